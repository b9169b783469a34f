package tumen.model;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Human text in one or more languages. The reader's language wins, then English, then any.
 *
 * @param byLanguage language code (ISO 639-1) to text; never empty, sorted by code
 */
public record Text(Map<String, String> byLanguage) {

    public Text {
        // most are in one language, and a story may have hundreds of thousands
        byLanguage = byLanguage.size() == 1 ? Map.copyOf(byLanguage)
                : Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
    }

    /** The same words for every reader, filed under {@code language}. */
    public static Text of(String language, String words) {
        return new Text(Map.of(language, words));
    }

    /** The words for a reader of {@code locale}. */
    public String in(Locale locale) {
        String words = byLanguage.get(locale.getLanguage());
        if (words == null) {
            words = byLanguage.get("en");
        }
        return words != null ? words : byLanguage.values().iterator().next();
    }
}
