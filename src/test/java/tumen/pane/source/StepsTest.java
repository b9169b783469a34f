package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tumen.pane.source.Line.Kind;
import tumen.pane.source.Selected.Place;

/** Characters, words and paragraphs, and what is selected from one to another. */
class StepsTest {

    private static final List<Line> LINES = List.of(line(Kind.TEXT, "One e\u0301te\u0301, two."),
            line(Kind.TEXT, "A long paragraph "), line(Kind.MORE, "that goes on "), line(Kind.MORE, "and on."),
            line(Kind.TEXT, "\uD83D\uDE42 last"));
    private static final String ALL = "One e\u0301te\u0301, two.\nA long paragraph that goes on and on.\n"
            + "\uD83D\uDE42 last";

    private final Steps steps = new Steps(LINES, Locale.ENGLISH);

    private static Line line(Kind kind, String text) {
        return new Line(kind, "", text, "", List.of());
    }

    @Test
    void aCharacterIsWhatAReaderTakesForOne() {
        assertThat(steps.next(new Place(0, 4))).as("a letter and its accent").isEqualTo(new Place(0, 6));
        assertThat(steps.last(new Place(0, 6))).isEqualTo(new Place(0, 4));
        assertThat(steps.next(new Place(4, 0))).as("two units, one sign").isEqualTo(new Place(4, 2));
    }

    @Test
    void wordsAreTakenWhole() {
        assertThat(steps.word(new Place(0, 5)).of(LINES)).isEqualTo("e\u0301te\u0301");
        assertThat(steps.word(new Place(0, 15)).of(LINES)).as("after the last character").isEqualTo(".");
        assertThat(steps.nextWord(new Place(0, 1))).isEqualTo(new Place(0, 4));
        assertThat(steps.lastWord(new Place(0, 5))).isEqualTo(new Place(0, 4));
        assertThat(steps.lastWord(new Place(0, 4))).isEqualTo(new Place(0, 0));
    }

    @Test
    void whatFrenchWritesTogetherIsTwoWords() {
        List<Line> lines = List.of(line(Kind.TEXT, "L'arme qu\u2019il don't aujourd'hui l'"));
        Steps here = new Steps(lines, Locale.FRENCH);
        assertThat(here.word(new Place(0, 2)).of(lines)).isEqualTo("arme");
        assertThat(here.word(new Place(0, 5)).of(lines)).isEqualTo("arme");
        assertThat(here.word(new Place(0, 0)).of(lines)).isEqualTo("L'");
        assertThat(here.word(new Place(0, 10)).of(lines)).isEqualTo("il");
        assertThat(here.word(new Place(0, 14)).of(lines)).isEqualTo("don't");
        assertThat(here.word(new Place(0, 26)).of(lines)).isEqualTo("aujourd'hui");
    }

    @Test
    void aLongParagraphIsOneThoughItIsListedInPieces() {
        assertThat(steps.paragraph(2).of(LINES)).isEqualTo("A long paragraph that goes on and on.");
        assertThat(steps.nextParagraph(new Place(1, 3))).isEqualTo(new Place(4, 0));
        assertThat(steps.lastParagraph(new Place(3, 0))).isEqualTo(new Place(1, 0));
        assertThat(steps.lastParagraph(new Place(1, 0))).isEqualTo(new Place(0, 0));
        assertThat(steps.nextParagraph(new Place(4, 1))).isEqualTo(steps.all().to());
    }

    @Test
    void everyCharacterIsStoodBeforeOnceOnTheWayThereAndBack() {
        for (boolean words : List.of(false, true)) {
            List<Place> there = new ArrayList<>(List.of(steps.all().from()));
            while (!there.getLast().equals(steps.all().to())) {
                Place next = words ? steps.nextWord(there.getLast()) : steps.next(there.getLast());
                assertThat(there.getLast().isBefore(next)).as("%s goes on", there.getLast()).isTrue();
                there.add(next);
            }
            List<Place> back = new ArrayList<>(List.of(steps.all().to()));
            while (!back.getLast().equals(steps.all().from())) {
                Place last = words ? steps.lastWord(back.getLast()) : steps.last(back.getLast());
                assertThat(last.isBefore(back.getLast())).as("%s goes back", back.getLast()).isTrue();
                back.add(last);
            }
            if (!words) {
                assertThat(back.reversed()).isEqualTo(there);
            }
        }
    }

    @Test
    void whatIsSelectedIsThatStretchOfTheText() {
        List<Place> places = new ArrayList<>(List.of(steps.all().from()));
        while (!places.getLast().equals(steps.all().to())) {
            places.add(steps.next(places.getLast()));
        }
        assertThat(steps.all().of(LINES)).isEqualTo(ALL);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Selected some = new Selected(places.get(random.nextInt(places.size())),
                    places.get(random.nextInt(places.size())));
            assertThat(some.of(LINES)).as("%s", some)
                    .isEqualTo(ALL.substring(unit(some.from()), unit(some.to())));
            assertThat(some.isEmpty()).isEqualTo(some.of(LINES).isEmpty());
        }
    }

    /** A place's unit in the whole text. */
    private static int unit(Place place) {
        int unit = place.at();
        for (int i = 0; i < place.line(); i++) {
            unit += LINES.get(i).length() + (LINES.get(i + 1).begins() ? 1 : 0);
        }
        return unit;
    }

    @Test
    void drawnBackwardsTheFirstWordStaysWhole() {
        Selected held = steps.word(new Place(0, 11));
        Selected back = held.through(steps.word(new Place(0, 1)));
        assertThat(back.of(LINES)).isEqualTo("One e\u0301te\u0301, two");
        assertThat(back.caret()).isEqualTo(new Place(0, 0));
        assertThat(held.through(steps.word(new Place(1, 3))).of(LINES)).isEqualTo("two.\nA long");
        assertThat(held.through(held)).isEqualTo(held);
    }
}
