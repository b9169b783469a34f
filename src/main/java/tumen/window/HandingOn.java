package tumen.window;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.News;
import tumen.session.Opened;
import tumen.session.Session;

/** Hands a store on: asks whether attached originals go along (they do not, unless asked), then where to. */
final class HandingOn {

    private static final Words WORDS = Words.of(HandingOn.class);

    private final Stage stage;
    private final Session session;
    private final Comfort comfort;
    private final Texts texts;
    private final FileAsk files;

    HandingOn(Stage stage, Session session, Comfort comfort, FileAsk files) {
        this.stage = stage;
        this.session = session;
        this.comfort = comfort;
        this.texts = comfort.texts();
        this.files = files;
    }

    void start() {
        Opened opened = session.shelf().opened().get();
        if (opened == null) {
            return;
        }
        CheckBox originals = new CheckBox(texts.text(WORDS, "handOn.originals"));
        originals.setId("hand-on-originals");
        Label why = new Label(texts.text(WORDS, "handOn.why"));
        why.setWrapText(true);
        if (Asking.confirmed(stage, comfort.theme(), texts.text(WORDS, "handOn.title"), why, originals)) {
            where(opened, originals.isSelected());
        }
    }

    private void where(Opened opened, boolean originals) {
        Path suggested = Path.of(opened.header().id() + ".tumen");
        Path target = files.save(stage, texts.text(WORDS, "handOn.title"), suggested,
                List.of(new FileAsk.Kind(texts.text(WORDS, "open.stores"), List.of("*.tumen"))));
        if (target != null) {
            session.workers().start("exporting", progress -> {
                opened.base().keepFrom(target);
                opened.store().handOn(target, originals, progress);
                return target;
            }, done -> session.notices().tell(News.written(done)), session.notices()::tell);
        }
    }
}
