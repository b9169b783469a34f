package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tumen.model.Story;
import tumen.work.Progress;

/** A program that is killed while it writes leaves the old store or the new one, never something between. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KillTest {

    private static final int KILLS = 3;

    @TempDir
    Path folder;

    private final SplittableRandom dice = new SplittableRandom(20_241_124);

    @Test
    void aStoreIsTheOldOneOrTheNewOne() throws Exception {
        Path file = folder.resolve("story.sqlite");
        List<Story> either = List.of(TestStories.random(0, 2_000), TestStories.random(1, 2_000));
        for (int kill = 0; kill < KILLS; kill++) {
            assertThat(killed("store", file.toString())).isNotNegative();
            try (OpenStore store = Stores.open(file, Progress.NONE)) {
                assertThat(store.story(Progress.NONE)).isIn(either);
            }
        }
    }

    @Test
    void aChangeThatWasSaidToBeMadeIsThere() throws Exception {
        Path file = folder.resolve("story.sqlite");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
        Path copies = folder.resolve("copies");
        for (int kill = 0; kill < KILLS; kill++) {
            int said = killed("note", file.toString(), copies.toString());
            try (OpenStore base = Stores.open(file, Progress.NONE);
                    OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
                assertThat(copy.readOnly()).as("the lock of the killed one is taken over").isEmpty();
                String note = copy.store().sourceDossier("wire", null).note().text();
                assertThat(Integer.parseInt(note.substring(5))).isBetween(said, said + 1);
                copy.store().verify(Progress.NONE);
            }
        }
    }

    /** Runs the writer and kills it at some moment; gives the last round that it said was done. */
    private int killed(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-cp",
                String.join(System.getProperty("path.separator"), classPath()), KilledWriter.class.getName()));
        command.addAll(List.of(arguments));
        Path errors = folder.resolve("errors.txt");
        Path output = folder.resolve("output.txt");
        Process writer = new ProcessBuilder(command).redirectError(errors.toFile())
                .redirectOutput(output.toFile()).start();
        try {
            while (Files.size(output) == 0) {
                assertThat(writer.isAlive()).as("the writer began: %s", Files.readString(errors)).isTrue();
                Thread.sleep(20);
            }
            Thread.sleep(dice.nextInt(700));
        } finally {
            writer.destroyForcibly().waitFor();
        }
        String said = Files.readString(output);
        String whole = said.substring(0, said.lastIndexOf('\n'));
        return Integer.parseInt(whole.substring(whole.lastIndexOf('\n') + 1));
    }

    /** Where the classes of the program, its tests and its libraries lie. */
    private static List<String> classPath() {
        List<String> places = new ArrayList<>();
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            String value = System.getProperty(property);
            if (value != null && !value.isEmpty()) {
                places.addAll(List.of(value.split(System.getProperty("path.separator"))));
            }
        }
        places.add("target/classes");
        places.add("target/test-classes");
        return places;
    }
}
