package tumen.problem;

import java.util.List;
import java.util.Locale;

/**
 * One thing that went wrong, told once for the reader (a sentence in their language) and once for
 * the log (its key and arguments). A problem is a value; {@link ProblemException} carries it upwards.
 *
 * @param kind what class of failure it is; the command line makes its exit code of it
 * @param words the words of the package that noticed it
 * @param key the sentence's key in those words
 * @param arguments what fills the sentence; may hold another problem, told in the same language
 */
public record Problem(Kind kind, Words words, String key, List<Object> arguments) {

    /** The classes of failure that a caller can tell apart. */
    public enum Kind {
        /** Something could not be done, or a check found something wrong. */
        FAILED,
        /** What was given is not what it should be: damaged, foreign, or of the wrong shape. */
        REFUSED,
        /** What was named is not there. */
        NOT_FOUND,
        /** The result could not be written; what was there before is as it was. */
        NOT_WRITTEN
    }

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose sentence is {@code key} in {@code words}. No argument may be null. */
    public static Problem of(Kind kind, Words words, String key, Object... arguments) {
        return new Problem(kind, words, key, List.of(arguments));
    }

    /** One plain sentence for the reader. */
    public String sentence(Locale locale) {
        return words.text(locale, key, arguments.toArray());
    }

    /** The same as something to throw, with what lies under it, or null. */
    public ProblemException exception(Throwable cause) {
        return new ProblemException(this, cause);
    }

    /** The same as something to throw. */
    public ProblemException exception() {
        return exception(null);
    }
}
