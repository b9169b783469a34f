package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.pane.source.Selected.Place;

/** What a reader who quotes does with the text of a source, with the mouse and with the keyboard. */
class SelectingTest {

    private static final String DIGEST = "#source-main #digest-lines";
    private static final String ORIGINAL = "#source-main #original-lines";

    @TempDir
    private Path folder;
    private Reader reader;

    @BeforeEach
    void open() throws IOException {
        reader = new Reader(folder, MadeUpStory.story(), 560, 640);
        reader.show(MadeUpStory.ARTICLE);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    private static String summary(int paragraph) {
        return "What paragraph " + paragraph + " says, in our own words and no others.";
    }

    private void attach(String text) throws IOException {
        reader.attach(Files.writeString(folder.resolve("report.txt"), text, StandardCharsets.UTF_8));
        reader.until("it is attached", () -> reader.window.scene().lookup("#source-main #matches") != null);
    }

    @Test
    void textIsDrawnOverThroughParagraphsAndCopied() {
        reader.draw(reader.place(DIGEST, 0, 5), reader.place(DIGEST, 2, 14));
        String wanted = summary(1).substring(5) + "\n" + summary(2) + "\n" + summary(3).substring(0, 14);
        assertThat(reader.selected(DIGEST)).isEqualTo(wanted);
        assertThat(reader.session.focus().event().get()).as("drawing is no click").isNull();
        assertThat(menu("follow")).isNull();
        reader.window.picture("sources-selected");
        reader.window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Reader.clipboard()).isEqualTo(wanted);

        reader.draw(reader.place(DIGEST, 2, 14), reader.place(DIGEST, 0, 5));
        assertThat(reader.selected(DIGEST)).as("backwards").isEqualTo(wanted);
        FxTest.run(() -> reader.window.theme().choiceProperty().set(Theme.Choice.DARK));
        reader.window.picture("sources-selected-dark");
    }

    @Test
    void whatIsSelectedIsCopiedWithWhereItStands() throws IOException {
        reader.draw(reader.place(DIGEST, 0, 5), reader.place(DIGEST, 2, 14));
        choose(reader.place(DIGEST, 1, 3), "copy-CITED");
        assertThat(Reader.clipboard()).isEqualTo(summary(1).substring(5) + "\n" + summary(2) + "\n"
                + summary(3).substring(0, 14) + "\n(Summary of The Coast via Wire, 30 Aug 2023, paragraphs 1–3, "
                + "https://example.org/report.)");

        attach(MadeUpStory.REPORT.text());
        String first = MadeUpStory.REPORT.lines().getFirst();
        reader.draw(reader.place(ORIGINAL, 0, 0), reader.place(ORIGINAL, 0, 9));
        assertThat(reader.selected(ORIGINAL)).isEqualTo(first.substring(0, 9));
        choose(reader.place(ORIGINAL, 0, 4), "copy-CITED");
        assertThat(Reader.clipboard()).isEqualTo(first.substring(0, 9)
                + "\nThe Coast via Wire, 30 Aug 2023, paragraph 1, https://example.org/report.");
        choose(reader.place(ORIGINAL, 0, 4), "copy-LINK");
        assertThat(Reader.clipboard()).startsWith("https://example.org/report#:~:text=");
        choose(reader.place(ORIGINAL, 1, 4), "copy-TEXT");
        assertThat(Reader.clipboard()).as("beside what is selected the paragraph is meant")
                .isEqualTo(MadeUpStory.REPORT.lines().get(1));
    }

    @Test
    void twoClicksTakeAWordAndThreeAParagraph() throws IOException {
        attach("A first paragraph that nobody cites.\n" + MadeUpStory.REPORT.text());
        Point2D word = reader.place(ORIGINAL, 0, 4);
        reader.window.robot().clickOn(word, MouseButton.PRIMARY).clickOn(word, MouseButton.PRIMARY);
        assertThat(reader.selected(ORIGINAL)).isEqualTo("first");
        reader.window.robot().clickOn(word, MouseButton.PRIMARY);
        assertThat(reader.selected(ORIGINAL)).isEqualTo("A first paragraph that nobody cites.");
    }

    @Test
    void aWordOfAMarkedPassageIsTakenThoughItsFirstClickLeadsOn() throws IOException {
        attach(MadeUpStory.REPORT.text());
        String first = MadeUpStory.REPORT.lines().getFirst();
        int end = first.indexOf(' ');
        Point2D word = reader.place(ORIGINAL, 0, 1);
        reader.window.robot().clickOn(word, MouseButton.PRIMARY).clickOn(word, MouseButton.PRIMARY);
        reader.window.settle();
        assertThat(reader.selected(ORIGINAL)).isEqualTo(first.substring(0, end));
    }

    @Test
    void aClickOnAPassageStillLeadsToWhatItSupports() throws IOException {
        attach(MadeUpStory.REPORT.text());
        reader.clickLine(ORIGINAL, MadeUpStory.REPORT.lines().getFirst());
        reader.until("a choice of claims", () -> menu("follow") != null && menu("follow").getItems().size() > 1);
        assertThat(reader.selected(ORIGINAL)).isEmpty();
        FxTest.run(() -> menu("follow").getItems().getFirst().fire());
        reader.until("an event", () -> reader.session.focus().event().get() != null);
    }

    @Test
    void shiftAndAClickTakeWhatLiesBetween() {
        reader.draw(reader.place(DIGEST, 1, 5), reader.place(DIGEST, 1, 9));
        Point2D to = FxTest.on(() -> reader.lines(DIGEST).screenToLocal(reader.place(DIGEST, 2, 4)));
        reader.window.hand(reader.lines(DIGEST)).shift().click(to.getX(), to.getY());
        assertThat(reader.selected(DIGEST)).isEqualTo(summary(2).substring(5) + "\n" + summary(3).substring(0, 4));
        assertThat(menu("follow")).isNull();
        assertThat(reader.session.focus().event().get()).isNull();
    }

    @Test
    void theKeyboardSelectsByCharactersWordsRowsAndAll() {
        FxTest.run(() -> {
            reader.lines(DIGEST).requestFocus();
            reader.lines(DIGEST).select(Selected.at(new Place(1, 5)));
        });
        shifted(KeyCode.RIGHT, 3);
        assertThat(reader.selected(DIGEST)).isEqualTo("par");
        shifted(KeyCode.LEFT, 4);
        assertThat(reader.selected(DIGEST)).isEqualTo(" ");
        reader.window.press(KeyCode.RIGHT);
        assertThat(reader.selected(DIGEST)).isEmpty();
        reader.window.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(reader.selected(DIGEST)).isEqualTo("paragraph ");
        shifted(KeyCode.DOWN, 1);
        assertThat(reader.selected(DIGEST)).startsWith("paragraph 2 says").contains("\nWhat paragraph");
        shifted(KeyCode.UP, 1);
        assertThat(reader.selected(DIGEST)).as("back in the same column").isEqualTo("paragraph ");
        shifted(KeyCode.END, 1);
        assertThat(reader.selected(DIGEST)).isEqualTo(summary(2).substring(5));
        shifted(KeyCode.HOME, 1);
        assertThat(reader.selected(DIGEST)).isEqualTo("What ");
        reader.window.press(KeyCode.SHIFT, KeyCode.CONTROL, KeyCode.END);
        assertThat(reader.selected(DIGEST)).endsWith(summary(18)).hasLineCount(17);
        reader.window.press(KeyCode.CONTROL, KeyCode.A);
        reader.window.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(Reader.clipboard()).isEqualTo(IntStream.rangeClosed(1, 18).mapToObj(SelectingTest::summary)
                .collect(Collectors.joining("\n")));
        reader.window.press(KeyCode.ESCAPE);
        assertThat(reader.selected(DIGEST)).isEmpty();
        assertThat(reader.session.focus().event().get()).as("no key of the text moves the events").isNull();
    }

    @Test
    void aPageFurtherIsFurtherAndBackAgain() throws IOException {
        attach(many(400));
        FxTest.run(() -> {
            reader.lines(ORIGINAL).requestFocus();
            reader.lines(ORIGINAL).select(Selected.at(new Place(0, 0)));
        });
        for (int i = 0; i < 3; i++) {
            shifted(KeyCode.PAGE_DOWN, 1);
        }
        int lines = reader.selected(ORIGINAL).split("\n").length;
        assertThat(lines).isGreaterThan(20);
        assertThat(reader.selected(ORIGINAL)).startsWith("Paragraph 0 of many");
        for (int i = 0; i < 4; i++) {
            reader.window.press(KeyCode.PAGE_UP);
        }
        assertThat(FxTest.on(() -> reader.lines(ORIGINAL).selected())).isEqualTo(Selected.at(new Place(0, 0)));
    }

    @Test
    void drawnBeyondTheEdgeTheTextScrollsAlong() throws IOException {
        attach(many(400));
        FxTest.run(() -> {
            reader.lines(ORIGINAL).requestFocus();
            reader.lines(ORIGINAL).select(Selected.at(new Place(398, 5)));
        });
        reader.window.press(KeyCode.DOWN);
        int top = FxTest.on(() -> reader.lines(ORIGINAL).lookupAll(".line-cell").stream().map(LineCell.class::cast)
                .filter(cell -> cell.isVisible() && cell.holds()).mapToInt(LineCell::getIndex).min().orElseThrow());
        Point2D from = FxTest.on(() -> reader.lines(ORIGINAL).screenToLocal(reader.place(ORIGINAL, 399, 5)));
        // the robot's mouse is let go of at the edge, a real one is not
        reader.window.hand(reader.lines(ORIGINAL)).drag(MouseButton.PRIMARY, from.getX(), from.getY(), 120, -900);
        Selected there = FxTest.on(() -> reader.lines(ORIGINAL).selected());
        assertThat(there.caret().line()).as("what was not in view").isLessThan(top - 2);
        assertThat(reader.selected(ORIGINAL)).contains("\nParagraph " + (top - 1) + " of many").endsWith("\nParag");
        reader.window.settle();
        assertThat(FxTest.on(() -> reader.lines(ORIGINAL).selected())).as("the button is up").isEqualTo(there);
    }

    @Test
    void aLongParagraphIsCopiedInOnePieceAndAVeryLongTextWhole() throws IOException {
        String longest = String.join(" ", Collections.nCopies(900, "seven words or more in a row"));
        attach(longest + "\n" + many(40_000));
        FxTest.run(() -> reader.lines(ORIGINAL).requestFocus());
        reader.window.press(KeyCode.CONTROL, KeyCode.A);
        String before = Reader.clipboard();
        FxTest.run(() -> {
            reader.lines(ORIGINAL).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false,
                    false));
            assertThat(Objects.equals(Clipboard.getSystemClipboard().getString(), before)).as("not here").isTrue();
        });
        String whole = longest + "\n" + many(40_000).strip();
        reader.until("it is copied", () -> whole.equals(Clipboard.getSystemClipboard().getString()));
        choose(reader.place(ORIGINAL, 0, 3), "copy-CITED");
        reader.until("its citation", () -> Clipboard.getSystemClipboard().getString()
                .contains("paragraphs 1–40001, "));
    }

    @Test
    void anotherLanguageSelectsNothing() {
        reader.draw(reader.place(DIGEST, 0, 5), reader.place(DIGEST, 2, 14));
        FxTest.run(() -> reader.texts.localeProperty().set(java.util.Locale.FRENCH));
        reader.until("the digest is French", () -> reader.lines(DIGEST).getItems().getFirst().text()
                .startsWith("Ce que dit"));
        assertThat(reader.selected(DIGEST)).isEmpty();
        assertThat(FxTest.on(() -> reader.lines(DIGEST).lookupAll(".selection"))).isEmpty();
    }

    @Test
    void whatIsDrawnOverWhenOtherLinesComeIsLetGo() {
        reader.window.robot().moveTo(reader.place(DIGEST, 2, 3)).press(MouseButton.PRIMARY)
                .moveTo(reader.place(DIGEST, 2, 20));
        assertThat(reader.selected(DIGEST)).isEqualTo(summary(3).substring(3, 20));
        reader.show(MadeUpStory.OTHER);
        reader.window.robot().moveTo(reader.place(DIGEST, 0, 1)).moveTo(reader.place(DIGEST, 0, 4))
                .release(MouseButton.PRIMARY);
        reader.window.settle();
        assertThat(reader.selected(DIGEST)).isEmpty();
    }

    /** Paragraphs of as different a length as those that people write. */
    private static String many(int paragraphs) {
        return IntStream.range(0, paragraphs).mapToObj(i -> "Paragraph " + i + " of many"
                + ", with some more words".repeat(i * 7 % 11) + ".\n").collect(Collectors.joining());
    }

    private void shifted(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            reader.window.press(KeyCode.SHIFT, key);
        }
    }

    private static ContextMenu menu(String id) {
        return FxTest.on(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(menu -> id.equals(menu.getId()) && menu.isShowing())
                .findFirst().orElse(null));
    }

    /** Asks for the menu at a place on the screen and chooses from it. */
    private void choose(Point2D at, String way) {
        reader.window.robot().clickOn(at, MouseButton.SECONDARY);
        reader.until("the menu", () -> menu("copy-menu") != null);
        FxTest.run(() -> {
            ContextMenu menu = menu("copy-menu");
            menu.getItems().stream().filter(item -> way.equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
    }
}
