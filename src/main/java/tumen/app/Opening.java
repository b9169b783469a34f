package tumen.app;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;
import tumen.session.Session;

/**
 * Holds a window back until there is something to show in it, so that it need not be drawn twice. A story that is long
 * in coming is not waited for.
 */
final class Opening implements AutoCloseable {

    private static final Duration PATIENCE = Duration.millis(150);

    private final Session session;
    private final Runnable show;
    private final InvalidationListener look = this::look;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private Opening(Session session, Runnable show) {
        this.session = session;
        this.show = show;
    }

    /** Calls {@code show} once the first picture of {@code program} can be laid out, or waiting is no use. */
    static Opening of(Program program, Runnable show) {
        Opening opening = new Opening(program.session(), show);
        if (opening.isReady()) {
            show.run();
            return opening;
        }
        for (Observable followed : opening.followed()) {
            followed.addListener(opening.look);
        }
        opening.patience.setOnFinished(over -> {
            opening.close();
            show.run();
        });
        opening.patience.play();
        // What the style sheets say can be worked out meanwhile.
        program.window().stage().getScene().getRoot().applyCss();
        return opening;
    }

    private Observable[] followed() {
        return new Observable[] {session.shown().answer(), session.preview().lanes(), session.notices().untold()};
    }

    private boolean isReady() {
        return session.shown().answer().get() != null || session.preview().lanes().get() != null
                || !session.notices().untold().isEmpty();
    }

    private void look(Observable changed) {
        if (isReady()) {
            close();
            // Others have still to hear of what has come.
            Platform.runLater(show);
        }
    }

    @Override
    public void close() {
        patience.stop();
        for (Observable each : followed()) {
            each.removeListener(look);
        }
    }
}
