package tumen.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Session;

/**
 * Opens a store in a window of its own: one more start of the program, in the background, as a double click on the
 * store makes it. It runs on when this one ends.
 */
final class AnotherStart implements Consumer<Path> {

    private static final Words WORDS = Words.of(AnotherStart.class);
    /** What jpackage's launchers tell of themselves. */
    private static final String LAUNCHER = "jpackage.app-path";
    private static final String MAIN = "tumen/tumen.app.Main";
    private static final Path OWN_WORDS = Path.of("/proc/self/cmdline");

    private final Session session;
    private final Supplier<List<String>> command;

    /** {@code command}: the words that start the program, asked for in the background; none where that is not known. */
    AnotherStart(Session session, Supplier<List<String>> command) {
        this.session = session;
        this.command = command;
    }

    /** The words that this process was started with, up to the program's own. */
    static List<String> ofProcess() {
        String launcher = System.getProperty(LAUNCHER);
        return launcher != null ? List.of(launcher) : until(ProcessHandle.current().info(), ownWords());
    }

    /** {@code words}: all that follow the name of what runs. */
    static List<String> until(ProcessHandle.Info us, List<String> words) {
        int main = words.indexOf(MAIN);
        return main < 0 || us.command().isEmpty() ? List.of()
                : Stream.concat(us.command().stream(), words.subList(0, main + 1).stream()).toList();
    }

    /** The system's own list where there is one: Java's ends at the size of a page. */
    private static List<String> ownWords() {
        try {
            Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
            List<String> words = List.of(new String(Files.readAllBytes(OWN_WORDS), names).split("\0"));
            return words.subList(1, words.size());
        } catch (IOException elsewhere) {
            return List.of(ProcessHandle.current().info().arguments().orElse(new String[0]));
        }
    }

    @Override
    public void accept(Path store) {
        session.workers().start("opening", progress -> begin(store), begun -> { }, session.notices()::tell);
    }

    private Path begin(Path store) {
        List<String> words = new ArrayList<>(command.get());
        try {
            if (words.isEmpty()) {
                throw new IOException("it is not known how this process was started");
            }
            words.add(store.toAbsolutePath().toString());
            new ProcessBuilder(words).redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start().getOutputStream().close();
            return store;
        } catch (IOException failed) {
            throw Problem.of(Problem.Kind.FAILED, WORDS, "notStarted", store.toString()).exception(failed);
        }
    }
}
