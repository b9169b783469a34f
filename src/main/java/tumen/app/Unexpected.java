package tumen.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Notices;

/** Takes the failures that nobody took: each is logged, shown once, and the window lives on. */
final class Unexpected implements Consumer<Throwable> {

    private static final System.Logger LOG = System.getLogger(Unexpected.class.getName());
    private static final Words WORDS = Words.of(Unexpected.class);

    /** Of so many different failures each is told; what comes beyond is in the log alone. */
    private static final int MOST = 20;
    /** A failure is known again by where it came from: so many of the innermost calls. */
    private static final int CALLS = 3;

    private final Set<List<Object>> met = new HashSet<>();
    private Notices notices;

    /** From now on failures are told there. Also takes those of any thread, which {@code ui} hands on. */
    void tellTo(Notices told, Executor ui) {
        notices = told;
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> ui.execute(() -> accept(thrown)));
    }

    /** A failure that comes back, as with every pulse, is told once, and logged once in full. */
    @Override
    public void accept(Throwable thrown) {
        boolean first = met.size() < MOST && met.add(known(thrown));
        if (!first) {
            LOG.log(Level.WARNING, () -> "again: " + thrown);
        } else if (notices != null) {
            notices.tell(thrown); // and logged
        } else {
            LOG.log(Level.ERROR, "unexpected", thrown);
        }
    }

    private static List<Object> known(Throwable thrown) {
        StackTraceElement[] calls = thrown.getStackTrace();
        return List.of(thrown.getClass(), calls.length > 0 ? "" : String.valueOf(thrown.getMessage()),
                List.of(Arrays.copyOf(calls, Math.min(CALLS, calls.length))));
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
