package tumen.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/** The program with its window. JavaFX makes one of it and calls {@link #start}. */
public final class TumenApp extends Application {

    private Program program;
    private FirstPicture firstPicture;

    /** For JavaFX alone. */
    public TumenApp() {
    }

    @Override
    public void start(Stage stage) {
        String store = getParameters().getNamed().get("store");
        String language = getParameters().getNamed().get("language");
        program = Program.begin(stage, Surrounds.ofProcess(getHostServices()::showDocument),
                language == null ? null : Locale.of(language), store == null ? null : Path.of(store));
        if (Training.isAsked()) {
            Training.begin(program);
        }
        program.show();
        firstPicture = FirstPicture.then(stage.getScene(), program.timeline(), program.furnishing());
    }

    @Override
    public void stop() {
        if (firstPicture != null) {
            firstPicture.close();
        }
        if (program != null) {
            program.close();
        }
    }
}
