package tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tumen.exchange.StoryJson;
import tumen.store.OpenStore;
import tumen.store.StoryWriter;
import tumen.store.Stores;
import tumen.work.Progress;

/** Importing the story as JSON: reading it, checking it and writing a store. */
final class ImportFigures {

    /** A story in JSON is read as a whole. */
    private static final int MOST = 200_000;
    private static final int RUNS = 5;
    private static final double SHORT_SECONDS = 5;

    private ImportFigures() {
    }

    static void measure(Path store, int events, Path folder, Table table) throws IOException {
        if (events > MOST) {
            table.leftOut("import_s", "a story in JSON is held in memory as a whole");
            return;
        }
        Path json = folder.resolve("story.json");
        Path target = folder.resolve("imported.sqlite");
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            StoryJson.write(open.story(Progress.NONE), json, Progress.NONE);
        }
        List<Double> taken = new ArrayList<>();
        do {
            Files.deleteIfExists(target);
            long began = System.nanoTime();
            StoryWriter.write(StoryJson.read(json, Progress.NONE), target, Progress.NONE);
            taken.add((System.nanoTime() - began) / 1e9);
        } while (taken.size() < RUNS && taken.getFirst() < SHORT_SECONDS);
        table.median("import_s", "s", taken);
    }
}
