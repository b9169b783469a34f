package tumen.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives things of one sort an id each by what they are called. It remembers every name, so there is a limit to
 * how many there may be.
 */
final class NewIds {

    private static final int LONGEST = 60;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final int most;

    NewIds(int most) {
        this.most = most;
    }

    /** Something that was there and, should it be named again, gets its id again. */
    void had(String name, String id) {
        before.putIfAbsent(name, id);
        taken.add(id);
    }

    /** Something that is there already. */
    void known(String name, String id) {
        ids.putIfAbsent(name, id);
        taken.add(id);
    }

    /** The id of what is called {@code name}, or null where nothing is yet. */
    String of(String name) {
        return ids.get(name);
    }

    /** True where there is room for one more of this name. */
    boolean hasRoom(String name) {
        return ids.size() < most || ids.containsKey(name);
    }

    int most() {
        return most;
    }

    /** The id that {@code name} had, or a new one: the letters and digits of {@code words}, made unlike all others. */
    String make(String name, String words) {
        String slug = slug(words);
        String id = before.get(name);
        if (id != null) {
            ids.put(name, id);
            return id;
        }
        id = slug;
        for (long n = KnownIds.hash(name); id.isEmpty() || !taken.add(id); n++) {
            id = (slug.isEmpty() ? "" : slug + "-") + RowReading.hex(n).substring(8);
        }
        ids.put(name, id);
        return id;
    }

    /** Letters and digits in lower case, parted by hyphens; may be empty. */
    static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < words.length() && slug.length() < LONGEST; i += Character.charCount(words.codePointAt(i))) {
            int letter = words.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                slug.appendCodePoint(letter);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
