package tumen.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import tumen.look.Texts;
import tumen.problem.Words;

/** Version, where things lie, and the licences of everything that is in the program. */
final class AboutWindow {

    private static final Words WORDS = Words.of(AboutWindow.class);
    private static final double WIDTH = 680;
    private static final double HEIGHT = 540;

    private final Stage stage = new Stage();

    AboutWindow(Window owner, Comfort comfort, Reach reach) {
        Texts texts = comfort.texts();
        stage.initOwner(owner);
        stage.titleProperty().bind(texts.bind(WORDS, "about"));
        Label name = new Label("Tumen " + version());
        name.getStyleClass().add("display");
        Label what = label();
        what.textProperty().bind(texts.bind(WORDS, "about.what"));
        Label runs = label();
        runs.textProperty().bind(texts.bind(WORDS, "about.runs", Runtime.version().toString(),
                System.getProperty("javafx.runtime.version", ""), System.getProperty("os.name")));
        Label folders = label();
        folders.textProperty().bind(texts.bind(WORDS, "about.log", reach.logs().toString()));
        Label licences = label();
        licences.getStyleClass().add("strong");
        licences.textProperty().bind(texts.bind(WORDS, "about.licences"));
        TextArea notices = new TextArea(notices());
        notices.setId("third-party");
        notices.setEditable(false);
        notices.setWrapText(true);
        VBox.setVgrow(notices, Priority.ALWAYS);
        VBox page = new VBox(name, what, runs, folders, licences, notices);
        page.getStyleClass().add("help-page");
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        scene.getStylesheets().add(MainWindow.class.getResource("window.css").toExternalForm());
        comfort.theme().dress(scene);
        Keys.closing(scene, stage);
        stage.setScene(scene);
    }

    /** Shows it, or brings it to the front. */
    void show() {
        stage.show();
        stage.toFront();
    }

    private static Label label() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private static String version() {
        var module = AboutWindow.class.getModule().getDescriptor();
        return module == null ? "" : module.rawVersion().orElse("");
    }

    private static String notices() {
        try (InputStream notices = AboutWindow.class.getResourceAsStream("THIRD-PARTY.txt")) {
            return notices == null ? "" : new String(notices.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
