package tumen.pane.event;

import java.util.Locale;
import java.util.MissingResourceException;

/** An actor's part in words. */
final class RoleWords {

    private RoleWords() {
    }

    /** The part in the reader's language; one that we have no words for is told as its slug, spaced. */
    static String of(String role, Locale locale) {
        try {
            return EventPane.WORDS.text(locale, "role." + role);
        } catch (MissingResourceException unknown) {
            return role.replace('-', ' ');
        }
    }
}
