package tumen.cli;

import java.util.Locale;

/** Something on the command line that makes no sense, as a sentence. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** {@code key} is one of our words. */
    UsageException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String sentence(Locale locale) {
        return Cli.words().text(locale, key, arguments);
    }
}
