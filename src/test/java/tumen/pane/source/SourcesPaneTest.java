package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Orientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.look.FxTest;
import tumen.model.Note;
import tumen.passage.Copy;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.work.Progress;

/** What a reader does with the sources of a story, on the real pane and a real store. */
class SourcesPaneTest {

    private static final Copy REPORT = MadeUpStory.REPORT;

    @TempDir
    private Path folder;
    private Reader reader;

    @BeforeEach
    void open() throws IOException {
        reader = new Reader(folder, MadeUpStory.story(), 560, 640);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void anEventBringsItsPassagesIntoView() {
        reader.select("event-36");
        String paragraph = "What paragraph " + paragraphOf(36) + " says, in our own words and no others.";
        reader.until("the article lies open", () -> reader.bands("#digest-lines", "chosen").contains(paragraph));
        assertThat(reader.session.desk().active().get()).isEqualTo(MadeUpStory.ARTICLE);
        assertThat(reader.bands("#digest-lines", "chosen")).containsExactly(paragraph);
    }

    @Test
    void whyNoNoteCanBeWrittenIsSaidWhereItWould() {
        try (OpenStore store = Stores.open(reader.store, Progress.NONE);
                OwnCopy held = OwnCopy.open(store, folder.resolve("copies"), Progress.NONE)) {
            assertThat(held.readOnly()).isEmpty();
            AtomicReference<Object> again = new AtomicReference<>();
            FxTest.run(() -> reader.session.shelf().open(reader.store, again::set));
            reader.until("it is open again", () -> again.get() != null);
            reader.show(MadeUpStory.ARTICLE);
            reader.click("#source-main #leaf-notes");
            Label where = reader.window.find("#source-main #note-where");
            assertThat(where.getText()).contains("open for change elsewhere");
            assertThat(reader.window.<TextArea>find("#source-main #note").isEditable()).isFalse();
            FxTest.run(() -> reader.texts.localeProperty().set(Locale.FRENCH));
            assertThat(where.getText()).isEqualTo(
                    reader.session.shelf().opened().get().readOnly().orElseThrow().sentence(Locale.FRENCH));
        }
    }

    @Test
    void aPassageLeadsToItsEvents() {
        reader.show(MadeUpStory.ARTICLE);
        reader.clickLine("#digest-lines",
                "What paragraph " + paragraphOf(6) + " says, in our own words and no others.");
        reader.until("an event or a choice", () -> reader.session.focus().event().get() != null || menu() != null);
        assertThat(reader.session.focus().passage().get() == null && menu() == null).isFalse();
    }

    @Test
    void theKeyboardLeadsToEventsToo() {
        reader.show(MadeUpStory.OTHER);
        FxTest.run(() -> {
            reader.lines("#digest-lines").requestFocus();
            reader.lines("#digest-lines").getSelectionModel().select(0);
        });
        reader.window.press(KeyCode.DOWN);
        reader.window.press(KeyCode.ENTER);
        reader.until("the event of the second passage", () -> "late".equals(reader.session.focus().event().get()));
        assertThat(reader.bands("#digest-lines", "asked")).containsExactly("“Nobody would say … by then”");
    }

    @Test
    void twoClaimsOnOnePassageAreBothReachable() throws IOException {
        reader.show(MadeUpStory.ARTICLE);
        attachReport(StandardCharsets.UTF_8);
        String first = REPORT.lines().getFirst();
        for (String claim : List.of("claim-0", "claim-shared")) {
            reader.clickLine("#original-lines", first);
            reader.until("a choice", () -> menu() != null);
            FxTest.run(() -> menu().getItems().stream().filter(item -> item.getId().equals("follow-" + claim))
                    .findFirst().orElseThrow().fire());
            reader.until("the event of " + claim, () -> (claim.equals("claim-0") ? "event-0" : "shared")
                    .equals(reader.session.focus().event().get()));
            FxTest.run(() -> menu().hide());
            assertThat(reader.session.focus().passage().get()).isEqualTo(REPORT.passages().getFirst().id());
        }
    }

    @Test
    void anAttachedOriginalShowsWhereThePassagesAre() throws IOException {
        reader.show(MadeUpStory.ARTICLE);
        attachReport(Charset.forName("UTF-16LE"));
        assertThat(chips()).containsExactly(REPORT.passages().size() + " exact");
        reader.select("event-36");
        String line = REPORT.lines().get(paragraphOf(36) - 1);
        reader.until("the passage is in view", () -> reader.bands("#original-lines", "chosen").contains(line));
        reader.window.picture("sources-original");
        FxTest.run(() -> reader.session.edits().undo());
        reader.until("it is gone", () -> reader.window.scene().lookup("#attach-original") != null);
    }

    @Test
    void anAlteredOriginalSaysSoAndSoDoesALostParagraph() throws IOException {
        reader.show(MadeUpStory.ARTICLE);
        List<String> lines = new java.util.ArrayList<>(REPORT.lines());
        lines.set(1, lines.get(1).substring(0, 4) + "kkk" + lines.get(1).substring(7));
        lines.remove(10);
        attach(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(chips()).anyMatch(chip -> chip.endsWith(" altered")).anyMatch(chip -> chip.endsWith(" missing"));
        reader.window.picture("sources-altered");
    }

    @Test
    void whatIsNoTextIsToldInASentence() throws IOException {
        reader.show(MadeUpStory.ARTICLE);
        Path file = Files.write(folder.resolve("scan.pdf"), "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        reader.attach(file);
        reader.until("it is told", () -> reader.session.notices().untold().stream()
                .anyMatch(problem -> problem.key().equals("attach.BINARY")));
        assertThat(reader.session.notices().untold()).extracting(problem -> problem.sentence(Locale.ENGLISH))
                .contains("scan.pdf is not plain text. Save it as plain text in the program that made it, and attach "
                        + "that. Nothing was changed.");
        assertThat(reader.session.shelf().opened().get().copy()).isNull();
    }

    @Test
    void citationsAreSafeAndAddressesOpenOnAClickAlone() {
        reader.show(MadeUpStory.ARTICLE);
        Label title = reader.window.find("#source-main #source-title");
        assertThat(title.getText()).isEqualTo("The Coast via Wire\uFFFD, without a title");
        Label kind = reader.window.find("#source-main #source-kind");
        assertThat(kind.getText()).isEqualTo("Wire copy · French · repeats Wire · 3 Oct 2023");
        assertThat(reader.opened).isEmpty();
        reader.click("#source-main #source-address");
        assertThat(reader.opened).containsExactly("https://example.org/report");
        reader.click("#source-main #copy-address");
        assertThat(FxTest.on(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://example.org/report");
        reader.show(MadeUpStory.OTHER);
        assertThat(FxTest.on(() -> reader.window.scene().lookup("#source-main #source-address"))).isNull();
    }

    @Test
    void twoSourcesLieSideBySide() throws IOException {
        reader.show(MadeUpStory.OTHER);
        reader.show(MadeUpStory.ARTICLE);
        attachReport(StandardCharsets.UTF_8);
        reader.select("event-0");
        FxTest.run(() -> reader.session.desk().beside().set(MadeUpStory.OTHER));
        reader.until("both are there", () -> reader.window.scene().lookup("#source-beside #source-title") != null);
        reader.until("both passages stand out", () -> !reader.bands("#source-beside #digest-lines", "chosen").isEmpty()
                && !reader.bands("#source-main #original-lines", "chosen").isEmpty());
        reader.window.picture("sources-side-by-side");
        reader.click("#source-beside #compare-end");
        assertThat(FxTest.on(() -> reader.window.scene().lookup("#source-beside"))).isNull();
    }

    @Test
    void whereTwoSourcesAreDividedIsRemembered() {
        reader.show(MadeUpStory.ARTICLE);
        compare();
        divide(0.35);
        width(225);
        assertThat(FxTest.on(split()::getOrientation)).isEqualTo(Orientation.VERTICAL);
        divide(0.62);
        reader.click("#source-beside #compare-end");
        compare();
        assertThat(divided()).as("one over the other, compared again").isEqualTo(0.62, within(0.02));
        SourcesPane pane = reader.window.find("#sources-pane");
        Map<String, Double> left = FxTest.on(pane::places);
        assertThat(left.get("beside")).isEqualTo(0.35, within(0.02));
        assertThat(left.get("over")).isEqualTo(0.62, within(0.02));
        FxTest.run(() -> pane.place(Map.of("over", 0.55, "rail", 0.1)));
        reader.window.settle();
        assertThat(divided()).as("put where it was left").isEqualTo(0.55, within(0.02));
        width(560);
        assertThat(FxTest.on(split()::getOrientation)).isEqualTo(Orientation.HORIZONTAL);
        assertThat(divided()).as("side by side again").isEqualTo(0.35, within(0.02));
    }

    private void compare() {
        FxTest.run(() -> reader.session.desk().beside().set(MadeUpStory.OTHER));
        reader.until("both are there", () -> reader.window.scene().lookup("#source-beside #source-title") != null);
    }

    private SplitPane split() {
        return reader.window.find("#source-split");
    }

    private void divide(double place) {
        FxTest.run(() -> split().setDividerPositions(place));
        reader.window.settle();
        assertThat(divided()).isEqualTo(place, within(0.02));
    }

    private double divided() {
        return FxTest.on(() -> split().getDividerPositions()[0]);
    }

    private void width(double width) {
        FxTest.run(() -> reader.window.stage().setWidth(width));
        reader.window.settle();
    }

    @Test
    void aSourceIsTakenOutAndComesBack() {
        reader.show(MadeUpStory.ARTICLE);
        reader.click("#take-out");
        reader.until("a window of its own", () -> reader.taken() != null
                && reader.taken().getScene().lookup("#source-out #source-title") != null);
        assertThat(reader.session.desk().open()).isEmpty();
        reader.select("event-36");
        reader.until("the event's passage is shown there", () -> !reader.taken().getScene().getRoot()
                .lookupAll("#source-out .band.chosen").isEmpty());
        assertThat(reader.session.desk().active().get()).as("it is in view already").isNull();
        FxTest.run(() -> reader.taken().fireEvent(new javafx.stage.WindowEvent(reader.taken(),
                javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        reader.until("it is back", () -> MadeUpStory.ARTICLE.equals(reader.session.desk().active().get()));
        assertThat(reader.taken()).isNull();
    }

    @Test
    void whatWasPublishedLaterIsHidden() {
        FxTest.run(() -> reader.session.lens().knownAsOf(LocalDate.of(2023, 8, 30)));
        reader.show(MadeUpStory.OTHER);
        reader.until("one passage is left", () -> reader.lines("#digest-lines").getItems().size() == 1);
        assertThat(reader.lines("#digest-lines").getItems().getFirst().text()).contains("It was seen");
        FxTest.run(() -> reader.session.lens().knownAsOf(null));
        reader.until("both are there", () -> reader.lines("#digest-lines").getItems().size() == 2);
    }

    @Test
    void aSourceIsLeftOutAndTakenInAgain() {
        reader.show(MadeUpStory.ARTICLE);
        reader.click("#leave-out");
        assertThat(reader.session.lens().viewpoint().get().without()).containsExactly(MadeUpStory.ARTICLE);
        reader.until("it says so", () -> reader.window.scene().lookup(".source-notice") != null);
        FxTest.run(() -> reader.session.edits().undo());
        assertThat(reader.session.lens().viewpoint().get().without()).isEmpty();
    }

    @Test
    void notesAreKept() {
        reader.show(MadeUpStory.ARTICLE);
        reader.click("#leaf-notes");
        TextArea area = reader.window.find("#source-main #note");
        FxTest.run(() -> area.setText("Compare with the wire."));
        reader.show(MadeUpStory.OTHER);
        reader.until("it is kept", () -> reader.session.shelf().opened().get().copy() != null);
        reader.show(MadeUpStory.ARTICLE);
        reader.until("it is there", () -> area.getText().equals("Compare with the wire."));
    }

    @Test
    void aNoteThatCouldNotBeKeptIsStillThereToBeCopied() {
        // as another window does it that has the same story open
        try (OpenStore store = Stores.open(reader.store, Progress.NONE);
                OwnCopy held = OwnCopy.open(store, folder.resolve("copies"), Progress.NONE)) {
            assertThat(held.readOnly()).isEmpty();
            reader.show(MadeUpStory.ARTICLE);
            reader.click("#source-main #leaf-notes");
            TextArea area = reader.window.find("#source-main #note");
            FxTest.run(() -> area.setText("Written in vain."));
            reader.show(MadeUpStory.OTHER);
            reader.until("it is told", () -> reader.session.shelf().opened().get().readOnly().isPresent());
            reader.show(MadeUpStory.ARTICLE);
            reader.until("it is still there", () -> area.getText().equals("Written in vain.") && !area.isEditable());
        }
    }

    @Test
    void aNoteThatCouldNotBeKeptIsKeptOnceItCanBe() {
        TextArea area;
        reader.show(MadeUpStory.ARTICLE);
        try (OpenStore store = Stores.open(reader.store, Progress.NONE);
                OwnCopy held = OwnCopy.open(store, folder.resolve("copies"), Progress.NONE)) {
            held.note(new Note(MadeUpStory.ARTICLE, "By another.", Instant.EPOCH));
            reader.click("#source-main #leaf-notes");
            area = reader.window.find("#source-main #note");
            FxTest.run(() -> area.setText("Written in vain."));
            reader.show(MadeUpStory.OTHER);
            reader.until("it is told", () -> reader.session.shelf().opened().get().readOnly().isPresent());
            reader.show(MadeUpStory.ARTICLE);
            reader.until("it is still there", () -> area.getText().equals("Written in vain.") && !area.isEditable());
        }
        FxTest.run(area::requestFocus);
        String both = "By another.\n\nWritten in vain.";
        reader.until("it follows the other", () -> area.getText().equals(both) && area.isEditable());
        reader.show(MadeUpStory.OTHER);
        reader.until("it is kept", () -> reader.session.edits().undoName().get() != null
                && reader.session.workers().running().isEmpty());
        assertThat(reader.session.shelf().opened().get().store().notes()).extracting(Note::text).containsExactly(both);
    }

    @Test
    void aPassageThatIsAskedForComesBeforeTheNotes() {
        reader.show(MadeUpStory.ARTICLE);
        reader.click("#leaf-notes");
        assertThat(FxTest.on(() -> reader.window.scene().lookup("#digest-lines"))).isNull();
        reader.select("event-36");
        assertThat(FxTest.on(() -> reader.window.scene().lookup("#digest-lines"))).as("an event leaves them").isNull();
        FxTest.run(() -> reader.session.focus().read(REPORT.passages().get(36).id()));
        reader.until("its passage stands out", () -> !reader.bands("#source-main #digest-lines", "asked").isEmpty());
        reader.click("#leaf-notes");
        FxTest.run(() -> reader.session.focus().read(REPORT.passages().get(36).id()));
        reader.until("and again", () -> !reader.bands("#source-main #digest-lines", "asked").isEmpty());
    }

    @Test
    void everythingIsInFrenchAtOnce() {
        reader.show(MadeUpStory.ARTICLE);
        FxTest.run(() -> reader.texts.localeProperty().set(Locale.FRENCH));
        reader.until("the digest is French", () -> reader.lines("#digest-lines").getItems().getFirst().text()
                .startsWith("Ce que dit le paragraphe 1"));
        Label kind = reader.window.find("#source-main #source-kind");
        assertThat(kind.getText()).startsWith("Reprise d’agence · français · reprend Wire");
        reader.window.picture("sources-french");
    }

    private void attachReport(Charset charset) throws IOException {
        attach(REPORT.text().getBytes(charset));
    }

    private void attach(byte[] bytes) throws IOException {
        reader.attach(Files.write(folder.resolve("report.txt"), bytes));
        reader.until("it is attached", () -> reader.window.scene().lookup("#source-main #matches") != null);
    }

    private List<String> chips() {
        return FxTest.on(() -> reader.window.scene().getRoot().lookupAll("#source-main #matches .chip").stream()
                .map(chip -> ((Label) chip).getText()).toList());
    }

    private static int paragraphOf(int passage) {
        return REPORT.passages().get(passage).paragraphs().getFirst();
    }

    private static ContextMenu menu() {
        return FxTest.on(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(menu -> "follow".equals(menu.getId()) && menu.isShowing()).findFirst().orElse(null));
    }
}
