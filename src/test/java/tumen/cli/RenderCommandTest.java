package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tumen.evidence.Viewpoint;
import tumen.model.Grade;
import tumen.model.Lanes;

class RenderCommandTest {

    private final RecordingScreen screen = new RecordingScreen(Exit.DONE);

    private Drawing draw(String... arguments) {
        Run run = Run.in(Locale.ENGLISH, "", screen, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.DONE);
        return screen.drawings.getFirst();
    }

    @Test
    void whatIsNotAskedForIsLeftToTheView() {
        assertThat(draw("render", "a.tumen", "b.PNG")).isEqualTo(new Drawing(Path.of("a.tumen"),
                Path.of("b.PNG"), null, null, null, null, Viewpoint.ALL, List.of(), 1600, 1000, false,
                Locale.ENGLISH));
    }

    @Test
    void everythingThatIsAskedForIsHandedOn() {
        Drawing drawing = draw("render", "a.tumen", "b.svg", "--from", "2022-10", "--to", "2023-09", "--lanes",
                "claimant", "--known-as-of", "2023-03-31", "--select", "letters,visit", "--select", "launch",
                "--size", "800x600", "--theme", "dark", "--lang", "fr", "--view", "record", "--without", "s1",
                "--without", "s2", "--min-grade", "B3", "--judged");
        assertThat(drawing).isEqualTo(new Drawing(Path.of("a.tumen"), Path.of("b.svg"), "record",
                LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30), Lanes.CLAIMANT,
                new Viewpoint(LocalDate.of(2023, 3, 31), Set.of("s1", "s2"), new Grade('B', 3), true),
                List.of("letters", "visit", "launch"), 800, 600, true, Locale.FRENCH));
    }
}
