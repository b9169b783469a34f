package tumen.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The range of a picture in words. */
class StretchTest {

    private static String words(int from, int to, Locale locale) {
        return new Stretch(start(from), start(to), ZoneOffset.UTC).words(locale);
    }

    private static long start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    @Test
    void yearsAreGroupedFromTenThousandOnAsOnTheAxis() {
        assertThat(words(-216_001, 216_001, Locale.ENGLISH)).contains("216,002 BC").contains("216,001");
        assertThat(words(-4_999, 9_999, Locale.ENGLISH)).contains("5000 BC").contains("9999");
        assertThat(words(-4_999, 9_999, Locale.FRENCH)).contains("5000 av. J.-C.").contains("9999");
    }
}
