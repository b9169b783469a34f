package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Note;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A narrow window: nothing is cut that has to be read, and nothing is broken within a word. */
class NarrowTest {

    @TempDir
    private static Path shared;
    private static Path store;

    @TempDir
    private Path home;

    @BeforeAll
    static void write() {
        store = shared.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    private OpenProgram open(Locale locale, double width) {
        return OpenProgram.start(home, store, locale, width, 700);
    }

    @Test
    void noNameInTheRailIsBrokenWithinAWord() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            try (OpenProgram open = OpenProgram.start(home.resolve(locale.getLanguage()), store, locale, 990, 700)) {
                for (int size : List.of(100, 160)) {
                    open.act(() -> open.program().comfort().theme().textSizeProperty().set(size));
                    open.picture("narrow-" + locale.getLanguage() + "-" + size);
                    List<String> broken = FxTest.on(() -> open.find("filter-pane").lookupAll(".facet-value").stream()
                            .map(Hyperlink.class::cast).filter(Labeled::isWrapText)
                            .filter(name -> widest(name) > name.getWidth() + 0.5).map(Labeled::getText).toList());
                    assertThat(broken).as("%s at %s %%", locale, size).isEmpty();
                }
            }
        }
    }

    private static double widest(Labeled label) {
        double side = label.snappedLeftInset() + label.snappedRightInset()
                + label.getLabelPadding().getLeft() + label.getLabelPadding().getRight();
        return side + Arrays.stream(label.getText().split("\\s")).mapToDouble(word -> width(word, label)).max()
                .orElse(0);
    }

    private static double width(String words, Labeled like) {
        Text text = new Text(words);
        text.setFont(like.getFont());
        return text.getLayoutBounds().getWidth();
    }

    @Test
    void theDayIsWholeInEitherLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            try (OpenProgram open = OpenProgram.start(home.resolve(locale.getLanguage()), store, locale, 990, 700)) {
                for (LocalDate day : List.of(LocalDate.of(2022, 11, 30), LocalDate.of(2023, 7, 28),
                        LocalDate.of(2020, 1, 1))) {
                    open.act(() -> open.session().lens().knownAsOf(day));
                    TextField field = FxTest.on(
                            () -> ((DatePicker) open.find("present").getParent().lookup(".known-as-of-date"))
                            .getEditor());
                    Text text = FxTest.on(() -> (Text) field.lookup(".text"));
                    double room = FxTest.on(() -> field.getWidth() - field.snappedLeftInset()
                            - field.snappedRightInset());
                    assertThat(FxTest.on(() -> text.getLayoutBounds().getWidth())).as("%s %s", locale, text.getText())
                            .isLessThanOrEqualTo(room);
                }
                open.picture("narrow-day-" + locale.getLanguage());
            }
        }
    }

    @Test
    void whatIsSearchedForShowsFromItsBeginning() {
        try (OpenProgram open = open(Locale.FRENCH, 990)) {
            open.act(() -> open.find("search").requestFocus());
            open.act(() -> {
                open.<TextField>find("search").setText("missile balistique intercontinental");
                open.<TextField>find("search").end();
            });
            open.act(() -> open.program().timeline().requestFocus());
            TextField field = open.find("search");
            Bounds inside = FxTest.on(() -> {
                Node text = field.lookup(".text");
                return field.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
            });
            open.picture("narrow-search");
            assertThat(inside.getMinX()).isGreaterThanOrEqualTo(0);
        }
    }

    @Test
    void thePagesOfSourcesSideBySideAreTold() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            try (OpenProgram open = OpenProgram.start(home.resolve(locale.getLanguage()), store, locale, 1024, 700)) {
                open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
                open.act(() -> open.session().focus().select("letters"));
                List<String> sources = FxTest.on(() -> open.session().shelf().opened().get().sources().stream()
                        .map(source -> source.id()).limit(2).toList());
                open.act(() -> {
                    open.session().desk().show(sources.get(1));
                    open.session().desk().show(sources.get(0));
                    open.session().desk().beside().set(sources.get(1));
                });
                open.picture("narrow-beside-" + locale.getLanguage());
                List<String> cut = FxTest.on(() -> open.find("sources-pane").lookupAll(".leaf").stream()
                        .map(Labeled.class::cast).filter(leaf -> !((Text) leaf.lookup(".text")).getText()
                                .equals(leaf.getText())).map(Labeled::getText).toList());
                assertThat(cut).as("%s", locale).isEmpty();
            }
        }
    }

    @Test
    void theTrayOfManyUndatedEventsLeavesTheLanesTheirRoom() {
        Story story = DefaultStory.read();
        List<Event> events = new ArrayList<>(story.events());
        Event like = events.getFirst();
        IntStream.range(0, 39).forEach(number -> events.add(new Event("undated-" + number, like.thread(), like.kind(),
                like.title(), like.summary(), like.zone(), like.actors(), like.places(), like.tags(), like.weight(),
                like.refs())));
        List<Claim> claims = new ArrayList<>(story.claims());
        Claim said = claims.getFirst();
        IntStream.range(0, 39).forEach(number -> claims.add(new Claim("claim-" + number, "undated-" + number,
                said.claimant(), said.stance(), said.statement(), null, null, said.said(), null, false,
                said.passages(), null, said.refs())));
        Path many = shared.resolve("many.sqlite");
        StoryWriter.write(new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), story.sources(), events, claims,
                story.passages(), story.relations()), many, Progress.NONE);
        try (OpenProgram open = OpenProgram.start(home, many, Locale.FRENCH, 990, 700)) {
            open.picture("narrow-undated");
            Node tray = open.find("undated");
            double em = FxTest.on(() -> ((Labeled) tray.lookup(".label")).getFont().getSize());
            assertThat(FxTest.on(() -> tray.getLayoutBounds().getHeight())).isBetween(em, 11 * em);
            List<Hyperlink> links = FxTest.on(() -> tray.lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                    .toList());
            assertThat(links).hasSizeGreaterThanOrEqualTo(39);
            // what is beyond is brought into view by the keyboard
            open.act(links.getFirst()::requestFocus);
            FxRobot robot = new FxRobot();
            links.stream().skip(1).forEach(link -> robot.push(KeyCode.TAB));
            open.settle();
            assertThat(links.getLast().isFocused()).isTrue();
            open.picture("narrow-undated-last");
            Bounds last = FxTest.on(() -> tray.sceneToLocal(links.getLast().localToScene(
                    links.getLast().getBoundsInLocal())));
            assertThat(last.getMaxY()).isLessThanOrEqualTo(FxTest.on(() -> tray.getLayoutBounds().getHeight()) + 1);
            open.act(() -> open.program().comfort().theme().choiceProperty().set(Theme.Choice.DARK));
            open.picture("narrow-undated-dark");
        }
    }

    @Test
    void whatWasAddedBeforeACorrectionIsToldWholeAndBroughtWithOnePress() {
        Story story = DefaultStory.read();
        Path before = shared.resolve("before.sqlite");
        StoryWriter.write(new Story(story.id(), story.title(), null, story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), story.sources(), story.events(), story.claims(),
                story.passages(), story.relations()), before, Progress.NONE);
        try (OpenStore base = Stores.open(before, Progress.NONE);
                OwnCopy copy = OwnCopy.open(base, home.resolve("data"), Progress.NONE)) {
            copy.note(new Note(story.sources().getFirst().id(), "Read it twice.", Instant.EPOCH));
        }
        try (OpenProgram open = open(Locale.FRENCH, 990)) {
            Node bar = FxTest.on(() -> open.find("search").getScene().getRoot().lookup(".notices"));
            open.await("it is told", () -> bar.lookup(".notice-next") != null);
            open.picture("narrow-notice");
            Labeled told = FxTest.on(() -> (Labeled) bar.lookup(".notification-bar > .pane .label"));
            assertThat(FxTest.on(() -> ((Text) told.lookup(".text")).getText().replaceAll("\\s", "")))
                    .isEqualTo(told.getText().replaceAll("\\s", ""));
            ButtonBase next = FxTest.on(() -> (ButtonBase) bar.lookup(".notice-next"));
            assertThat(FxTest.on(() -> ((Text) next.lookup(".text")).getText())).isEqualTo(next.getText());
            open.act(next::fire);
            open.await("it is brought", () -> open.session().shelf().opened().get().copy() != null);
            List<Note> notes = open.session().shelf().opened().get().store().notes();
            assertThat(notes).extracting(Note::text).containsExactly("Read it twice.");
            open.picture("narrow-notice-brought");
        }
    }
}
