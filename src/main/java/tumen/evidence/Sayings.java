package tumen.evidence;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** This package's words, in the reader's language; English where we have no other. */
final class Sayings {

    private Sayings() {
    }

    /** The text of {@code key} with its arguments filled in. */
    static String text(Locale locale, String key, Object... arguments) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle("tumen.evidence.messages",
                french ? Locale.FRENCH : Locale.ROOT, Sayings.class.getClassLoader());
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
