package tumen.passage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * Takes out of a text what differs between honest copies of it: Unicode form, case, accents, the shape
 * of quotes and dashes, white space, and characters that are not seen. Two copies that a reader would
 * call the same have the same folded text, and so the same digest. This form is part of the store: a
 * change of it would make every kept digest differ.
 *
 * <ul>
 * <li>NFKD, then accents dropped: marks that belong to no script of their own. The vowel signs of Indic
 * scripts, the points of Hebrew and the voicing of kana are letters, and stay.</li>
 * <li>Hangul is kept in syllables, whether it came whole or in jamo.</li>
 * <li>Lower case, letter by letter, whatever the language; both forms of sigma are one.</li>
 * <li>All quotes become {@code '} or {@code "}, all dashes {@code -}.</li>
 * <li>White space of any kind becomes one space; there is none at either end, nor beside a double quote
 * or a dash: languages differ on the former, and lines are wrapped after the latter.</li>
 * <li>Control and format characters (soft hyphen, zero width space, bidi marks) are dropped.</li>
 * </ul>
 */
public final class Folding {

    private Folding() {
    }

    /** The folded form of {@code text}. */
    public static FoldedText fold(String text) {
        FoldedText.Builder out = new FoldedText.Builder(text.length());
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (point < 0x80) {
                put(out, point, at, next);
            } else {
                String whole = written(point);
                if (whole == null) {
                    // marks are put in order only among themselves, so a letter goes with its marks
                    while (next < text.length() && isMark(text.codePointAt(next))) {
                        next += Character.charCount(text.codePointAt(next));
                    }
                    whole = Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKD);
                }
                int from = at;
                int to = next;
                whole.codePoints().forEach(part -> put(out, part, from, to));
            }
            at = next;
        }
        return out.build();
    }

    /** Code points of a folded text: what {@code Passage.length} counts. */
    public static int length(String folded) {
        return folded.codePointCount(0, folded.length());
    }

    /** SHA-256 of a folded text in UTF-8, in lower-case hex: what {@code Passage.sha256} holds. */
    public static String sha256(String folded) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(folded.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    /** One part of a decomposed character, which came from {@code from} to {@code to}. */
    private static void put(FoldedText.Builder out, int part, int from, int to) {
        if (Character.isWhitespace(part) || Character.isSpaceChar(part) || part == 0x85) {
            out.space();
            return;
        }
        int type = Character.getType(part);
        if (type == Character.CONTROL || type == Character.FORMAT || isAccent(part)) {
            out.extend(to);
            return;
        }
        if (type == Character.DASH_PUNCTUATION || part == 0x2212) {
            out.put('-', from, to);
            return;
        }
        String plain = written(part);
        if (plain != null) {
            plain.chars().forEach(each -> out.put(each, from, to));
            return;
        }
        int lower = Character.toLowerCase(part);
        out.put(lower == 'ς' ? 'σ' : lower, from, to);
    }

    /**
     * How a character is written on a plain keyboard, or null where Unicode's own decomposition says it.
     * Letters with a stroke have none there, but tools that strip accents strip the stroke too.
     */
    private static String written(int point) {
        return switch (point) {
            case '‘', '’', '‚', '‛', '′', '‹', '›', 'ʹ', 'ʻ', 'ʼ', 'ʽ', '´', '`' -> "'";
            case '“', '”', '„', '‟', '″', '«', '»', '〝', '〞', '〟' -> "\"";
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ß', 'ẞ' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ' -> "d";
            case 'ħ', 'Ħ' -> "h";
            case 'ı' -> "i";
            default -> null;
        };
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAccent(int point) {
        boolean voicing = point == 0x3099 || point == 0x309A;
        return isMark(point) && !voicing
                && Character.UnicodeScript.of(point) == Character.UnicodeScript.INHERITED;
    }
}
