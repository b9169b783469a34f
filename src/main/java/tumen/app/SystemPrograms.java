package tumen.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs by which each system lets another program show something. */
final class SystemPrograms implements Showing {

    /** Who opens it may end at once or stay as long as what was opened; a failure comes soon. */
    private static final long SOON_SECONDS = 2;

    private final List<List<String>> programs;
    private final List<String> ownVariables;

    /**
     * Those of a system, by its name as {@code os.name} gives it. The launcher names in the system property
     * {@code tumen.variables}, between commas, what it put into the environment for us alone.
     */
    SystemPrograms(String system) {
        this(of(system.toLowerCase(Locale.ROOT)), List.of(System.getProperty("tumen.variables", "").split(",")));
    }

    /** These, each as the words of a command, tried in turn, without those variables of our environment. */
    SystemPrograms(List<List<String>> programs, List<String> ownVariables) {
        this.programs = programs;
        this.ownVariables = ownVariables;
    }

    private static List<List<String>> of(String system) {
        if (system.startsWith("windows")) {
            return List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        return system.startsWith("mac") ? List.of(List.of("open"))
                : List.of(List.of("xdg-open"), List.of("gio", "open"));
    }

    @Override
    public void show(String address) throws IOException {
        IOException none = new IOException("no program for it");
        for (List<String> program : programs) {
            try {
                if (shown(program, address)) {
                    return;
                }
            } catch (IOException missing) {
                none.addSuppressed(missing);
            }
        }
        throw none;
    }

    private boolean shown(List<String> program, String address) throws IOException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(program.stream(), Stream.of(address)).toList())
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().keySet().removeAll(ownVariables);
        Process process = command.start();
        process.getOutputStream().close();
        try {
            return !process.waitFor(SOON_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
