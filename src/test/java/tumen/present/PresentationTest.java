package tumen.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.exchange.StoryJson;
import tumen.look.FxTest;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.model.Facet;
import tumen.session.Course;
import tumen.time.DateWords;
import tumen.work.Progress;

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
            room.picture("present-1");
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
            assertThat(room.text("#slide-when")).as("what its three dates come to, as the timeline has it")
                    .isEqualTo("from 18 to 19 November 2022");
            press(room, KeyCode.LEFT);
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getFirst());
            press(room, KeyCode.END);
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getLast());
            assertThat(room.text("#slide-story"))
                    .isEqualTo("Russia – North Korea arms story · known as of 30 August 2023");
        }
    }

    @Test
    void whoTurnsBackBeforeASlideIsThereStaysWhereTheStripSays() throws IOException {
        try (Room room = new Room(folder, 1600, 900)) {
            room.present();
            FxTest.run(() -> thereAndBack(room));
            room.until("all is told", () -> room.workers.running().isEmpty());
            assertThat(room.text("#slide-title")).isEqualTo(KEY.getFirst());
            assertThat(room.text("#slide-progress")).isEqualTo("1 of 5");
            FxTest.run(() -> {
                room.texts.localeProperty().set(Locale.FRENCH);
                thereAndBack(room);
            });
            room.until("all is told", () -> room.workers.running().isEmpty());
            assertThat(room.text("#slide-title")).isEqualTo("Des armes livrées à Wagner");
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
            room.picture("present-2");
            FxTest.run(() -> room.texts.localeProperty().set(Locale.FRENCH));
            room.until("it is told in French", () ->
                    room.text("#slide-title").equals("Poutine et Kim échangent des lettres"));
            assertThat(room.text("#slide-progress")).isEqualTo("4 sur 5");
            assertThat(room.text("#slide-story")).endsWith("connu au "
                    + DateWords.in(Locale.FRENCH).day(LocalDate.of(2023, 8, 30)));
            FxTest.run(() -> room.window.theme().choiceProperty().set(Theme.Choice.DARK));
            room.picture("present-dark");
            FxTest.run(() -> room.window.theme().choiceProperty().set(Theme.Choice.LIGHT));
        }
    }

    /** Screens as projectors have them, high ones and wide ones. */
    @ParameterizedTest
    @CsvSource({"1600, 900", "1024, 700", "1920, 1080", "2560, 1080", "800, 600"})
    void noWordsOfASlideAreCutOff(double width, double height) throws IOException {
        try (Room room = new Room(folder, width, height)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                FxTest.run(() -> room.texts.localeProperty().set(locale));
                room.present();
                for (String last = ""; !last.equals(room.spoken());) {
                    last = room.spoken();
                    allHasRoom(room, height);
                    press(room, KeyCode.RIGHT);
                }
                assertThat(room.text("#slide-progress")).isIn("5 of 5", "5 sur 5");
            }
            room.picture("present-" + (int) width + "-french");
        }
    }

    @Test
    void aHigherScreenHasRoomForMoreClaims() throws IOException {
        List<Integer> claims = new ArrayList<>();
        for (double height : new double[] {450, 600}) {
            try (Room room = new Room(folder, 800, height)) {
                room.present();
                claims.add(claims(room).size());
            }
        }
        assertThat(claims.getLast()).isGreaterThan(claims.getFirst());
    }

    @Test
    void aLongTitleAndALongStatementHaveRoom() throws IOException {
        for (int length : new int[] {90, 250, 700, 4000}) {
            String words = "What was said of it at length, word by word. ".repeat(1 + length / 45).substring(0, length);
            Path file = folder.resolve("long.json");
            Files.writeString(file, Files.readString(Path.of("data/arms-story.json"))
                    .replace("\"Arms delivered to Wagner\"", '"' + words + '"')
                    .replace("\"supports the US assessment of the delivery and condemns it\"", '"' + words + '"'));
            try (Room room = new Room(folder, StoryJson.read(file, Progress.NONE), 1280, 720)) {
                room.present();
                assertThat(room.spoken()).contains(words);
                assertThat(room.text("#slide-title")).startsWith("What was said of it at length");
                allHasRoom(room, 720);
                room.picture("present-long-" + length);
            }
        }
    }

    @Test
    void namesWithoutEndHaveRoom() throws IOException {
        String name = "Somebody of many names ".repeat(900);
        String json = Files.readString(Path.of("data/arms-story.json"));
        for (String named : List.of("White House", "Deliveries", "News18 (PTI)")) {
            assertThat(json).contains('"' + named + '"');
            json = json.replace('"' + named + '"', '"' + name + '"');
        }
        Path file = Files.writeString(folder.resolve("names.json"), json);
        try (Room room = new Room(folder, StoryJson.read(file, Progress.NONE), 1280, 720)) {
            room.present();
            for (String last = ""; !last.equals(room.spoken());) {
                last = room.spoken();
                allHasRoom(room, 720);
                press(room, KeyCode.RIGHT);
            }
            assertThat(room.text("#slide-progress")).isEqualTo("5 of 5");
        }
    }

    @Test
    void theStripReachesAsFarBackAsAnEventCan() {
        long ago = LocalDate.of(-280_000_000, 1, 1).toEpochDay() * 86_400_000L;
        List<String> years = FxTest.on(() -> {
            Strip strip = new Strip(List.of(new Course.Stop("old", true, ago, "t"),
                    new Course.Stop("new", true, 0, "t")), List.of(0, 0), new Texts(Locale.ENGLISH));
            strip.resize(1400, 80);
            strip.layout();
            return strip.lookupAll(".strip-year").stream().map(node -> (Label) node).filter(Node::isVisible)
                    .filter(label -> label.getLayoutX() >= 0 && label.getLayoutX() < 1400).map(Label::getText).toList();
        });
        assertThat(years).hasSizeBetween(5, 13).allMatch(year -> year.endsWith("0,001 BC") || year.equals("1 BC"));
    }

    /** Years at which people count, none of them over another. */
    @ParameterizedTest
    @CsvSource({"-480, 2024", "1900, 2024", "-17000000, 330000", "1999, 2011"})
    void theYearsOfTheStripAreRoundAndHaveRoom(int first, int last) {
        FxTest.run(() -> {
            Strip strip = new Strip(List.of(stop(first), stop(last)), List.of(0, 0), new Texts(Locale.ENGLISH));
            new Scene(strip, 700, 80);
            strip.resize(700, 80);
            strip.layout();
            List<Label> years = strip.lookupAll(".strip-year").stream().map(node -> (Label) node)
                    .filter(Node::isVisible).toList();
            assertThat(years).hasSizeBetween(3, 13);
            for (int i = 1; i < years.size(); i++) {
                Label before = years.get(i - 1);
                assertThat(before.getLayoutX() + before.getWidth()).as(before.getText())
                        .isLessThan(years.get(i).getLayoutX());
            }
            assertThat(years).extracting(Label::getText)
                    .contains(last == 2011 ? "2005" : last == 2024 ? "2000" : "1 BC");
        });
    }

    private static Course.Stop stop(int year) {
        return new Course.Stop("in " + year, true, LocalDate.of(year, 6, 1).toEpochDay() * 86_400_000L, "t");
    }

    private static void allHasRoom(Room room, double height) {
        FxTest.run(() -> {
            Node foot = room.window.scene().lookup(".slide-foot");
            Bounds place = foot.localToScene(foot.getBoundsInLocal());
            assertThat(place.getMaxY()).isLessThanOrEqualTo(height);
            assertThat(place.getHeight()).isGreaterThan(0.1 * height);
            for (Node node : room.window.scene().lookup(".slide").lookupAll(".label")) {
                Label label = (Label) node;
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxY())
                        .as("%s: %s", room.text("#slide-title"), label.getText()).isLessThanOrEqualTo(place.getMinY());
                assertThat(((Text) node.lookup(".text")).getText()).isEqualTo(label.getText());
            }
        });
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

    /** To the last event and back to the first, before the last can have been told. */
    private static void thereAndBack(Room room) {
        Node lectern = room.window.scene().lookup("#presentation");
        for (KeyCode key : List.of(KeyCode.END, KeyCode.HOME)) {
            lectern.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    /** Presses a key and waits for what comes of it. */
    private static void press(Room room, KeyCode key) {
        room.window.press(key);
        room.until("all is told", () -> room.workers.running().isEmpty());
    }
}
