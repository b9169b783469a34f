package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.exchange.StoryJson;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.work.Progress;

/** What follows from the claims, as it shows in the whole window. */
class EvidenceWindowTest {

    private static final LocalDate ARTICLE = LocalDate.of(2023, 8, 30);

    @TempDir
    private Path folder;
    private Running running;

    private void open(Story story) throws IOException {
        running = new Running(folder, story, 1600, 1000);
        running.settled();
    }

    @AfterEach
    void close() {
        List<String> told = running.told();
        running.close();
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsThereThatWasSaidAfterTheDay() throws IOException {
        open(DefaultStory.read());
        running.knownAsOf(LocalDate.of(2022, 12, 21));
        running.select("wagner-delivery");
        assertThat(running.find("#event-title")).as("not told before 22 December").isNull();
        running.knownAsOf(LocalDate.of(2022, 12, 22));
        assertThat(running.words("#event-standing")).containsIgnoringCase("contested");
        assertThat(running.words("#event-claims")).doesNotContain("29 January 2023");
        running.knownAsOf(LocalDate.of(2023, 1, 29));
        assertThat(running.words("#event-claims")).contains("29 January 2023");
        running.knownAsOf(LocalDate.of(2023, 3, 31));
        running.select("food-for-arms");
        assertThat(running.words("#event-pane")).doesNotContain("Shoigu");
        running.picture("known-as-of-2023-03-31");
    }

    @Test
    void theNameOfAThreadHoweverLongStaysInThePane() throws IOException {
        Story story = DefaultStory.read();
        List<StoryThread> threads = story.threads().stream().map(thread -> new StoryThread(thread.id(),
                Text.of("en", thread.title().in(Locale.ENGLISH) + " and all that follows".repeat(9)),
                thread.colour())).toList();
        open(new Story(story.id(), story.title(), story.summary(), story.languages(), threads, story.views(),
                story.actors(), story.places(), story.sources(), story.events(), story.claims(), story.passages(),
                story.relations()));
        running.select("wagner-delivery");
        Node chip = running.find("#event-thread");
        Node pane = running.find("#event-pane");
        assertThat(FxTest.on(() -> chip.localToScene(chip.getLayoutBounds()).getMaxX()))
                .isLessThanOrEqualTo(FxTest.on(() -> pane.localToScene(pane.getLayoutBounds()).getMaxX()));
    }

    @Test
    void theSecondDelegationIsDatedByTheVisitAndWhyIsTold() throws IOException {
        open(DefaultStory.read());
        running.knownAsOf(ARTICLE);
        running.select("second-delegation");
        assertThat(running.words("#event-inferred")).contains("after “").contains("30 August 2023");
        running.press("#why");
        assertThat(running.words("#why-chain")).contains("came after").contains("27 July 2023");
        assertThat(running.words("#why-chain")).contains("¶");
        running.picture("why");
    }

    @Test
    void twoSelectedEventsShowTheirOrder() throws IOException {
        open(DefaultStory.read());
        running.knownAsOf(ARTICLE);
        running.select("letters");
        assertThat(running.find("#order-pane").isVisible()).isFalse();
        running.compare("second-delegation");
        assertThat(running.find("#order-pane").isVisible()).isTrue();
        assertThat(running.words("#chance-before")).contains("possible");
        assertThat(running.words("#chance-after")).contains("possible");
        assertThat(running.words("#order-notes")).contains("Left open on purpose").contains("nobody says which");
        running.picture("order-undetermined");
        running.select("bomber-flight");
        running.compare("missile-launch");
        assertThat(running.words("#chance-before")).contains("necessary");
        assertThat(running.words("#chance-after")).contains("impossible");
        assertThat(running.words("#order-reasons")).contains("came before").contains("24 hours").contains("¶");
        running.picture("order-necessary");
        FxTest.run(() -> {
            running.program.comfort().texts().localeProperty().set(Locale.FRENCH);
            running.program.comfort().theme().choiceProperty().set(Theme.Choice.DARK);
        });
        running.settled();
        assertThat(running.words("#chance-before")).contains("nécessaire");
        running.picture("order-necessary-fr-dark");
        running.press("#order-close");
        assertThat(running.find("#event-title").isVisible()).isTrue();
    }

    @Test
    void theNextSelectedEventIsComparedWhereThatIsAskedFor() throws IOException {
        open(DefaultStory.read());
        running.select("letters");
        FxTest.run(running.session.focus()::compareNext);
        running.select("shoigu-visit");
        assertThat(running.words("#order-verdict")).isEqualToIgnoringNewLines("A came after B.");
        FxTest.run(running.session.focus()::back);
        running.settled();
        assertThat(running.session.focus().event().get()).isEqualTo("letters");
        assertThat(running.find("#order-pane").isVisible()).isFalse();
    }

    @Test
    void whatChangedBetweenTwoDaysIsListedAndNeverBeyondTheDay() throws IOException {
        open(DefaultStory.read());
        running.knownAsOf(LocalDate.of(2022, 12, 22));
        running.press("#what-changed");
        assertThat(running.words("#changed-appeared")).contains("Wagner");
        running.knownAsOf(LocalDate.of(2023, 8, 31));
        assertThat(running.words("#changed-standings")).containsSubsequence("missile", "Alleged", "Acknowledged");
        running.picture("what-changed");
        FxTest.run(() -> ((DatePicker) running.find("#changes-to"))
                .setValue(LocalDate.of(2024, 12, 31)));
        running.settled();
        assertThat(running.words("#changes")).doesNotContain("2024");
    }

    @Test
    void whatRestedOnALeftOutSourceIsListedAndOneUndoBringsItBack() throws IOException {
        Story story = DefaultStory.read();
        open(story);
        running.knownAsOf(LocalDate.of(2022, 12, 22));
        running.select("wagner-delivery");
        for (var passage : story.passages()) {
            if (passage.refs().contains("R14")
                    && !running.session.lens().viewpoint().get().without().contains(passage.source())) {
                FxTest.run(() -> running.session.lens().leaveOut(passage.source(), true));
                running.settled();
            }
        }
        assertThat(running.session.lens().viewpoint().get().without()).hasSize(2);
        assertThat(running.words("#changed-standings")).containsSubsequence("Wagner", "Contested", "Alleged");
        assertThat(running.words("#event-standing")).containsIgnoringCase("alleged");
        running.picture("source-left-out");
        running.press("#left-out-undo");
        assertThat(running.session.lens().viewpoint().get().without()).hasSize(1);
        assertThat(running.words("#event-standing")).containsIgnoringCase("contested");
        assertThat(running.find("#left-out")).isNull();
    }

    @Test
    void aContradictionIsListedWithWhatItRestsOn() throws IOException {
        open(StoryJson.read(Path.of("src/test/resources/stories/convoys.json"), Progress.NONE));
        running.knownAsOf(LocalDate.of(2023, 3, 12));
        assertThat(running.find("#contradictions-badge").isVisible()).isFalse();
        running.knownAsOf(null);
        assertThat(running.words("#contradictions-badge")).contains("2 contradictions");
        running.press("#contradictions-badge");
        String listed = running.words("#contradictions");
        assertThat(listed).contains("Possible contradiction").contains("The mayor asserts")
                .contains("“The second convoy leaves” came after “The first convoy leaves”").contains("¶");
        running.select("second-convoy");
        running.picture("contradiction");
        FxTest.run(() -> running.session.lens().leaveOut("register", true));
        running.settled();
        assertThat(running.find("#contradictions-badge").isVisible()).isFalse();
    }
}
