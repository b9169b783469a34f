package tumen.app;

import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javafx.application.Application;
import javafx.stage.Stage;
import tumen.look.Theme;

/** The program with its window. JavaFX makes one of it and calls {@link #start}. */
public final class TumenApp extends Application {

    /**
     * What is on its way to the application. JavaFX makes that itself, and hands it nothing but words: without
     * {@code launch} it could be given what it needs, but nothing else names the window's class on X, by which a
     * desktop joins the window to the program's icon.
     */
    private static final BlockingQueue<Prepared> PREPARED = new ArrayBlockingQueue<>(1);

    private Program program;
    private Opening opening;
    private FirstPicture firstPicture;

    private record Prepared(Groundwork ground, Theme theme, Locale language) {
    }

    /** For JavaFX alone. */
    public TumenApp() {
    }

    /** Shows the window, and comes back when it has been closed; the rest is as {@link Program#begin} has it. */
    static void show(Groundwork ground, Theme theme, Locale language) {
        PREPARED.add(new Prepared(ground, theme, language));
        launch(TumenApp.class);
    }

    @Override
    public void start(Stage stage) {
        Prepared prepared = PREPARED.remove();
        program = Program.begin(stage, prepared.ground(), prepared.theme(), prepared.language());
        if (Training.isAsked()) {
            Training.begin(program);
        }
        opening = Opening.of(program, () -> {
            program.show();
            firstPicture = FirstPicture.then(stage.getScene(), program.timeline(), program.furnishing());
        });
    }

    @Override
    public void stop() {
        if (opening != null) {
            opening.close();
        }
        if (firstPicture != null) {
            firstPicture.close();
        }
        if (program != null) {
            program.close();
        }
    }
}
