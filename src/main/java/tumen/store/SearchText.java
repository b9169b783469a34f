package tumen.store;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a user typed, as something to match. Every word is quoted, so nothing that is typed is a sign of
 * the query language.
 */
final class SearchText {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 500;

    /** From so many letters on, an unfinished name stands for its actor. */
    private static final int ENOUGH = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Cs}\\p{Z}]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Co}]+");

    /** Scripts that do not part words with spaces, or (Hangul) glue endings to them. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** A pattern of SQLite's GLOB for texts with a letter of such a script; it lets some others through. */
    static final String UNSPACED_GLOB = "*[\u0e00-\u0eff\u1000-\u11ff\u1780-\u19ff\u2e80-\ud7ff\uf900-\ufaff"
            + "\uff00-\uffef\ud805\ude80-\ud805\udeff\ud81b\udc00-\ud82c\udeff\ud83c\ude00-\ud83c\udeff"
            + "\ud840\udc00-\ud8bf\udfff]*";

    private final List<String> words;
    private final boolean open;

    private SearchText(List<String> words, boolean open) {
        this.words = words;
        this.open = open;
    }

    /** Reads what was typed; the last word counts as unfinished unless a space follows it. */
    static SearchText of(String typed) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        List<String> words = Arrays.stream(GAPS.split(text)).filter(word -> !folded(word).isEmpty())
                .limit(MOST_WORDS).toList();
        boolean open = !text.isEmpty() && !GAPS.matcher(text.substring(text.length() - 1)).matches();
        return new SearchText(words, open);
    }

    /** True where there is no word in it. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** True where some word is of a script that has to be searched letter by letter. */
    boolean isUnspaced() {
        return words.stream().anyMatch(SearchText::isUnspaced);
    }

    /** True where {@code text} has a letter of such a script. */
    static boolean isUnspaced(String text) {
        return text.codePoints().anyMatch(letter -> letter > 0x0dff && UNSPACED.contains(UnicodeScript.of(letter)));
    }

    /**
     * The words for a table of whole words: all of them, or any of the names of who is meant.
     *
     * @param names all names of the actors that the words are a name of
     */
    String match(Collection<String> names) {
        return match(" AND ", names, null);
    }

    /**
     * The same, with whole words in place of the unfinished one.
     *
     * @param endings all words that begin as the {@link #unfinished} one does, or null to leave it as it is
     */
    String match(Collection<String> names, List<String> endings) {
        return match(" AND ", names, endings);
    }

    /** The words for a table of texts that are known to match: any of them, and any of the names. */
    String marks(Collection<String> names) {
        return match(" OR ", names, null);
    }

    private String match(String between, Collection<String> names, List<String> endings) {
        StringBuilder match = new StringBuilder("(");
        for (int i = 0; i < words.size(); i++) {
            match.append(i == 0 ? "" : between);
            if (!open || i < words.size() - 1) {
                match.append(quoted(words.get(i)));
            } else if (endings == null) {
                match.append(quoted(words.get(i))).append(" *");
            } else {
                match.append(endings.stream().map(SearchText::quoted).collect(Collectors.joining(" OR ", "(", ")")));
            }
        }
        match.append(')');
        for (String name : names) {
            if (!folded(name).isEmpty()) {
                match.append(" OR ").append(quoted(name));
            }
        }
        return match.toString();
    }

    /** The unfinished word in lower case, where it is of Latin letters without accents and of digits; else null. */
    String unfinished() {
        return open && isPlain(words.getLast()) ? words.getLast().toLowerCase(Locale.ROOT) : null;
    }

    /** True where all texts with that name are found by the words alone; it may be false for some others too. */
    boolean isWithin(String name) {
        return words.stream().allMatch(SearchText::isPlain) && name.chars().allMatch(letter -> letter < 0x80)
                && names(folded(name));
    }

    /** Whether it is one word, the same for SQLite and for {@link #folded}. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter < 0x80 && Character.isLetterOrDigit(letter));
    }

    /** The words for a table of three letters in a row, or null where one of them is too short for it. */
    String parts() {
        boolean fits = words.stream().allMatch(word -> word.codePointCount(0, word.length()) >= 3);
        return fits ? String.join(" AND ", words.stream().map(SearchText::quoted).toList()) : null;
    }

    /** The words as a JSON array of patterns for LIKE, with {@code \} before its signs. */
    String likes() {
        return Forms.array(words.stream()
                .map(word -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%").toList());
    }

    /** True where the words are a name: all of them stand in it, the last perhaps unfinished. */
    boolean names(List<String> name) {
        List<String> typed = new ArrayList<>();
        words.forEach(word -> typed.addAll(folded(word)));
        if (typed.isEmpty()) {
            return false;
        }
        String last = typed.removeLast();
        boolean unfinished = open && (last.length() >= ENOUGH || isUnspaced(last));
        return name.containsAll(typed)
                && name.stream().anyMatch(word -> unfinished ? word.startsWith(last) : word.equals(last));
    }

    /** The words of a text without case, accents and signs between them. */
    static List<String> folded(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(composed)).filter(word -> !word.isEmpty()).toList();
    }

    private static String quoted(String word) {
        return '"' + word.replace("\"", "\"\"") + '"';
    }
}
