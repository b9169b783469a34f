package tumen.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import tumen.model.SourceDossier;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Citation;
import tumen.session.Opened;
import tumen.session.Session;

/** Copies the citation of the source that lies on top, with the paragraphs of the passage that is read in it. */
public final class CitationCopy {

    private static final Words WORDS = Words.of(CitationCopy.class);

    private CitationCopy() {
    }

    /** Copies it, soon; where no source is open, says so. */
    public static void start(Session session, Locale locale) {
        start(session, locale, CitationCopy::put);
    }

    static void start(Session session, Locale locale, Consumer<String> clipboard) {
        Opened opened = session.shelf().opened().get();
        String source = session.desk().active().get();
        String passage = session.focus().passage().get();
        String event = session.focus().event().get();
        if (opened == null || source == null) {
            session.notices().tell(Problem.of(Problem.Kind.NOT_FOUND, WORDS, "cite.nothing"));
            return;
        }
        session.copying().later(progress -> citation(opened.sheet(source, event), passage, locale), clipboard,
                session.notices()::tell);
    }

    private static String citation(SourceDossier sheet, String passage, Locale locale) {
        List<Integer> paragraphs = sheet.passages().stream().filter(one -> one.id().equals(passage))
                .flatMap(one -> one.paragraphs().stream()).toList();
        return Citation.of(sheet.source(), paragraphs, locale);
    }

    private static void put(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
