package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.work.Workers;

/** One more start of the program, for a store in a window of its own. */
class AnotherStartTest {

    @TempDir
    private Path folder;

    private Session start(List<String> command, Path store) {
        Session session = new Session(Workers.direct(), folder.resolve("data"), folder.resolve("cache"),
                InstantSource.system());
        new AnotherStart(session, () -> command).accept(store);
        return session;
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theStoreIsTheLastWordOfTheCommand() throws IOException, InterruptedException {
        Path told = folder.resolve("told");
        Path store = folder.resolve("a store of 김.tumen");
        Session session = start(List.of("/bin/sh", "-c", "printf %s \"$1\" > '" + told + "-' && mv '" + told + "-' '"
                + told + "'", "x"), store);
        Instant end = Instant.now().plusSeconds(60);
        while (Files.notExists(told) && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
        assertThat(told).hasContent(store.toString());
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void whereItCannotBeStartedTheReaderIsToldOfTheStore() {
        Path store = folder.resolve("a.tumen");
        for (List<String> command : List.of(List.<String>of(), List.of(folder.resolve("nothing").toString()))) {
            for (Locale locale : Words.LANGUAGES) {
                assertThat(start(command, store).notices().untold()).singleElement()
                        .satisfies(told -> assertThat(told.sentence(locale)).contains(store.toString()));
            }
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void theProgramKnowsHowItWasStarted() throws IOException {
        List<String> command = AnotherStart.until(ProcessHandle.current().info(),
                List.of("-Xmx1g", "-p", "a b", "-m", "tumen/tumen.app.Main", "--lang", "fr", "before.tumen"));
        assertThat(command.subList(1, command.size())).containsExactly("-Xmx1g", "-p", "a b", "-m",
                "tumen/tumen.app.Main");
        assertThat(Path.of(command.getFirst())).isExecutable();
        assertThat(AnotherStart.ofProcess()).as("a test is no start of the program").isEmpty();
    }
}
