package tumen.pane.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tumen.model.Hits;
import tumen.model.Hits.Stretch;

class RunTest {

    private static String runs(String text, Stretch... marked) {
        return Run.of(new Hits.Hit(Hits.Kind.CLAIM, "c", 0, text, List.of(marked))).stream()
                .map(run -> run.found() ? "[" + run.words() + "]" : run.words()).collect(Collectors.joining());
    }

    @Test
    void whatWasFoundStandsOut() {
        assertThat(runs("a letter to Kim", new Stretch(2, 8), new Stretch(12, 15))).isEqualTo("a [letter] to [Kim]");
        assertThat(runs("letters", new Stretch(0, 7))).isEqualTo("[letters]");
    }

    @Test
    void whatIsNotKnownIsShownAsItIs() {
        assertThat(runs("포탄을\n 보냈다")).isEqualTo("포탄을 보냈다");
        assertThat(runs("")).isEmpty();
    }

    @Test
    void aLongWayToTheFirstWordIsCut() {
        String before = "one two three four five six seven eight nine ten eleven twelve ";
        assertThat(runs(before + "letter then", new Stretch(before.length(), before.length() + 6)))
                .isEqualTo("…nine ten eleven twelve [letter] then");
        String unbroken = "x".repeat(80);
        assertThat(runs(unbroken + "letter", new Stretch(80, 86))).as("nowhere to cut")
                .isEqualTo(unbroken + "[letter]");
    }
}
