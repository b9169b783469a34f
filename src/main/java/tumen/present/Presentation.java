package tumen.present;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.model.StoryThread;
import tumen.pane.event.EventTeller;
import tumen.session.Course;
import tumen.session.Opened;
import tumen.session.Session;

/**
 * Presents the key events that are shown, full screen, in the order of time. Right, Page Down and the space bar lead
 * on, Left and Page Up back, Home and End to either end; B blanks the screen, Esc leaves.
 */
public final class Presentation {

    private final Session session;
    private final Texts texts;
    private final Theme theme;

    /** A presentation of what {@code session} shows, in the language of {@code texts}. */
    public Presentation(Session session, Texts texts, Theme theme) {
        this.session = session;
        this.texts = texts;
        this.theme = theme;
    }

    /**
     * Begins, soon, on the screen that {@code owner} is on: at the selected event where it is one of the course's,
     * else at the first. Nothing happens where there is nothing to present.
     *
     * @param still nothing is to move by itself
     */
    public void start(Stage owner, boolean still) {
        Course.of(session, course -> {
            if (!course.stops().isEmpty()) {
                show(owner, course, still);
            }
        });
    }

    private void show(Stage owner, Course course, boolean still) {
        // tasks of their own: to make a window, to fill it, to begin, to dress it and to show it take their time each
        Stage stage = new Stage();
        next(() -> {
            Strip strip = strip(course);
            next(() -> {
                // its own window is not there yet to keep pace with
                Lectern lectern = lectern(course, strip,
                        new Lectern.Manner(still, new Pace(owner.getScene().getRoot()), stage::close));
                next(() -> {
                    lectern.begin();
                    next(() -> dress(owner, course, stage, lectern));
                });
            });
        });
    }

    private void dress(Stage owner, Course course, Stage stage, Lectern lectern) {
        Scene scene = new Scene(lectern, owner.getWidth(), owner.getHeight());
        theme.dress(scene);
        next(() -> {
            lectern.applyCss();
            next(() -> show(owner, course, stage, scene, lectern));
        });
    }

    private static void next(Runnable task) {
        PauseTransition next = new PauseTransition(Duration.ONE);
        next.setOnFinished(over -> task.run());
        next.play();
    }

    private void show(Stage owner, Course course, Stage stage, Scene scene, Lectern lectern) {
        stage.initOwner(owner);
        stage.titleProperty().bind(texts.bind(course.title()));
        stage.setScene(scene);
        // Where the owner is, so that full screen means the same screen.
        stage.setX(owner.getX());
        stage.setY(owner.getY());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnHidden(hidden -> lectern.end());
        stage.show();
        lectern.requestFocus();
    }

    /** What fills the screen, for {@code course}. */
    Lectern lectern(Course course, boolean still, Runnable leave) {
        Strip strip = strip(course);
        Lectern lectern = lectern(course, strip, new Lectern.Manner(still, new Pace(strip), leave));
        lectern.begin();
        return lectern;
    }

    private Lectern lectern(Course course, Strip strip, Lectern.Manner manner) {
        List<String> events = course.stops().stream().map(Course.Stop::event).toList();
        return new Lectern(course, Math.max(0, events.indexOf(session.focus().event().get())), strip,
                new EventTeller(session), texts, manner);
    }

    private Strip strip(Course course) {
        Opened opened = session.shelf().opened().get();
        Map<String, Integer> colours = opened.threads().stream()
                .collect(Collectors.toMap(StoryThread::id, StoryThread::colour));
        return new Strip(course.stops(), course.stops().stream()
                .map(stop -> colours.getOrDefault(stop.thread(), -1)).toList(), texts);
    }
}
