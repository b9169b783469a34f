package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tumen.model.Hits;
import tumen.pane.source.Line.Kind;
import tumen.session.Desk.Sought;
import tumen.work.Progress;

/** What a search found is found again in the lines of a source. */
class SeekingTest {

    private static final List<Line> LINES = List.of(line(Kind.SUMMARY, "1", "Choïgou was at Pyongyang."),
            line(Kind.SUMMARY, "3", "It was denied; Pyongyang denied it again."), line(Kind.ANCHOR, "3", "“Pyongyang”"),
            line(Kind.TEXT, "4", "Of 포탄을 there is a word, and of Pyongyang again."), line(Kind.MORE, "", "Last."));

    private static Line line(Kind kind, String number, String text) {
        return new Line(kind, number, text, "", List.of());
    }

    private static String found(Hits.Kind kind, int paragraph, String around, String typed) {
        Selected selected = Seeking.in(LINES, new Sought(typed, new Hits.Hit(kind, "s", paragraph, around, List.of())),
                Progress.NONE);
        return selected == null ? null : selected.from().line() + " " + selected.of(LINES);
    }

    @Test
    void inAParagraphOfADigest() {
        assertThat(found(Hits.Kind.DIGEST, 3, "", "pyongyang")).isEqualTo("1 Pyongyang");
        assertThat(found(Hits.Kind.DIGEST, 3, "", "denied  PYONGYANG")).as("the first").isEqualTo("1 denied");
        assertThat(found(Hits.Kind.DIGEST, 3, "", "pyongyang  DENIED")).as("all").isEqualTo("1 Pyongyang denied");
        assertThat(found(Hits.Kind.DIGEST, 1, "", "choigou")).isEqualTo("0 Choïgou");
        assertThat(found(Hits.Kind.DIGEST, 1, "", "Шойгу")).as("by another name").isEqualTo("0 " + LINES.get(0).text());
        assertThat(found(Hits.Kind.DIGEST, 2, "", "pyongyang")).as("not there").isNull();
    }

    @Test
    void inAnOriginal() {
        assertThat(found(Hits.Kind.ORIGINAL, 0, "…a word, and of PYONGYANG again.", "pyong")).isEqualTo("3 Pyong");
        assertThat(found(Hits.Kind.ORIGINAL, 0, "what stands nowhere", "last")).isEqualTo("4 Last");
        assertThat(found(Hits.Kind.ORIGINAL, 0, "what stands nowhere", "탄을")).as("within a word").isEqualTo("3 탄을");
        assertThat(found(Hits.Kind.ORIGINAL, 0, "what stands nowhere", "else")).isNull();
        assertThat(found(Hits.Kind.ORIGINAL, 0, "what stands nowhere", "\" ")).isNull();
    }
}
