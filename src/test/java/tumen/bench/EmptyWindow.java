package tumen.bench;

import java.time.Instant;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * A window with nothing in it, the yardstick of a start: it tells when its first frame was drawn, as the program does
 * ({@code first picture at SECONDS} on standard error, since 1970). The system property {@link #ENDS} has it end then.
 */
public final class EmptyWindow extends Application {

    /** Whether it ends by itself. */
    static final String ENDS = "tumen.empty.ends";

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    /** Too little to be seen, and yet a change: the pulse that has it waits for the frame before. */
    private static final double NOTHING = 1e-6;

    @Override
    public void start(Stage stage) {
        Region nothing = new Region();
        stage.setScene(new Scene(nothing, WIDTH, HEIGHT));
        new AnimationTimer() {
            private boolean drawn;

            @Override
            public void handle(long now) {
                if (drawn) {
                    stop();
                    nothing.setTranslateX(NOTHING);
                    Platform.runLater(EmptyWindow::tell);
                }
                drawn = true;
            }
        }.start();
        stage.show();
    }

    private static void tell() {
        Instant now = Instant.now();
        System.err.printf(Locale.ROOT, "first picture at %d.%06d%n", now.getEpochSecond(), now.getNano() / 1000);
        System.err.flush();
        if (Boolean.getBoolean(ENDS)) {
            Platform.exit();
        }
    }
}
