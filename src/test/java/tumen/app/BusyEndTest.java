package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.look.FxTest;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A program that is closed while it is at work leaves nothing half written, and what was there as it was. */
class BusyEndTest {

    private static final int ROWS = 150_000;

    @TempDir
    private static Path shared;
    private static Path store;
    private static Path table;

    @TempDir
    private Path home;

    @BeforeAll
    static void write() throws IOException {
        store = shared.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        table = shared.resolve("rows.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(table)) {
            rows.write("id,start,end,group,title\n");
            for (int row = 0; row < ROWS; row++) {
                rows.write("r" + row + ",2023-01-0" + (1 + row % 9) + ",,G,Something happened " + row + "\n");
            }
        }
    }

    @Test
    void whileATableComesIn() throws IOException {
        Path folder = Files.createDirectory(home.resolve("made"));
        Path target = Files.copy(store, folder.resolve("into.tumen"));
        byte[] before = Files.readAllBytes(target);
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), store, Locale.ENGLISH, 990, 700)) {
            FxTest.run(() -> open.session().workers().start("importingRows", progress -> {
                TableFile read = TableFile.recognise(table, progress);
                return TableImport.run(read, read.proposed(), target, Locale.ENGLISH, progress);
            }, done -> { }));
            open.await("it has begun", () -> listed(folder).size() > 1);
        }
        assertThat(listed(folder)).containsExactly("into.tumen");
        assertThat(Files.readAllBytes(target)).isEqualTo(before);
    }

    @Test
    void whileTheCacheOfTheSearchIsMade() throws IOException {
        Path large = home.resolve("large.tumen");
        TableFile read = TableFile.recognise(table, Progress.NONE);
        TableImport.run(read, read.proposed(), large, Locale.ENGLISH, Progress.NONE);
        Path cache = home.resolve("h").resolve("cache");
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), store, Locale.ENGLISH, 990, 700)) {
            List<String> before = listed(cache);
            FxTest.run(() -> open.program().open(large));
            open.await("it has begun", () -> listed(cache).stream().anyMatch(name -> !before.contains(name)));
        }
        assertThat(listed(cache)).noneMatch(name -> name.startsWith(".tumen-"));
        // what is left is whole, or made anew
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), large, Locale.ENGLISH, 990, 700)) {
            open.act(() -> open.session().finder().query().set("149999"));
            open.await("found", () -> open.session().shown().hits().get() != null
                    && open.session().shown().hits().get().size() == 1);
        }
        try (OpenStore whole = Stores.open(large, Progress.NONE)) {
            whole.verify(Progress.NONE);
        }
    }

    @Test
    void whileAStoreIsHandedOn() throws IOException {
        Path large = home.resolve("large.tumen");
        TableFile read = TableFile.recognise(table, Progress.NONE);
        TableImport.run(read, read.proposed(), large, Locale.ENGLISH, Progress.NONE);
        Path folder = Files.createDirectory(home.resolve("made"));
        try (OpenProgram open = OpenProgram.start(home.resolve("h"), large, Locale.ENGLISH, 990, 700)) {
            FxTest.run(() -> open.session().workers().start("exporting", progress -> {
                open.session().shelf().opened().get().store().handOn(folder.resolve("out.tumen"), true, progress);
                return folder;
            }, done -> { }));
            open.await("it has begun", () -> !listed(folder).isEmpty());
        }
        assertThat(listed(folder)).allMatch(name -> name.equals("out.tumen"));
        if (Files.exists(folder.resolve("out.tumen"))) {
            try (OpenStore whole = Stores.open(folder.resolve("out.tumen"), Progress.NONE)) {
                whole.verify(Progress.NONE);
            }
        }
    }

    private static List<String> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
