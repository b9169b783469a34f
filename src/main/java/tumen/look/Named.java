package tumen.look;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import tumen.problem.Words;

/** The product's own words for the values of the model: standings, stances, facets and so on. */
public final class Named {

    private static final Words WORDS = Words.of(Named.class);

    private Named() {
    }

    /** What {@code value} (a standing, stance, facet, lanes or kind of the model) is called. */
    public static String in(Locale locale, Enum<?> value) {
        return WORDS.text(locale, key(value));
    }

    /** The same, kept in the reader's language. */
    public static StringBinding bind(Texts texts, Enum<?> value) {
        return texts.bind(WORDS, key(value));
    }

    /** What it is called when no party has said anything. */
    public static StringBinding silence(Texts texts) {
        return texts.bind(WORDS, "Stance.SILENT");
    }

    private static String key(Enum<?> value) {
        return value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
