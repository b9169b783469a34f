package tumen.cli;

import tumen.problem.Problem;

/** The exit codes. They are part of what the program promises and do not change. */
public final class Exit {

    /** What was asked for is done. */
    public static final int DONE = 0;
    /** It failed, or what was checked is wrong. */
    public static final int FAILED = 1;
    /** The command line makes no sense. */
    public static final int USAGE = 2;
    /** The input was refused: damaged, foreign or of the wrong shape. */
    public static final int REFUSED = 3;
    /** The input is not there. */
    public static final int NOT_FOUND = 4;
    /** The output could not be written. */
    public static final int NOT_WRITTEN = 5;

    private Exit() {
    }

    /** The exit code for a problem. */
    public static int of(Problem problem) {
        return switch (problem.kind()) {
            case FAILED -> FAILED;
            case REFUSED -> REFUSED;
            case NOT_FOUND -> NOT_FOUND;
            case NOT_WRITTEN -> NOT_WRITTEN;
        };
    }
}
