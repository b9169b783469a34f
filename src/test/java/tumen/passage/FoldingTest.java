package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    private static final String ALPHABET = "aZéÀœßøñİıЙёΣς한국어がポ中ﬁ½… \u00A0\u2009\n\t’“«»–—-\u00AD\u200B\u0301"
            + "\u0327.,;!?(0९हिًא\uD83D\uDE00\uD835\uDD38\uD800";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "L’ÉTÉ|l'ete", "Choïgou|choigou", "ΣΊΣΥΦΟΣ|σισυφοσ", "σίσυφος|σισυφοσ", "Łódź|lodz", "Œuvre|oeuvre",
        "Straße|strasse", "ﬁn|fin", "« vivres »|\"vivres\"", "“vivres”|\"vivres\"", "nord – sud|nord-sud",
        "한국|한국", "हिन्दी|हिन्दी", "ＡＢＣ|abc", "İstanbul|istanbul", "Шойгу|шоигу"})
    void readsAlike(String text, String folded) {
        assertThat(Folding.fold(text).text()).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)).text()).isEqualTo(folded);
        assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFC)).text()).isEqualTo(folded);
    }

    @Test
    void voicingAndVowelSignsAreLetters() {
        assertThat(Folding.fold("ガ").text()).isEqualTo(Folding.fold("ｶﾞ").text());
        assertThat(Folding.fold("か").text()).isNotEqualTo(Folding.fold("が").text());
        assertThat(Folding.fold("हिन्दी").text()).isNotEqualTo(Folding.fold("हनद").text());
    }

    @Test
    void spacesAndUnseenCharacters() {
        assertThat(Folding.fold(" \uFEFFa\u00A0\u2009\n b\u00ADc\u200B d\u202E ").text()).isEqualTo("a bc d");
    }

    @Test
    void digestIsThatOfUtf8() {
        // FIPS 180-2, appendix B.1
        assertThat(Folding.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Folding.length("a\uD83D\uDE00")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void folding(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 2000; i++) {
            String text = text(random);
            FoldedText folded = Folding.fold(text);
            String why = "seed %d: %s".formatted(seed, text);
            assertThat(Folding.fold(folded.text()).text()).as(why + " folded twice").isEqualTo(folded.text());
            assertThat(Folding.fold(Normalizer.normalize(text, Normalizer.Form.NFD)).text())
                    .as(why + " decomposed").isEqualTo(Folding.fold(Normalizer.normalize(text,
                            Normalizer.Form.NFC)).text());
            assertThat(Folding.fold(text.toLowerCase(Locale.ROOT)).text()).as(why + " in lower case")
                    .isEqualTo(folded.text());
            assertPlaces(why, text, folded, random);
        }
    }

    /** A stretch of the folded text, taken from the original and folded, is that stretch again. */
    private static void assertPlaces(String why, String text, FoldedText folded, SplittableRandom random) {
        if (folded.text().isEmpty()) {
            return;
        }
        int points = folded.text().codePointCount(0, folded.text().length());
        int first = random.nextInt(points);
        int from = folded.text().offsetByCodePoints(0, first);
        int to = folded.text().offsetByCodePoints(from, random.nextInt(1, points - first + 1));
        String again = Folding.fold(folded.original(from, to).of(text)).text();
        assertThat(again.contains(folded.text().substring(from, to).strip())).as(why + " at " + from).isTrue();
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int[] points = ALPHABET.codePoints().toArray();
        for (int n = random.nextInt(1, 24); n > 0; n--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
