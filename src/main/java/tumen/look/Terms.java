package tumen.look;

import java.util.Locale;
import java.util.MissingResourceException;
import tumen.problem.Words;

/** Words for the slugs that a story uses: kinds of events, and parts that actors take in them. */
public final class Terms {

    private static final Words WORDS = Words.of(Terms.class);

    private Terms() {
    }

    /** What a kind of event is called; one that we have no words for is told as its slug, spaced. */
    public static String kind(Locale locale, String slug) {
        return term(locale, "kind.", slug);
    }

    /** What an actor's part is called; one that we have no words for is told as its slug, spaced. */
    public static String role(Locale locale, String slug) {
        return term(locale, "role.", slug);
    }

    private static String term(Locale locale, String family, String slug) {
        try {
            return WORDS.text(locale, family + slug);
        } catch (MissingResourceException unknown) {
            return slug.replace('-', ' ');
        }
    }
}
