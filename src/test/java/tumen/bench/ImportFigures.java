package tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tumen.exchange.ImportSummary;
import tumen.exchange.StoryJson;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.store.OpenStore;
import tumen.store.StoryWriter;
import tumen.store.Stores;
import tumen.work.Progress;

/** Importing as many rows of CSV as the story has events, and the story itself as JSON. */
final class ImportFigures {

    /** A story in JSON is read as a whole. */
    private static final int MOST = 200_000;

    /** Making a table of more rows, and a story of it, takes minutes. */
    private static final int MOST_ROWS = 2_000_000;
    private static final int RUNS = 5;
    private static final double SHORT_SECONDS = 5;

    private ImportFigures() {
    }

    /** One import. */
    @FunctionalInterface
    private interface Importing {
        void into(Path store) throws IOException;
    }

    /**
     * Measures both.
     *
     * @param store the story
     * @param kept where the table is kept for the next time
     * @param folder where stores may be left
     */
    static void measure(Path store, Path kept, Path folder, Table table) throws IOException {
        if (table.events() > MOST_ROWS) {
            table.leftOut("import_s", "a table of so many rows takes minutes to make and to import");
            table.leftOut("import_json_s", "a story in JSON is held in memory as a whole");
            return;
        }
        Path csv = MadeTable.of(table.events(), kept);
        runs("import_s", folder, table, target -> {
            TableFile file = TableFile.recognise(csv, Progress.NONE);
            ImportSummary summary = TableImport.run(file, file.proposed(), target, Locale.ENGLISH,
                    Progress.NONE);
            if (summary.added() != table.events()) {
                throw new IllegalStateException("not all came in: " + summary);
            }
        });
        if (table.events() > MOST) {
            table.leftOut("import_json_s", "a story in JSON is held in memory as a whole");
            return;
        }
        Path json = folder.resolve("story.json");
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            StoryJson.write(open.story(Progress.NONE), json, Progress.NONE);
        }
        runs("import_json_s", folder, table,
                target -> StoryWriter.write(StoryJson.read(json, Progress.NONE), target, Progress.NONE));
    }

    private static void runs(String name, Path folder, Table table, Importing importing) throws IOException {
        Path target = folder.resolve("imported.sqlite");
        List<Double> taken = new ArrayList<>();
        do {
            Files.deleteIfExists(target);
            long began = System.nanoTime();
            importing.into(target);
            taken.add((System.nanoTime() - began) / 1e9);
        } while (taken.size() < RUNS && taken.getFirst() < SHORT_SECONDS);
        table.median(name, "s", taken);
    }
}
