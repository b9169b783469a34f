package tumen.pane.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tumen.look.CopyMenu.Copy;
import tumen.look.CopyMenu.Form;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.model.Passage;
import tumen.passage.Selectors;
import tumen.session.OpenSource;

/** The ways to copy a line of a source. */
final class Copies {

    private Copies() {
    }

    /** As it stands; with its citation; and, where its source lies on the web, as a link that leads to the passage. */
    static List<Copy> of(OpenSource of, Line line, Texts texts) {
        List<Copy> ways = new ArrayList<>();
        ways.add(new Copy(Form.TEXT, line.text()));
        ways.add(new Copy(Form.CITED, cited(of, line, texts)));
        line.marks().stream().map(mark -> link(of, mark.passage())).filter(Objects::nonNull).findFirst()
                .ifPresent(link -> ways.add(new Copy(Form.LINK, link)));
        return ways;
    }

    private static String cited(OpenSource of, Line line, Texts texts) {
        Locale locale = texts.locale();
        List<Integer> paragraphs = Arrays.stream(line.number().split("\\D+")).filter(number -> !number.isEmpty())
                .map(Integer::valueOf).toList();
        String citation = tumen.session.Citation.of(of.source(), paragraphs, locale);
        // Nobody is to take our own words for the source's.
        boolean ours = of.source().digest().stream()
                .anyMatch(paragraph -> Safe.text(paragraph.summary().in(locale)).equals(line.text()));
        return ours ? texts.text(SourcesPane.WORDS, "copy.summary", line.text(), citation)
                : line.text() + "\n" + citation;
    }

    /** The address of the source with a text fragment, which makes a browser scroll to the passage; or null. */
    private static String link(OpenSource of, String id) {
        String address = of.source().address();
        if (address == null || !Citation.isWeb(address)) {
            return null;
        }
        String fragment = of.passages().stream().filter(passage -> passage.id().equals(id)).findFirst()
                .map(Passage::anchor).map(Selectors::fragment).orElse(null);
        if (fragment == null) {
            return null;
        }
        return address.contains("#") ? address + fragment.substring(1) : address + fragment;
    }
}
