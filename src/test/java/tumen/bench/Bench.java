package tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import tumen.app.BenchedProgram;

/**
 * Drives the real window over a story and prints what it took. {@code -Devents=N} takes a made-up story of N events,
 * {@code -Dstore=FILE} the one of a store; {@code -Dtumen.target} is where files may be left.
 */
public final class Bench {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final int RUNS = 7;
    private static final int SWEEPS = 5;
    private static final double FIXED = 150 * 1024 * 1024;

    private Bench() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(System.getProperty("tumen.target", "target"));
        String given = System.getProperty("store", "");
        Path store = given.isEmpty() ? MadeStore.of(Integer.getInteger("events", 10_000), target) : Path.of(given);
        Path home = Files.createTempDirectory("tumen-bench");
        try {
            Interface.start();
            TaskClock tasks = new TaskClock();
            BenchedProgram program = Interface.on(() -> BenchedProgram.show(home, tasks, WIDTH, HEIGHT));
            Table table = window(program, tasks, store);
            Interface.run(program::close);
            Yardsticks.measure(table, home);
            ImportFigures.measure(store, target, home, table);
            OrderFigures.measure(table);
        } catch (RuntimeException | Error failed) {
            // The program that is driven writes what nobody caught into its log, which is removed with its home.
            failed.printStackTrace();
            throw failed;
        } finally {
            remove(home);
            Platform.exit();
        }
    }

    private static Table window(BenchedProgram program, TaskClock tasks, Path store) {
        FrameClock frames = Interface.on(() -> new FrameClock(program.scene()));
        Driver driver = new Driver(program, frames);
        driver.settled(() -> { });
        System.err.printf("window %.0f x %.0f, timeline %.0f x %.0f%n", program.scene().getWidth(),
                program.scene().getHeight(), program.timeline().getWidth(), program.timeline().getHeight());
        try (Stalls stalls = Interface.on(() -> new Stalls(tasks))) {
            return figures(program, store, frames, driver, stalls);
        }
    }

    private static Table figures(BenchedProgram program, Path store, FrameClock frames, Driver driver,
            Stalls stalls) {
        List<Driver.Opening> openings = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            stalls.phase(run == 0 ? "first opening" : "opening again");
            openings.add(driver.open(store));
        }
        driver.settled(() -> { });
        Table table = new Table(Interface.on(() ->
                program.session().shown().answer().get().selected().index().size()));
        table.median("first_picture_ms", "ms", openings.stream().map(Driver.Opening::picture).toList());
        table.median("index_complete_ms", "ms", openings.stream().map(Driver.Opening::complete).toList());

        stalls.phase("panning and zooming");
        Sweep sweep = new Sweep(program.timeline(), frames);
        for (int run = 0; run < SWEEPS; run++) {
            sweep.run();
            driver.settled(() -> { });
        }
        sweep.print(table);

        List<String> events = driver.events(RUNS);
        stalls.phase("selecting");
        followed(table, "select", driver.select(events));
        driver.settled(() -> program.session().focus().select(null));
        stalls.phase("filtering");
        followed(table, "filter", driver.filter(RUNS));
        stalls.phase("known as of");
        followed(table, "known_as_of", driver.knownAsOf(RUNS));
        stalls.phase("searching");
        if (Interface.on(driver::huge)) {
            table.leftOut("search_p95_ms", "the search's cache is called off at this size: it was not made, and "
                    + "index_complete_ms is without it");
        } else {
            search(driver, events, table);
        }
        stalls.phase(null);
        Memory.measure(table, FIXED);
        new Deeds(program, driver, stalls).run(events);
        tell(stalls, table);
        return table;
    }

    /** What the interface thread was kept from, in all that was done. */
    private static void tell(Stalls stalls, Table table) {
        table.one("ui_longest_task_ms", "ms", stalls.longest(Stalls.Of.TASK));
        table.one("ui_longest_task_cpu_ms", "ms", stalls.busiest(Stalls.Of.TASK));
        table.one("ui_longest_pulse_ms", "ms", stalls.longest(Stalls.Of.PULSE));
        table.one("ui_longest_pulse_cpu_ms", "ms", stalls.busiest(Stalls.Of.PULSE));
        table.one("ui_longest_own_ms", "ms", stalls.own().longest());
        table.one("ui_longest_own_cpu_ms", "ms", stalls.own().busiest());
        table.one("ui_longest_stall_ms", "ms", stalls.longest(Stalls.Of.STALL));
        table.one("ui_longest_stall_cpu_ms", "ms", stalls.busiest(Stalls.Of.STALL));
    }

    /** Until what was asked for is seen, and until all is at rest. */
    private static void followed(Table table, String name, List<Driver.Followed> runs) {
        table.median(name + "_ms", "ms", runs.stream().map(Driver.Followed::shown).toList());
        table.median(name + "_rest_ms", "ms", runs.stream().map(Driver.Followed::rest).toList());
    }

    /** A search that finds nothing in time spoils only its own row. */
    private static void search(Driver driver, List<String> events, Table table) {
        try {
            table.one("search_p95_ms", "ms", Table.at(driver.search(events).stream().sorted().toList(), 0.95));
        } catch (IllegalStateException late) {
            table.leftOut("search_p95_ms", late.getMessage());
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
