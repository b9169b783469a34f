package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.StoryJson;
import tumen.model.Note;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.work.Progress;

class ImportCommandTest {

    private static final int ROWS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void aTableIsKnownByItsContentWhateverItsName() throws IOException {
        Path file = Files.writeString(folder.resolve("no end"), "id\tstart\ttitle\n1\t2023\tOne\n2\tnever\tTwo\n");
        Path store = folder.resolve("s.tumen");
        Run run = Run.of("import", file.toString(), store.toString());
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("2 rows read, 1 added, 0 changed, 0 gone, 0 unchanged, 1 bad", "rows a second");
        assertThat(run.err()).contains("Simple table", "One row could not be read", "s.tumen.bad-rows.csv");
        Run again = Run.in(Locale.FRENCH, "", new RecordingScreen(Exit.DONE), "import", file.toString(),
                store.toString());
        assertThat(again.out()).contains("2 lignes lues, 0 ajoutée,", "1 inchangée,");
        assertThat(Run.of("import", "--quiet", file.toString(), store.toString()).out()).isEmpty();
        assertThat(Run.of("list", store.toString()).out()).contains("2023 · alleged · One");
    }

    @Test
    void anUnknownTableIsRefusedWithItsColumnsAndTheOnesNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "Datum,Was\n2023,Besuch\n");
        Path store = folder.resolve("s.tumen");
        Run refused = Run.of("import", file.toString(), store.toString());
        assertThat(refused.code()).isEqualTo(Exit.REFUSED);
        assertThat(refused.err()).contains("Datum, Was", "start, title");
        assertThat(store).doesNotExist();
        Run mapped = Run.of("import", "--map", "start=Datum", "--map", "title=Was", file.toString(), store.toString());
        assertThat(mapped.code()).isEqualTo(Exit.DONE);
        assertThat(mapped.out()).contains("one row read, 1 added");
    }

    @Test
    void nonsenseIsUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "id,start,title\n1,2023,One\n");
        String store = folder.resolve("s.tumen").toString();
        assertThat(Run.of("import", "--map", "begin=start", file.toString(), store).code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("import", "--map", "begin", file.toString(), store).code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("import", "--encoding", "none at all", file.toString(), store).code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("import", "--map", "id=x", "data/arms-story.json", store).code()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("import", "--map", "id=x", file.toString(), store).code()).isEqualTo(Exit.REFUSED);
        assertThat(Run.of("import", folder.resolve("none.csv").toString(), store).code()).isEqualTo(Exit.NOT_FOUND);
        assertThat(Run.of("import", folder.toString(), store).code()).isEqualTo(Exit.REFUSED);
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(Run.of("import", empty.toString(), store).code()).isEqualTo(Exit.REFUSED);
        Path binary = Files.write(folder.resolve("binary.csv"), new byte[] {1, 0, 7, 0, 9});
        assertThat(Run.of("import", binary.toString(), store).err()).contains("is no table").hasLineCount(1);
        assertThat(Path.of(store)).doesNotExist();
    }

    @Test
    void aStoryInJsonDoesNotReplaceWhatIsNoStore() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "dear friend");
        assertThat(Run.of("import", "data/arms-story.json", letter.toString()).code()).isEqualTo(Exit.REFUSED);
        assertThat(letter).hasContent("dear friend");
    }

    @Test
    void aStoryInJsonDoesNotReplaceAnother() throws IOException {
        Path store = folder.resolve("s.tumen");
        Path table = Files.writeString(folder.resolve("t.csv"), "id,start,title\n1,2023,One\n");
        assertThat(Run.of("import", "--map", "id=id", table.toString(), store.toString()).code())
                .isEqualTo(Exit.DONE);
        byte[] before = Files.readAllBytes(store);
        Run run = Run.of("import", "data/arms-story.json", store.toString());
        assertThat(run.code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(run.err()).contains(store.toString(), "another story", "“s”", "arms-story").hasLineCount(1);
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    @Test
    void aStoryThatComesInAgainLeavesTheNotesThatCameWithIt() throws IOException {
        Path bare = folder.resolve("bare.tumen");
        Path noted = folder.resolve("noted.tumen");
        assertThat(Run.of("import", "data/arms-story.json", bare.toString()).code()).isEqualTo(Exit.DONE);
        String source;
        try (OpenStore base = Stores.open(bare, Progress.NONE);
                OwnCopy copy = OwnCopy.open(base, folder.resolve("copies"), Progress.NONE)) {
            source = base.header().sources().getFirst().id();
            copy.note(new Note(source, "Read it twice.", Instant.EPOCH));
            copy.store().handOn(noted, true, Progress.NONE);
        }
        assertThat(Run.of("import", "data/arms-story.json", noted.toString()).code()).isEqualTo(Exit.DONE);
        try (OpenStore open = Stores.open(noted, Progress.NONE)) {
            assertThat(open.notes()).extracting(Note::text).containsExactly("Read it twice.");
        }
        byte[] before = Files.readAllBytes(noted);
        Path without = folder.resolve("without.json");
        StoryJson.write(without(StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE)), without,
                Progress.NONE);
        Run refused = Run.of("import", without.toString(), noted.toString());
        assertThat(refused.code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(refused.err()).contains("a source", source).hasLineCount(1);
        assertThat(Files.readAllBytes(noted)).isEqualTo(before);
    }

    /** The story with nothing but what it is called. */
    private static Story without(Story story) {
        return new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void theEventsOfAStoreGoOutAsATableAndComeInAgain() {
        Path store = folder.resolve("arms.tumen");
        Path table = folder.resolve("arms.csv");
        Path again = folder.resolve("again.tumen");
        assertThat(Run.of("import", "data/arms-story.json", store.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(Run.of("export", store.toString(), table.toString()).code()).isEqualTo(Exit.DONE);
        Run run = Run.of("import", table.toString(), again.toString());
        assertThat(run.err()).contains("Tumen’s own table").doesNotContain("could not be read");
        assertThat(events(again)).isEqualTo(events(store));
    }

    /** The moments are random, but what holds at each of them is the same. */
    @Test
    void whereverItIsKilledTheStoreIsTheOldOneOrTheNewOne() throws IOException, InterruptedException {
        Path store = folder.resolve("s.tumen");
        Path small = Files.writeString(folder.resolve("t.csv"), "id,start,group,title\nold,2023,G,Old\n");
        assertThat(Run.of("import", "--quiet", small.toString(), store.toString()).code()).isEqualTo(Exit.DONE);
        rows(folder.resolve("t.csv"));
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        int killed = 0;
        for (int run = 0; run < 6; run++) {
            Path before = Files.copy(store, folder.resolve("before"), StandardCopyOption.REPLACE_EXISTING);
            Process child = Child.start(folder.resolve("log"), "import", folder.resolve("t.csv").toString(),
                    store.toString());
            age();
            begun(child);
            child.waitFor(random.nextLong(run == 0 ? 1 : 2_000), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            killed += child.exitValue() == 0 ? 0 : 1;
            assertThat(Run.of("check", store.toString()).code()).as("seed %d, run %d", seed, run).isEqualTo(Exit.DONE);
            long events = events(store);
            assertThat(events).as("seed %d, run %d", seed, run).isIn(1L, (long) ROWS);
            if (events == 1) {
                assertThat(store).hasSameBinaryContentAs(before);
            }
        }
        assertThat(killed).isPositive();
        Files.delete(folder.resolve("before"));
        age();
        assertThat(Run.of("import", "--quiet", small.toString(), store.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(folder.toFile().list()).as("nothing piles up").containsExactlyInAnyOrder("s.tumen", "t.csv", "log");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void toldToEndItPutsAwayWhatItHadBegun() throws IOException, InterruptedException {
        Path file = folder.resolve("t.csv");
        rows(file);
        Process child = Child.start(folder.resolve("log"), "import", file.toString(),
                folder.resolve("s.tumen").toString());
        begun(child);
        new ProcessBuilder("kill", "-INT", String.valueOf(child.pid())).start().waitFor();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assumeThat(child.exitValue()).as("it was done before it was told").isNotZero();
        assertThat(child.exitValue()).isEqualTo(130);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("t.csv", "log");
    }

    /** A disk of two megabytes in a mount namespace of its own, which ends with the process. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatFillsUpLeavesTheOldStore() throws IOException, InterruptedException {
        Path store = folder.resolve("s.tumen");
        Path file = Files.writeString(folder.resolve("t.csv"), "id,start,group,title\nold,2023,G,Old\n");
        assertThat(Run.of("import", "--quiet", file.toString(), store.toString()).code()).isEqualTo(Exit.DONE);
        rows(file);
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path log = folder.resolve("log");
        String mount = "mount -t tmpfs -o size=2m tmpfs '" + disk + "'";
        assumeThat(shell(log, mount)).as("no small disk may be mounted here: %s", Files.readString(log)).isZero();
        String command = String.join("' '",
                Child.command("import", file.toString(), disk.resolve("s.tumen").toString()));
        int code = shell(log, mount + " && cp '" + store + "' '" + disk + "' && '" + command + "'; code=$?; cmp '"
                + store + "' '" + disk.resolve("s.tumen") + "' && ls -A '" + disk + "'; exit $code");
        assertThat(code).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(Files.readString(log)).contains("the disk is full").doesNotContain("differ");
        assertThat(Files.readAllLines(log).getLast()).as("all that lies there").isEqualTo("s.tumen");
        assertThat(Files.readAllLines(log)).filteredOn(line -> line.startsWith(".tumen")).isEmpty();
    }

    private static int shell(Path log, String script) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-rm", "sh", "-c", script).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start().waitFor();
        } catch (IOException none) {
            Files.writeString(log, none.toString());
            return -1;
        }
    }

    /** Waits until something of the new store lies beside the old one, or all is over. */
    private void begun(Process child) throws IOException, InterruptedException {
        while (child.isAlive() && parts() == 0) {
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private long parts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().startsWith(".tumen-") && isYoung(path)).count();
        }
    }

    private static boolean isYoung(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isAfter(Instant.now().minusSeconds(30));
        } catch (IOException gone) {
            return false;
        }
    }

    private void age() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path part : files.filter(path -> path.getFileName().toString().startsWith(".tumen-")).toList()) {
                Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
            }
        }
    }

    private static void rows(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,start,group,title\n");
            for (int i = 0; i < ROWS; i++) {
                out.write("e" + i + ",2023-01-" + (10 + i % 20) + ",G" + i % 9 + ",Title " + i + "\n");
            }
        }
    }

    private static long events(Path store) {
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            return open.header().events();
        }
    }
}
