package tumen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The command line in a process of its own, which can be told to end or be killed. */
final class Child {

    private Child() {
    }

    /** Starts it; what it says goes to {@code log}. */
    static Process start(Path log, String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments)).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** What starts it. */
    static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xmx256m",
                "-p", Objects.requireNonNull(System.getProperty("jdk.module.path")), "-m", "tumen/tumen.app.Main"));
        command.addAll(List.of(arguments));
        return command;
    }
}
