package tumen.problem;

import java.util.Locale;

/** Carries a {@link Problem} to whoever can tell the reader. Its message, for the log, is in English. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem, Throwable cause) {
        super(problem.kind() + " " + problem.key() + ": " + problem.sentence(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    /** What went wrong; never null. */
    public Problem problem() {
        return problem;
    }
}
