package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.problem.Problem;
import tumen.settings.AppFolders;

/** The start as the packaged program makes it: the timeline first, and the panes round it once that shows. */
class FirstPictureTest {

    private static final long PATIENCE_MS = 60_000;

    @TempDir
    private Path home;
    private Program program;
    private FirstPicture waiting;

    private void begin(Path store) {
        begin(store, InstantSource.system());
    }

    private void begin(Path store, InstantSource clock) {
        FxTest.start();
        program = FxTest.on(() -> {
            Surrounds around = new Surrounds(new AppFolders(home, home, home, home), new OpenProgram.Answers(),
                    address -> { }, clock, Locale.ENGLISH);
            Groundwork ground = Groundwork.lay(around, Platform::runLater);
            ground.session().pictureFirst();
            ground.stories().open(store);
            Program made = Program.begin(new Stage(), ground,
                    new Theme(Platform.getPreferences().colorSchemeProperty()), Locale.ENGLISH);
            made.window().stage().setWidth(990);
            made.window().stage().setHeight(900);
            return made;
        });
    }

    @AfterEach
    void end() {
        FxTest.run(() -> {
            waiting.close();
            program.window().stage().hide();
            program.close();
        });
    }

    @Test
    void panesComeAfterThePictureAndShowWhatIsLookedAt() {
        List<Boolean> drawn = new ArrayList<>();
        begin(Path.of(System.getProperty("tumen.story")));
        FxTest.run(() -> {
            program.show();
            List<Runnable> steps = new ArrayList<>();
            steps.add(() -> drawn.add(program.timeline().pictureProperty().get() != null
                    && program.timeline().pictureProperty().get().tally().total() > 0));
            steps.addAll(program.furnishing());
            waiting = FirstPicture.then(scene(), program.timeline(), steps);
        });
        await("the table is furnished", () -> scene().lookup("#event-pane") != null
                && program.session().reckoning().findings().get() != null
                && program.session().workers().running().isEmpty());
        await("the event pane tells of the selected event", () -> !scene().lookup("#event-pane")
                .lookupAll(".label").isEmpty());
        assertThat(drawn).hasSize(1);
        String selected = FxTest.on(() -> program.session().focus().event().get());
        assertThat(selected).isNotNull();
        assertThat(program.session().desk().open()).isNotEmpty();
        assertThat(FxTest.on(() -> scene().getFocusOwner())).as("whose the keys are").isSameAs(program.timeline());
        await("the rail counts", () -> scene().lookup("#facet-thread").lookup(".check-box") instanceof CheckBox);
        FxTest.run(() -> program.window().tableShown().set(true));
        await("the table lists", () -> scene().lookup("#table") instanceof TableView<?> table
                && table.getItems().size() == program.session().shown().answer().get().selected().total());
    }

    @Test
    void aStoryThatIsRefusedLeavesAWholeWindowThatSaysSo() {
        begin(home.resolve("none.tumen"));
        FxTest.run(() -> {
            program.show();
            waiting = FirstPicture.then(scene(), program.timeline(), program.furnishing());
        });
        String sentence = "none.tumen";
        await("it is told", () -> scene().lookup(".notification-bar") instanceof Region bar
                && bar.getHeight() > 20 && bar.lookup(".pane > .label") instanceof Label label
                && label.getOpacity() == 1 && label.getText().contains(sentence));
        assertThat(FxTest.on(() -> scene().lookup("#present"))).isNotNull();
    }

    /** It shows before it is checked in full; what is wrong with it is said then, and the window stays. */
    @Test
    void theStoryThatShipsIsCheckedOnceItShows() throws IOException {
        String before = System.getProperty("tumen.story");
        byte[] bytes = Files.readAllBytes(Path.of(before));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("says that Russia wants to send a delegation");
        assertThat(at).isPositive();
        bytes[at] ^= 1;
        Path damaged = Files.write(home.resolve("shipped.sqlite"), bytes);
        System.setProperty("tumen.story", damaged.toString());
        try {
            begin(null);
            FxTest.run(() -> {
                program.show();
                waiting = FirstPicture.then(scene(), program.timeline(), program.furnishing());
            });
            await("the story shows", () -> program.timeline().pictureProperty().get() != null
                    && program.timeline().pictureProperty().get().tally().total() > 0);
            await("what is wrong is told",
                    () -> scene().lookup(".notification-bar .pane > .label") instanceof Label label
                    && String.valueOf(label.getText()).contains(damaged + " is damaged"));
            assertThat(FxTest.on(() -> program.session().notices().untold().stream().map(Problem::key).toList()))
                    .containsExactly("store.differs");
            assertThat(damaged).hasBinaryContent(bytes);
        } finally {
            System.setProperty("tumen.story", before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1971-01-01T12:00:00Z", "2099-12-31T12:00:00Z"})
    void aClockFarOffIsNoTrouble(Instant wrong) {
        begin(Path.of(System.getProperty("tumen.story")), InstantSource.fixed(wrong));
        FxTest.run(() -> {
            program.show();
            waiting = FirstPicture.then(scene(), program.timeline(), program.furnishing());
        });
        await("the story shows", () -> program.timeline().pictureProperty().get() != null
                && program.timeline().pictureProperty().get().tally().total() > 0);
        await("all is furnished", () -> scene().lookup("#event-pane") != null
                && program.session().workers().running().isEmpty());
        LocalDate day = LocalDate.of(2023, 1, 31);
        FxTest.run(() -> program.session().lens().knownAsOf(day));
        await("a day is looked back to", () -> day.equals(program.session().shown().answer().get().selected().query()
                .knownAsOf()));
        assertThat(FxTest.on(() -> program.session().notices().untold().size())).isZero();
    }

    private Scene scene() {
        return program.window().stage().getScene();
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        Supplier<Boolean> asked = condition::getAsBoolean;
        while (!FxTest.on(asked::get)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("still not so: " + what);
            }
            try {
                Thread.sleep(40);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
