package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tumen.model.Dated;
import tumen.model.Role;
import tumen.model.Text;
import tumen.time.Edtf;

/** What comes again in a column is held once, and is always what stands there. */
class RepeatedTest {

    private static final int MOST = 3;

    private final Repeated repeated = new Repeated(MOST);

    @Test
    void whatComesAgainIsTheSame() {
        assertThat(repeated.id(fresh("arms"))).isSameAs(repeated.id(fresh("arms")));
        assertThat(repeated.text(fresh("{\"en\":\"A\"}"))).isSameAs(repeated.text(fresh("{\"en\":\"A\"}")));
        assertThat(repeated.dated("2022-12", "UTC")).isSameAs(repeated.dated(fresh("2022-12"), fresh("UTC")));
        assertThat(repeated.words(fresh("[\"arms\"]")).getFirst()).isSameAs(repeated.id("arms"));
        assertThat(repeated.numbers(fresh("[\"3\"]"))).isSameAs(repeated.numbers(fresh("[\"3\"]")));
        assertThat(repeated.roles("[\"a\"]", "[\"host\"]")).isSameAs(repeated.roles("[\"a\"]", fresh("[\"host\"]")));
        // as a record takes them
        List<String> words = repeated.words("[\"arms\"]");
        assertThat(List.copyOf(words)).isSameAs(words);
    }

    @Test
    void whatStandsThereIsReadHoweverMuchComes() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 3 * MOST; i++) {
                String day = "2022-12-1" + i;
                assertThat(repeated.id("id" + i)).isEqualTo("id" + i);
                assertThat(repeated.text("{\"en\":\"t" + i + "\",\"fr\":\"\\\"u\"}").byLanguage())
                        .containsEntry("en", "t" + i).containsEntry("fr", "\"u").hasSize(2);
                assertThat(repeated.text("{\"en\":\"t" + i + "\"}")).isEqualTo(Text.of("en", "t" + i));
                assertThat(repeated.dated(day, "UTC")).isEqualTo(new Dated(Edtf.parse(day), ZoneId.of("UTC")));
                assertThat(repeated.words("[\"a" + i + "\",\"b\\\\\"]")).containsExactly("a" + i, "b\\");
                assertThat(repeated.roles("[\"a" + i + "\"]", "[\"host\"]")).containsExactly(new Role("a" + i, "host"));
            }
        }
    }

    @Test
    void nothingStaysNothing() {
        assertThat(repeated.id(null)).isNull();
        assertThat(repeated.text(null)).isNull();
        assertThat(repeated.edtf(null)).isNull();
        assertThat(repeated.dated(null, null)).isNull();
        assertThat(repeated.words(null)).isEmpty();
        assertThat(repeated.numbers(null)).isEmpty();
        assertThat(repeated.roles(null, null)).isEmpty();
    }

    /** Equal, and another. */
    private static String fresh(String text) {
        return new String(text.toCharArray());
    }
}
