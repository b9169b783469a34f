package tumen.window;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import tumen.exchange.StoryJson;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.store.StoryWriter;

/** Makes a store of a story in JSON: asks for the file, then where the store is to lie, and opens it. */
final class StoryImport {

    private static final Words WORDS = Words.of(StoryImport.class);

    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Reach reach;

    StoryImport(Stage stage, Session session, Texts texts, Reach reach) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.reach = reach;
    }

    void start() {
        Path file = reach.files().open(stage, texts.text(WORDS, "import.title"), null,
                List.of(new FileAsk.Kind(texts.text(WORDS, "import.stories"), List.of("*.json"))));
        if (file != null) {
            from(file);
        }
    }

    /** The same of a file that is already known. */
    void from(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "") + ".tumen";
        Path target = reach.files().save(stage, texts.text(WORDS, "import.where"), file.resolveSibling(name),
                List.of(new FileAsk.Kind(texts.text(WORDS, "open.stores"), List.of("*.tumen"))));
        if (target != null) {
            session.workers().start("importing", progress -> {
                StoryWriter.write(StoryJson.read(file, progress), target, progress);
                return target;
            }, written -> session.shelf().open(written, reach.opened()), session.notices()::tell);
        }
    }
}
