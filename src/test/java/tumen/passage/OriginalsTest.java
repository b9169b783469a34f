package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalsTest {

    private static final String FRENCH = """
            Le pêcheur a quitté le château au début de l’été, « à regret », dit-il – et très tôt.
            Élodie, déjà levée, l'a aperçu près de la forêt : il chantait à tue-tête sur la grève.
            La première tempête de l'année a coûté cher aux bateaux ; le maïs, lui, a été épargné.
            """;
    private static final String RUSSIAN = """
            Рыбак покинул замок в начале лета и вышел в море на своей старой лодке.
            Первая буря этого года дорого обошлась рыбакам, но урожай уцелел, сказал он.
            Жители деревни ждали его возвращения до поздней осени и каждый вечер зажигали огонь.
            """;
    private static final String KOREAN = """
            어부는 여름이 시작될 때 성을 떠나 낡은 배를 타고 바다로 나갔다.
            올해 첫 폭풍은 어부들에게 큰 피해를 주었지만 농사는 무사했다고 그는 말했다.
            마을 사람들은 늦가을까지 그가 돌아오기를 기다리며 매일 저녁 불을 밝혔다.
            """;
    private static final String JAPANESE = """
            漁師は夏の初めに城を出て、古い船で海へ向かった。
            今年最初の嵐は漁師たちに大きな被害を与えたが、畑は無事だったと彼は言った。
            """;
    private static final String CHINESE = """
            渔夫在初夏离开了城堡，乘着他的旧船出海。
            他说，今年的第一场风暴使渔民损失惨重，但是庄稼没有受到损害。
            村民们每天晚上都点起灯火，一直等到深秋。
            """;
    private static final String GREEK = """
            Ο ψαράς έφυγε από το κάστρο στις αρχές του καλοκαιριού και βγήκε στη θάλασσα.
            Η πρώτη καταιγίδα της χρονιάς κόστισε ακριβά στους ψαράδες, είπε ο ίδιος.
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeWithAndWithoutMark(String charset) {
        for (String text : new String[] {FRENCH, RUSSIAN, KOREAN, JAPANESE, CHINESE, GREEK}) {
            assertThat(text(text.getBytes(Charset.forName(charset)))).as(charset).isEqualTo(text);
            assertThat(text(("\uFEFF" + text).getBytes(Charset.forName(charset)))).as(charset + " with mark")
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, F", "ISO-8859-1, F", "x-MacRoman, F", "windows-1251, R", "KOI8-R, R", "ISO-8859-5, R",
            "IBM866, R", "x-MacCyrillic, R", "EUC-KR, K", "x-windows-949, K", "ISO-2022-KR, K", "EUC-JP, J",
            "Shift_JIS, J", "ISO-2022-JP, J", "GB18030, C", "GBK, C", "windows-1253, G", "ISO-8859-7, G"})
    void nationalEncodings(String charset, String which) {
        String text = switch (which) {
            case "F" -> FRENCH;
            case "R" -> RUSSIAN;
            case "K" -> KOREAN;
            case "J" -> JAPANESE;
            case "C" -> CHINESE;
            default -> GREEK;
        };
        Charset wanted = Charset.forName(charset);
        // what the encoding cannot write is not in the file; what is, must come out
        byte[] bytes = wanted.equals(StandardCharsets.ISO_8859_1)
                ? text.replace('’', '\'').replace('–', '-').getBytes(wanted) : text.getBytes(wanted);
        assertThat(text(bytes)).isEqualTo(new String(bytes, wanted));
    }

    @Test
    void fewBrokenCharactersAreShownAsSuch() {
        byte[] bytes = FRENCH.repeat(4).getBytes(StandardCharsets.UTF_8);
        int whole = FRENCH.repeat(3).getBytes(StandardCharsets.UTF_8).length;
        Decoded decoded = Originals.decode(Arrays.copyOf(bytes, whole + "Le p".length() + 1));
        assertThat(decoded).isInstanceOfSatisfying(Decoded.Plain.class, plain -> {
            assertThat(plain.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(plain.replaced()).isEqualTo(1);
            assertThat(plain.text()).startsWith(FRENCH).endsWith("Le p\uFFFD");
        });
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[4096];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) random.nextInt();
        }
        assertRefused(noise, Decoded.Reason.BINARY);
        assertRefused(bytes("%PDF-1.7\nplain as it looks"), Decoded.Reason.BINARY);
        assertRefused(bytes("PK\u0003\u0004word/document.xml"), Decoded.Reason.BINARY);
        assertRefused(bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\5\0"), Decoded.Reason.BINARY);
        assertRefused(new byte[64], Decoded.Reason.BINARY);
        assertRefused(new byte[0], Decoded.Reason.EMPTY);
        assertRefused(bytes(" \r\n\t \n"), Decoded.Reason.EMPTY);
        assertRefused("\uFEFF".getBytes(StandardCharsets.UTF_8), Decoded.Reason.EMPTY);
        assertRefused(new byte[Originals.MAX_BYTES + 1], Decoded.Reason.TOO_LARGE);
    }

    /** Whatever bytes come, the answer is a text or a reason. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void anyBytesGetAnAnswer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(1, 200)];
            int range = random.nextBoolean() ? 256 : 32 + random.nextInt(100);
            for (int b = 0; b < bytes.length; b++) {
                bytes[b] = (byte) random.nextInt(range);
            }
            assertThat(Originals.decode(bytes)).as("seed %d, file %d", seed, i).isNotNull();
        }
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        assertThat(Originals.decode(bytes)).isInstanceOf(Decoded.Plain.class);
        return ((Decoded.Plain) Originals.decode(bytes)).text();
    }

    private static void assertRefused(byte[] bytes, Decoded.Reason reason) {
        assertThat(Originals.decode(bytes)).isEqualTo(new Decoded.Refused(reason));
    }
}
