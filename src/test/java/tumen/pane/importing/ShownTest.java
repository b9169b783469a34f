package tumen.pane.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void whatBreaksTheLineOrTurnsItRoundIsASpace() {
        assertThat(Shown.text("a\nb\tc\u0000d\u2028e")).isEqualTo("a b c d e");
        assertThat(Shown.text("a\u202Egnp\u202C.exe")).isEqualTo("a gnp .exe");
        assertThat(Shown.text("김정은 и Шойгу, عربي 👍🏽")).isEqualTo("김정은 и Шойгу, عربي 👍🏽");
        assertThat(Shown.text("half \uD83D only")).isEqualTo("half   only");
    }

    @Test
    void onlyTheBeginningOfALongCellIsShown() {
        assertThat(Shown.text("x".repeat(10_000_000))).hasSize(201).endsWith("x…");
        assertThat(Shown.text("x".repeat(199) + "👍" + "y".repeat(9))).isEqualTo("x".repeat(199) + "…");
        assertThat(Shown.text("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Shown.text("")).isEmpty();
    }
}
