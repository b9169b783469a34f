package tumen.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Notices;

/** Takes the failures that nobody took: each is logged, shown once, and the window lives on. */
final class Unexpected implements Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());
    private static final Words WORDS = Words.of(Unexpected.class);

    private Notices notices;
    private String last = "";

    /** From now on failures are told there. Also takes those of any thread, which {@code ui} hands on. */
    void tellTo(Notices told, Executor ui) {
        notices = told;
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> ui.execute(() -> accept(thrown)));
    }

    @Override
    public void accept(Throwable thrown) {
        LOG.log(Level.ERROR, "unexpected", thrown);
        // One failure that comes back with every pulse is told once.
        String now = String.valueOf(thrown);
        if (notices != null && !now.equals(last)) {
            last = now;
            notices.tell(thrown);
        }
    }

    /** Tells what could not be had at the start. */
    static void tellOfStart(Notices notices, boolean logged, boolean fonts, Path state) {
        if (!logged) {
            notices.tell(Problem.of(Problem.Kind.NOT_WRITTEN, WORDS, "noLog", state.toString()));
        }
        if (!fonts) {
            notices.tell(Problem.of(Problem.Kind.NOT_FOUND, WORDS, "noFont"));
        }
    }
}
