package tumen.app;

import java.time.Instant;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Tells on standard error when the first picture had been drawn, where the system property {@code tumen.start.told}
 * asks for it: {@code first picture at SECONDS}, since 1970. The renderer works in a thread of its own, and a pulse
 * that changes something waits until it is done with the one before: what is told is never too early, and at most
 * a pulse late.
 */
final class StartTold {

    private static final String ASKED = "tumen.start.told";
    /** Too little to be seen, and yet a change. */
    private static final double NOTHING = 1e-6;

    private StartTold() {
    }

    static boolean isAsked() {
        return Boolean.getBoolean(ASKED);
    }

    /** Waits for the pulse in which the first picture of {@code scene} is laid out, and tells when it is drawn. */
    static void follow(Scene scene, BooleanSupplier laidOut) {
        AnimationTimer next = new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                tell(scene.getRoot().getChildrenUnmodifiable().getFirst());
            }
        };
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (laidOut.getAsBoolean()) {
                    scene.removePostLayoutPulseListener(this);
                    next.start();
                }
            }
        });
    }

    /** In the pulse after the first picture's: changes something far from it, and tells when that is through. */
    private static void tell(Node somewhere) {
        somewhere.setTranslateX(NOTHING);
        Platform.runLater(() -> {
            Instant now = Instant.now();
            System.err.printf(Locale.ROOT, "first picture at %d.%06d%n", now.getEpochSecond(), now.getNano() / 1000);
            System.err.flush();
        });
    }
}
