package tumen.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.model.Facet;
import tumen.session.Course;
import tumen.time.DateWords;

class PresentationTest {

    private static final List<String> KEY = List.of("Arms delivered to Wagner", "Food-for-arms deal sought",
            "Shoigu in Pyongyang", "Putin and Kim exchange letters", "Ballistic missile launched eastward");

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @Test
    void rightAndLeftLeadThroughTheKeyEventsInTheOrderOfTime() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            room.present();
            List<String> titles = new ArrayList<>(List.of(room.text("#slide-title")));
            List<String> progress = new ArrayList<>(List.of(room.text("#slide-progress")));
            room.window.picture("present-1");
            for (int step = 0; step < 60 && !room.text("#slide-progress").equals("5 of 5"); step++) {
                press(room, step % 3 == 0 ? KeyCode.RIGHT : step % 3 == 1 ? KeyCode.PAGE_DOWN : KeyCode.SPACE);
                if (!titles.getLast().equals(room.text("#slide-title"))) {
                    titles.add(room.text("#slide-title"));
                    progress.add(room.text("#slide-progress"));
                }
            }
            assertThat(titles).isEqualTo(KEY);
            assertThat(progress).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
            press(room, KeyCode.HOME);
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getFirst());
            press(room, KeyCode.LEFT);
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getFirst());
            press(room, KeyCode.END);
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getLast());
            assertThat(room.text("#slide-story"))
                    .isEqualTo("Russia – North Korea arms story · known as of 30 August 2023");
        }
    }

    @Test
    void aSlideTellsWhenHowItStandsAndWhoSaysSo() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            FxTest.run(() -> room.session.focus().select("letters"));
            room.present();
            assertThat(room.text("#slide-title")).isEqualTo("Putin and Kim exchange letters");
            assertThat(room.text("#slide-when")).isNotBlank();
            assertThat(room.text("#slide-standing")).isNotBlank();
            assertThat(room.text("#slide-rule")).endsWith(".");
            assertThat(claims(room)).isNotEmpty().allSatisfy(words -> assertThat(words).isNotBlank());
            assertThat(FxTest.on(() -> room.window.scene().lookup("#presentation").getAccessibleText()))
                    .contains("Putin and Kim exchange letters").contains(claims(room).getFirst());
            room.window.picture("present-2");
            FxTest.run(() -> room.texts.localeProperty().set(Locale.FRENCH));
            room.until("it is told in French", () ->
                    room.text("#slide-title").equals("Poutine et Kim échangent des lettres"));
            assertThat(room.text("#slide-progress")).isEqualTo("4 sur 5");
            assertThat(room.text("#slide-story")).endsWith("connu au "
                    + DateWords.in(Locale.FRENCH).day(LocalDate.of(2023, 8, 30)));
            FxTest.run(() -> room.window.theme().choiceProperty().set(Theme.Choice.DARK));
            room.window.picture("present-dark");
            FxTest.run(() -> room.window.theme().choiceProperty().set(Theme.Choice.LIGHT));
        }
    }

    @Test
    void noWordsOfASlideAreCutOff() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                FxTest.run(() -> room.texts.localeProperty().set(locale));
                room.present();
                for (int step = 0; step < 60; step++) {
                    FxTest.run(() -> {
                        Node foot = room.window.scene().lookup(".slide-foot");
                        double lowest = foot.localToScene(foot.getBoundsInLocal()).getMinY();
                        double bottom = foot.localToScene(foot.getBoundsInLocal()).getMaxY();
                        assertThat(bottom).isLessThanOrEqualTo(900);
                        assertThat(bottom - lowest).isGreaterThan(100);
                        for (Node node : room.window.scene().lookup(".slide").lookupAll(".label")) {
                            assertThat(node.localToScene(node.getBoundsInLocal()).getMaxY())
                                    .as("%s: %s", room.text("#slide-title"), ((Label) node).getText())
                                    .isLessThanOrEqualTo(lowest);
                        }
                    });
                    press(room, KeyCode.RIGHT);
                }
            }
        }
    }

    @Test
    void bBlanksAndEscLeaves() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            room.present();
            press(room, KeyCode.B);
            assertThat(FxTest.on(() -> room.window.scene().lookup("#blank").isVisible())).isTrue();
            press(room, KeyCode.B);
            assertThat(FxTest.on(() -> room.window.scene().lookup("#blank").isVisible())).isFalse();
            press(room, KeyCode.PERIOD);
            press(room, KeyCode.RIGHT);
            assertThat(FxTest.on(() -> room.window.scene().lookup("#blank").isVisible())).isFalse();
            assertThat(room.left.get()).isFalse();
            press(room, KeyCode.ESCAPE);
            assertThat(room.left.get()).isTrue();
        }
    }

    @Test
    void onlyWhatIsShownIsPresented() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            FxTest.run(() -> room.session.lens().choose(Facet.THREAD, Set.of("visits-letters")));
            assertThat(course(room, 2).stops()).extracting(Course.Stop::event)
                    .containsExactly("shoigu-visit", "letters");
            FxTest.run(() -> room.session.lens().choose(Facet.THREAD, Set.of("disclosures")));
            assertThat(course(room, -1).stops()).as("none is key: all are told").hasSizeGreaterThan(3);
            FxTest.run(() -> {
                room.session.lens().clearFilter();
                room.session.lens().knownAsOf(LocalDate.of(2023, 1, 1));
            });
            assertThat(course(room, 1).stops()).extracting(Course.Stop::event).containsExactly("wagner-delivery");
        }
    }

    /** The course once it has so many stops; -1 for more than two. */
    private static Course course(Room room, int size) {
        AtomicReference<Course> found = new AtomicReference<>();
        room.until("the course is there", () -> {
            Course.of(room.session, found::set);
            return found.get() != null && (size < 0 ? found.get().stops().size() > 2
                    && found.get().stops().stream().allMatch(stop -> stop.thread().equals("disclosures"))
                    : found.get().stops().size() == size);
        });
        return found.get();
    }

    private static List<String> claims(Room room) {
        return FxTest.on(() -> room.window.scene().lookup("#slide-claims").lookupAll(".slide-statement").stream()
                .map(node -> ((Label) node).getText()).toList());
    }

    /** Presses a key and waits for what comes of it. */
    private static void press(Room room, KeyCode key) {
        room.window.press(key);
        room.until("all is told", () -> room.workers.running().isEmpty());
    }
}
