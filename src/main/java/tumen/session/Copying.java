package tumen.session;

import java.util.function.Consumer;
import tumen.work.Latest;
import tumen.work.Work;
import tumen.work.Workers;

/**
 * What is on its way to the clipboard. What was asked for last is what lies there in the end, from whichever pane: a
 * text that takes its time is dropped once another is asked for. Used on the interface thread.
 */
public final class Copying {

    private final Latest latest;

    Copying(Workers workers) {
        this.latest = new Latest(workers, "copying");
    }

    /** Takes words that are there already to whom they are to be given. */
    public Consumer<Consumer<String>> now(String words) {
        return taker -> {
            begin();
            taker.accept(words);
        };
    }

    /** Takes words that are first put together in the background. */
    public Consumer<Consumer<String>> later(Work<String> words) {
        return taker -> latest.ask(words, taker);
    }

    /** The same, with its own way to take a failure. */
    public void later(Work<String> words, Consumer<String> taker, Consumer<Throwable> failure) {
        latest.ask(words, taker, failure);
    }

    /** Something is copied at once: what is still on its way is dropped. */
    public void begin() {
        latest.cancel();
    }
}
