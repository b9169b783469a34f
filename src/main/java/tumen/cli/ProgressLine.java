package tumen.cli;

import java.io.Console;
import java.time.Duration;
import tumen.work.Progress;

/** Tells how far work is: on a terminal in one line that is written over, elsewhere in a line now and then. */
final class ProgressLine implements Progress {

    private static final long OFTEN = Duration.ofMillis(500).toNanos();
    private static final long SELDOM = Duration.ofSeconds(10).toNanos();

    private final Talk talk;
    private final boolean terminal;
    private final long began = System.nanoTime();
    private long told = began;
    private boolean shown;

    ProgressLine(Talk talk) {
        this.talk = talk;
        Console console = System.console();
        this.terminal = console != null && console.isTerminal();
    }

    @Override
    public synchronized void report(long done, long total) {
        long now = System.nanoTime();
        if (done == total && shown) {
            talk.overwrite("");
            shown = false;
        }
        if (done <= 0 || done == total || now - told < (terminal ? OFTEN : SELDOM)) {
            return;
        }
        told = now;
        double rate = done / ((now - began) / 1e9);
        String line = total < done ? Cli.words().text(talk.locale(), "progress.rows", done, Math.round(rate))
                : Cli.words().text(talk.locale(), "progress.left", done, Math.round(rate), (double) done / total,
                        Math.round((total - done) / rate));
        if (terminal) {
            talk.overwrite(line);
            shown = true;
        } else {
            talk.message(line);
        }
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
