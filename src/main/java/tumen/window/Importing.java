package tumen.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.Stage;
import tumen.exchange.StoryImport;
import tumen.exchange.TableFile;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.pane.importing.Outside;
import tumen.pane.importing.TableImporting;
import tumen.problem.Words;
import tumen.session.Session;

/** Makes a store of a file: of a story in JSON as it is, of a table once the reader has seen what comes of it. */
final class Importing {

    private static final Words WORDS = Words.of(Importing.class);
    private static final List<String> TABLES = List.of("*.csv", "*.tsv", "*.tab", "*.jsonl", "*.ndjson");
    private static final List<String> STORIES = List.of("*.json");

    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Reach reach;
    private final TableImporting tables;

    Importing(Stage stage, Session session, Comfort comfort, Reach reach) {
        this.stage = stage;
        this.session = session;
        this.texts = comfort.texts();
        this.reach = reach;
        this.tables = new TableImporting(stage, session, texts, comfort.theme(),
                new Outside(reach.files(), reach.mappings(), reach.browse(), reach.opened()));
    }

    /** True where the name of a file says that it is to be imported rather than opened. */
    static boolean takes(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)))
                || STORIES.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    /** Asks for a file and imports it. */
    void start() {
        Path file = reach.files().open(stage, texts.text(WORDS, "import.title"), null, List.of(
                new FileAsk.Kind(texts.text(WORDS, "import.both"), Stream.of(TABLES, STORIES)
                        .flatMap(List::stream).toList()),
                new FileAsk.Kind(texts.text(WORDS, "import.tables"), TABLES),
                new FileAsk.Kind(texts.text(WORDS, "import.stories"), STORIES),
                new FileAsk.Kind(texts.text(WORDS, "open.all"), List.of("*"))));
        if (file != null) {
            from(file);
        }
    }

    /** The same of a file that is already known. */
    void from(Path file) {
        session.workers().start("looking", progress -> TableFile.isStory(file), story -> {
            if (story) {
                story(file);
            } else {
                tables.start(file);
            }
        }, session.notices()::tell);
    }

    private void story(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "") + ".tumen";
        Path target = reach.files().save(stage, texts.text(WORDS, "import.where"), file.resolveSibling(name),
                List.of(new FileAsk.Kind(texts.text(WORDS, "open.stores"), List.of("*.tumen"))));
        if (target != null) {
            session.imports().start("importing", progress -> {
                StoryImport.run(file, target, progress);
                return target;
            }, written -> session.shelf().open(written, reach.opened()), session.notices()::tell);
        }
    }
}
