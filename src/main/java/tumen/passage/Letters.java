package tumen.passage;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encodings of one and two bytes apart by what they make of the bytes. The detector knows how
 * often letters follow each other in many languages, but confuses encodings that share most letters; so
 * of the likely ones that is taken which gives the fewest oddities.
 */
final class Letters {

    /** Latin text of no known encoding is most often in the first one. */
    private static final List<String> COMMON = List.of("windows-1252", "windows-1251", "KOI8-R", "x-MacRoman",
            "ISO-8859-1");

    /** What stands between words in print, beside ASCII. */
    private static final String PUNCTUATION = "\u00A0\u00AD«»‹›“”„‘’‚–—…•·§°№€£¡¿†²³½ºª©®™";

    private Letters() {
    }

    /** The likeliest reading, or null where none of the likely encodings can be read. */
    static Decoded.Plain likeliest(byte[] bytes) {
        Decoded.Plain best = null;
        int least = Integer.MAX_VALUE;
        for (String name : candidates(bytes)) {
            String text = Charset.isSupported(name) ? Originals.strict(bytes, Charset.forName(name)) : null;
            int odd = text == null ? Integer.MAX_VALUE : oddities(text);
            if (odd < least) {
                least = odd;
                best = new Decoded.Plain(text, Charset.forName(name), 0);
            }
        }
        return best;
    }

    private static Set<String> candidates(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String detected = detector.getDetectedCharset();
        Set<String> names = new LinkedHashSet<>();
        if (detected != null) {
            names.add(detected);
        }
        // the detector is sure of encodings of two bytes and of those with escapes
        if (detected == null || Charset.isSupported(detected)
                && Charset.forName(detected).newEncoder().maxBytesPerChar() == 1.0f) {
            names.addAll(COMMON);
        }
        return names;
    }

    /** Characters that no one writes there: signs in words, two scripts in a word, capitals inside one. */
    private static int oddities(String text) {
        int odd = 0;
        char before = ' ';
        for (char character : text.toCharArray()) {
            if (Character.isLetter(character)) {
                boolean foreign = Character.isLetter(before)
                        && UnicodeScript.of(before) != UnicodeScript.of(character);
                boolean capital = Character.isLowerCase(before) && Character.isUpperCase(character);
                odd += foreign || capital ? 1 : 0;
            } else if (character >= 0x80 && PUNCTUATION.indexOf(character) < 0) {
                odd++;
            }
            before = character;
        }
        return odd;
    }
}
