package tumen.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** What the reader has to be told, problems and news, oldest first. The window shows each once and takes it away. */
public final class Notices {

    private static final Logger LOG = System.getLogger(Notices.class.getName());
    private static final Words WORDS = Words.of(Notices.class);

    private final ObservableList<Problem> untold = FXCollections.observableArrayList();
    private final ObservableList<News> news = FXCollections.observableArrayList();

    /** The problems not yet told; whoever tells one removes it. */
    public ObservableList<Problem> untold() {
        return untold;
    }

    /** The news not yet told; whoever tells one removes it. */
    public ObservableList<News> news() {
        return news;
    }

    /** Tells that something is done. The news of the same kind before it is over, where it left nothing to do. */
    public void tell(News done) {
        news.add(done);
        news.removeIf(before -> before != done && before.next() == null && before.words() == done.words()
                && before.key().equals(done.key()));
    }

    /** Tells a problem; the log has it in English. */
    public void tell(Problem problem) {
        LOG.log(Level.INFO, () -> problem.kind() + " " + problem.key() + ": "
                + problem.sentence(Locale.ENGLISH));
        untold.add(problem);
    }

    /** Tells a failure. */
    public void tell(Throwable thrown) {
        tell(problem(thrown));
    }

    /** A failure as its own sentence where it has one, else as something unexpected, which the log has in full. */
    public static Problem problem(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            return known.problem();
        }
        LOG.log(Level.ERROR, "unexpected", thrown);
        return thrown instanceof OutOfMemoryError ? Problem.of(Problem.Kind.FAILED, WORDS, "memory")
                : Problem.of(Problem.Kind.FAILED, WORDS, "unexpected", named(thrown));
    }

    private static String named(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null ? kind : kind + ": " + thrown.getMessage();
    }
}
