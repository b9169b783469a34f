package tumen.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import tumen.problem.Words;

/** {@code --lang}: the language of results and messages. */
final class LanguageOption {

    private static final String NAME = "--lang";

    @Option(names = NAME, paramLabel = "en|fr", descriptionKey = "help.lang")
    private String language;

    /** What was asked for, or null. */
    Locale asked() {
        return language == null ? null : of(language);
    }

    /**
     * The language that the arguments ask for, before they are read: what is wrong with them is to be
     * told in it. Null where they ask for none that we have.
     */
    static Locale lookFor(String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            String value = null;
            if (arguments[i].startsWith(NAME + "=")) {
                value = arguments[i].substring(NAME.length() + 1);
            } else if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                value = arguments[i + 1];
            }
            if (value != null && Words.LANGUAGES.contains(Locale.of(value))) {
                return Locale.of(value);
            }
        }
        return null;
    }

    private static Locale of(String value) {
        Locale locale = Locale.of(value);
        if (!Words.LANGUAGES.contains(locale)) {
            throw new UsageException("usage.lang", value);
        }
        return locale;
    }
}
