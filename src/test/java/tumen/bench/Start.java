package tumen.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the packaged program over and over and prints how long it takes from the launch to the end of the first
 * frame with the default story in it, as the program itself tells it ({@code tumen.start.told}). On the display
 * that is named, else in memory. The yardsticks are a window with nothing in it, on the build's own JDK, without a
 * cache and with one of its own: they tell how quick the machine is just now. {@code -Dtumen.target} is where the
 * package was made.
 */
public final class Start {

    private static final int RUNS = 9;
    private static final int COLD_RUNS = 3;
    private static final int EVENTS = 119;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path DROP = Path.of("/proc/sys/vm/drop_caches");
    private static final Pattern TOLD = Pattern.compile("first picture at (\\d+)\\.(\\d{6})");

    private final Path launcher;
    private final Path home;
    private final boolean display;

    private Start(Path launcher, Path home, boolean display) {
        this.launcher = launcher;
        this.home = home;
        this.display = display;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path launcher = Path.of(System.getProperty("tumen.target", "target"), "installer/image/tumen/bin/tumen");
        Table table = new Table(EVENTS);
        if (!Files.isExecutable(launcher)) {
            table.leftOut("start_ms", "there is no " + launcher + "; it is made by mvn -q -Pinstaller package");
            return;
        }
        boolean display = !System.getenv().getOrDefault("DISPLAY", "").isBlank();
        System.err.println(display ? "on display " + System.getenv("DISPLAY") : "without a display, in memory");
        Start start = new Start(launcher.toAbsolutePath(), Files.createTempDirectory("tumen-start"), display);
        start.rows(table, "", "");
        start.rows(table, "_no_cache", " -XX:AOTMode=off");
        start.yardsticks(table);
    }

    private void yardsticks(Table table) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElse("java");
        List<String> empty = List.of(java, "-p", System.getProperty("jdk.module.path"),
                "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics",
                "-cp", System.getProperty("tumen.target", "target") + "/test-classes", EmptyWindow.class.getName());
        yardstick(table, "start_empty_window_ms", empty);
        EmptyWindowCache cached = EmptyWindowCache.make(java, home, around(memory()));
        yardstick(table, "start_empty_window_with_cache_ms", cached.command());
    }

    private void yardstick(Table table, String name, List<String> command) throws IOException, InterruptedException {
        told(command, memory());
        List<Double> runs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            runs.add(told(command, memory()));
        }
        table.median(name, "ms", runs);
    }

    private String memory() {
        return display ? "" : " -Dglass.platform=Headless";
    }

    private void rows(Table table, String suffix, String flags) throws IOException, InterruptedException {
        // The first run makes the home; it is no measure.
        once(flags);
        List<Double> warm = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            warm.add(once(flags));
        }
        table.median("start_ms" + suffix, "ms", warm);
        List<Double> cold = new ArrayList<>();
        for (int run = 0; run < COLD_RUNS && forgotten(); run++) {
            cold.add(once(flags));
        }
        if (cold.isEmpty()) {
            table.leftOut("start_cold_ms" + suffix, "the system's cache of files may not be emptied here");
        } else {
            table.median("start_cold_ms" + suffix, "ms", cold);
        }
    }

    /** Makes the system forget the files that it has in memory; false where that is not permitted. */
    private static boolean forgotten() {
        try {
            new ProcessBuilder("sync").start().waitFor();
            Files.writeString(DROP, "3");
            return true;
        } catch (IOException refused) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Milliseconds of one start. */
    private double once(String flags) throws IOException, InterruptedException {
        return told(List.of(launcher.toString()),
                " -Dtumen.start.told=true" + (display ? "" : " -Dtumen.training=true") + flags);
    }

    private double told(List<String> command, String options) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(around(options));
        Instant begin = Instant.now();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS).execute(process::destroyForcibly);
        try (BufferedReader lines = process.inputReader()) {
            Instant told = lines.lines().map(TOLD::matcher).filter(Matcher::find).findFirst().map(Start::instant)
                    .orElseThrow(() -> new IllegalStateException("it ended and told nothing"));
            // What it still begins must not run into the next start.
            TimeUnit.MILLISECONDS.sleep(700);
            return Duration.between(begin, told).toNanos() / 1e6;
        } finally {
            process.destroy();
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** The variables of what is started, with {@code options} for its JVM. */
    private Map<String, String> around(String options) {
        Map<String, String> around = new HashMap<>(System.getenv());
        around.keySet().removeIf(name -> name.startsWith("XDG_"));
        around.put("HOME", home.toString());
        around.put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw" + options);
        return around;
    }

    private static Instant instant(Matcher told) {
        return Instant.ofEpochSecond(Long.parseLong(told.group(1)), Long.parseLong(told.group(2)) * 1000);
    }
}
