package tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the open story keeps in memory. */
final class Memory {

    private static final Path ROLLUP = Path.of("/proc/self/smaps_rollup");

    private Memory() {
    }

    /**
     * Measures it with the story open.
     *
     * @param fixed bytes of heap that the program may take whatever is open
     */
    static void measure(Table table, double fixed) {
        // Of four collections one closes up the old part of the heap, where the others leave some waste.
        for (int i = 0; i < 4; i++) {
            System.gc();
            Interface.pause(200);
        }
        Runtime runtime = Runtime.getRuntime();
        double used = runtime.totalMemory() - runtime.freeMemory();
        System.err.printf("heap used %.1f MB of %.1f MB%n", used / 1024 / 1024, runtime.totalMemory() / 1024.0 / 1024);
        table.one("heap_bytes_per_event", "B", Math.max(0, used - fixed) / table.events());
        try {
            List<String> lines = Files.readAllLines(ROLLUP);
            long pss = lines.stream().filter(line -> line.startsWith("Pss:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElseThrow();
            table.one("pss_mb", "MB", pss / 1024.0);
        } catch (IOException elsewhere) {
            table.leftOut("pss_mb", "no " + ROLLUP + " on this system");
        }
    }
}
