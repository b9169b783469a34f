package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.exchange.ImportSummary;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.look.FileAsk;
import tumen.look.FxTest;
import tumen.settings.AppFolders;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** What the Export menu of the real window writes. */
class ExportTest {

    private static final long PATIENCE = 30_000_000_000L;

    @TempDir
    Path folder;
    private Program program;
    private volatile Path answer;

    @BeforeEach
    void open() {
        FxTest.start();
        Path store = folder.resolve("story.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        FileAsk ask = new FileAsk() {
            @Override
            public Path open(Window owner, String title, Path from, List<Kind> kinds) {
                return null;
            }

            @Override
            public Path save(Window owner, String title, Path suggested, List<Kind> kinds) {
                return answer;
            }
        };
        Path home = folder.resolve("home");
        program = FxTest.on(() -> {
            Program made = Program.start(new Stage(), new Surrounds(new AppFolders(home, home, home, home), ask,
                    address -> { }, InstantSource.system(), Locale.ENGLISH), Locale.ENGLISH);
            made.show();
            made.open(store);
            return made;
        });
        // Words come in parts: the event that is selected first is named before the others.
        until("the story shows", () -> program.timeline().pictureProperty().get() != null
                && program.timeline().pictureProperty().get().figures().labels().stream()
                        .anyMatch(label -> label.title().equals("Putin and Kim exchange letters")));
    }

    @AfterEach
    void close() {
        FxTest.run(() -> {
            program.window().stage().hide();
            program.close();
        });
    }

    @Test
    void thePictureIsWrittenAsItIsSeen() throws IOException {
        answer = folder.resolve("seen.svg");
        choose("export-picture");
        until("it is written", () -> Files.exists(answer) && program.session().workers().running().isEmpty());
        assertThat(Files.readString(answer)).contains("story.tumen", "30 August 2023",
                ">Putin and Kim exchange letters<");
        Files.createDirectories(Path.of(System.getProperty("tumen.screens")));
        answer = folder.resolve("without an ending");
        choose("export-picture");
        Path png = folder.resolve("without an ending.png");
        until("it is written", () -> Files.exists(png) && program.session().workers().running().isEmpty());
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        Files.copy(png, Path.of(System.getProperty("tumen.screens")).resolve("export.png"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void aPictureThatCannotBeWrittenIsTold() {
        answer = folder.resolve("no such folder").resolve("seen.svg");
        choose("export-picture");
        until("it is told", () -> program.session().notices().untold().stream()
                .anyMatch(problem -> problem.sentence(Locale.ENGLISH).contains("no such folder")));
    }

    @Test
    void theTableIsWrittenWithTheColumnsThatAreSeen() throws IOException {
        answer = folder.resolve("table.csv");
        choose("export-table");
        until("it is asked", () -> dialog() != null);
        FxTest.run(() -> {
            CheckBox spreadsheet = (CheckBox) dialog().lookup("#export-spreadsheet");
            assertThat(spreadsheet.isSelected()).isTrue();
            spreadsheet.setSelected(false);
            ((Button) dialog().lookupButton(ButtonType.OK)).fire();
        });
        until("it is written", () -> Files.exists(answer) && program.session().workers().running().isEmpty());
        List<String> lines = Files.readAllLines(answer);
        int shown = FxTest.on(() -> program.session().shown().answer().get().selected().total());
        assertThat(lines).hasSize(shown + 1);
        assertThat(lines.getFirst()).contains("When").contains("Standing");
        assertThat(lines).anyMatch(line -> line.contains("Putin and Kim exchange letters")
                && line.contains("Alleged"));
    }

    @Test
    void aFrenchTableForASpreadsheetIsOneOfOursAgain() {
        FxTest.run(() -> program.comfort().texts().localeProperty().set(Locale.FRENCH));
        answer = folder.resolve("tableau.csv");
        choose("export-table");
        until("it is asked", () -> dialog() != null);
        FxTest.run(() -> ((Button) dialog().lookupButton(ButtonType.OK)).fire());
        until("it is written", () -> Files.exists(answer) && program.session().workers().running().isEmpty());
        int shown = FxTest.on(() -> program.session().shown().answer().get().selected().total());

        TableFile table = TableFile.recognise(answer, Progress.NONE);
        ImportSummary summary = TableImport.run(table, table.proposed(), folder.resolve("again.tumen"),
                Locale.FRENCH, Progress.NONE);

        assertThat(table.columns()).contains("Quand", "Événement", "Statut", "edtf");
        assertThat(summary).returns((long) shown, ImportSummary::added).returns(0L, ImportSummary::bad);
    }

    @Test
    void theSourceOnTopIsCited() {
        FxTest.run(() -> program.session().desk().show(DefaultStory.ARTICLE));
        choose("export-citation");
        until("it is copied", () -> "News18 (PTI), 30 Aug 2023."
                .equals(String.valueOf(Clipboard.getSystemClipboard().getString()).replace('\u00a0', ' ')));
    }

    private void choose(String id) {
        FxTest.on(() -> {
            MenuButton menu = (MenuButton) program.window().stage().getScene().lookup("#export");
            // Soon, since a question that waits for its answer must not hold up the test.
            Platform.runLater(() -> menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst()
                    .orElseThrow().fire());
            return null;
        });
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream().filter(Window::isShowing).map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst().orElse(null);
    }

    private void until(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + PATIENCE;
        while (!FxTest.on(happened::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what + "; told: " + program.session().notices()
                        .untold().stream().map(problem -> problem.sentence(Locale.ENGLISH)).toList());
            }
            Thread.onSpinWait();
        }
    }
}
