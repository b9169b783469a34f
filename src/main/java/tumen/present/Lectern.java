package tumen.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.model.OneWay;
import tumen.pane.event.EventTeller;
import tumen.pane.event.ToldEvent;
import tumen.session.Course;
import tumen.time.DateWords;

/** What fills the screen: one slide, the strip under it, and the keys that lead on. */
final class Lectern extends StackPane {

    private static final Duration FADE = Duration.millis(160);
    private static final Duration POINTER_RESTS = Duration.seconds(2);
    /** In the place of an event's number. */
    private static final int NOTHING = -1;

    private final Course course;
    private final EventTeller teller;
    private final Texts texts;
    private final Manner manner;
    private final Progression at;
    private final BorderPane sheet = new BorderPane();
    private final Region blank = new Region();
    private final Label story = new Label();
    private final Strip strip;
    private final ChangeListener<Locale> language = (property, before, now) -> tell(true);
    private ToldEvent told;
    private int toldEvent = NOTHING;
    /** Of the sheet, when the slide was made. */
    private double height;

    /**
     * How it is presented.
     *
     * @param still nothing is to move by itself
     * @param pace at which slides are made
     * @param leave ends the presentation
     */
    record Manner(boolean still, Pace pace, Runnable leave) {
    }

    /**
     * Ready to {@link #begin}.
     *
     * @param first which event comes first, from 0
     * @param strip shows where each event of the course lies
     */
    Lectern(Course course, int first, Strip strip, EventTeller teller, Texts texts, Manner manner) {
        this.course = course;
        this.teller = teller;
        this.texts = texts;
        this.manner = manner;
        this.at = new Progression(course.stops().size(), first);
        this.strip = strip;
        getStyleClass().addAll("presentation", "surface");
        getStylesheets().add(Lectern.class.getResource("present.css").toExternalForm());
        setId("presentation");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        sheet.getStyleClass().add("sheet");
        story.getStyleClass().add("slide-small");
        story.setId("slide-story");
        HBox.setHgrow(strip, Priority.ALWAYS);
        VBox foot = new VBox(strip, story);
        foot.getStyleClass().add("slide-foot");
        sheet.setBottom(foot);
        blank.setId("blank");
        blank.getStyleClass().add("blank");
        blank.setVisible(false);
        getChildren().addAll(new Fitted(sheet), blank);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, clicked -> move(clicked.getButton() == MouseButton.SECONDARY
                ? at.back() : at.next()));
        hidePointer();
        // Soon, and not while it is laid out.
        PauseTransition resized = new PauseTransition(Duration.ONE);
        resized.setOnFinished(over -> fit());
        layoutBoundsProperty().addListener((property, before, now) -> resized.playFromStart());
        texts.localeProperty().addListener(language);
    }

    /** Tells of the first event. */
    void begin() {
        tell(true);
    }

    /** Lets go of what it follows. */
    void end() {
        manner.pace().stop();
        texts.localeProperty().removeListener(language);
    }

    private void pressed(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case RIGHT, DOWN, PAGE_DOWN, SPACE, ENTER, N -> move(at.next());
            case LEFT, UP, PAGE_UP, BACK_SPACE, P -> move(at.back());
            case HOME -> move(at.go(0));
            case END -> move(at.go(at.events() - 1));
            // Remotes blank with a full stop.
            case B, PERIOD -> blank.setVisible(!blank.isVisible());
            case ESCAPE, F5 -> manner.leave().run();
            default -> {
                return;
            }
        }
        pressed.consume();
    }

    private void move(boolean moved) {
        blank.setVisible(false);
        if (moved) {
            tell(false);
        }
    }

    /** Tells where we are; what was already told of the event is told from memory unless the language is new. */
    private void tell(boolean anew) {
        String footer = texts.text(Lectern.class, course.knownAsOf() == null ? "foot.all" : "foot",
                course.title().in(texts.locale()), course.knownAsOf() == null ? ""
                        : DateWords.in(texts.locale()).day(course.knownAsOf()));
        story.setText(OneWay.text(footer));
        int event = at.event();
        strip.at(event);
        toldEvent = anew ? NOTHING : toldEvent;
        if (event == toldEvent) {
            show();
            return;
        }
        teller.tell(course.stops().get(event).event(), texts.locale(), now -> {
            if (event == at.event()) { // else whoever presents has turned back meanwhile
                told = now;
                toldEvent = event;
                show();
            }
        });
    }

    private void show() {
        if (told == null) {
            manner.pace().stop();
            sheet.setCenter(null);
            return;
        }
        height = Fitted.height(getWidth(), getHeight());
        ClaimPages pages = new ClaimPages(told.claims(), height);
        at.pages(pages.count());
        Slide slide = new Slide(told, at, pages, texts);
        List<Runnable> steps = new ArrayList<>(slide.steps());
        // only once all of it is there
        steps.add(() -> show(slide));
        manner.pace().begin(steps);
    }

    private void show(Slide slide) {
        sheet.setCenter(slide.node());
        setAccessibleText(slide.spoken());
        if (!manner.still()) {
            FadeTransition fade = new FadeTransition(FADE, slide.node());
            fade.setFromValue(0);
            fade.setToValue(1);
            fade.play();
        }
    }

    /** More claims have room on a higher sheet. */
    private void fit() {
        if (told != null && toldEvent == at.event() && Fitted.height(getWidth(), getHeight()) != height) {
            show();
        }
    }

    private void hidePointer() {
        PauseTransition rests = new PauseTransition(POINTER_RESTS);
        rests.setOnFinished(over -> setCursor(Cursor.NONE));
        addEventHandler(MouseEvent.MOUSE_MOVED, moved -> {
            setCursor(Cursor.DEFAULT);
            rests.playFromStart();
        });
        setCursor(Cursor.NONE);
    }
}
