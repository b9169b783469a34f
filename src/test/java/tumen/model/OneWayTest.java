package tumen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signs that turn text round are taken out of it, and nothing else is. */
class OneWayTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u061C", "\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066",
        "\u2067", "\u2068", "\u2069"})
    void aSignIsTakenOutWhereverItStands(String sign) {
        assertThat(OneWay.text(sign + "a" + sign + sign + "b" + sign)).isEqualTo("ab");
        assertThat(OneWay.text(sign)).isEmpty();
    }

    @Test
    void lettersOfAllScriptsStayAsTheyAre() {
        String all = "Шойгу 쇼이구 שויגו شويغو 👩\u200D🚀 \u2065\u206A\u2029";
        assertThat(OneWay.text(all)).isSameAs(all);
        assertThat(OneWay.text("👩\u202E🚀")).isEqualTo("👩🚀");
    }

    @Test
    void whatBreaksALineIsABlankInOne() {
        assertThat(OneWay.line("line\nbreak\r\ttab\u2028end\u202E")).isEqualTo("line break  tab end");
        String plain = "Шойгу · 쇼이구";
        assertThat(OneWay.line(plain)).isSameAs(plain);
    }
}
