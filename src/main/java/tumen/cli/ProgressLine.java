package tumen.cli;

import java.io.Console;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.work.Progress;

/**
 * Tells how far work is: on a terminal in one line that is written over, elsewhere in a line now and then. Where work
 * has several stages, each is reckoned from its own beginning.
 */
final class ProgressLine implements Progress {

    private static final long OFTEN = Duration.ofMillis(500).toNanos();
    private static final long SELDOM = Duration.ofSeconds(10).toNanos();

    private final Talk talk;
    private final boolean rows;
    private final LongSupplier nanos;
    private final boolean terminal;
    private long began;
    private long told;
    private long before;
    private boolean shown;

    /** A line for work that is told in rows, or else in its share alone, since its units are none of the reader's. */
    ProgressLine(Talk talk, boolean rows) {
        this(talk, rows, System::nanoTime);
    }

    /** The same by the clock {@code nanos}, in nanoseconds. */
    ProgressLine(Talk talk, boolean rows, LongSupplier nanos) {
        this.talk = talk;
        this.rows = rows;
        this.nanos = nanos;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
        this.began = nanos.getAsLong();
        this.told = began;
    }

    @Override
    public synchronized void report(long done, long total) {
        long now = nanos.getAsLong();
        if (done < before) {
            began = now;
        }
        before = done;
        if (done == total && shown) {
            talk.overwrite("");
            shown = false;
        }
        if (done <= 0 || done == total || now == began || now - told < (terminal ? OFTEN : SELDOM)) {
            return;
        }
        told = now;
        String line = line(done, total, done / ((now - began) / 1e9));
        if (terminal) {
            talk.overwrite(line);
            shown = true;
        } else {
            talk.message(line);
        }
    }

    private String line(long done, long total, double rate) {
        String count = rows ? Cli.words().text(talk.locale(), "progress.rows", done, Math.round(rate)) : "";
        String left = total < done ? "" : Cli.words().text(talk.locale(), "progress.left", (double) done / total,
                Math.round((total - done) / rate));
        return Stream.of(count, left).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
