package tumen.window;

import java.time.Duration;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.problem.Words;
import tumen.work.Job;
import tumen.work.Workers;

/**
 * The line at the foot: store and whether it is read-only on the left, what is shown on the right, and
 * between them the progress of work that takes longer than 300 ms, with a way to cancel it.
 */
final class StatusBar {

    private static final Words WORDS = Words.of(StatusBar.class);
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Workers workers;
    private final Texts texts;
    private final Label store = new Label();
    private final Label shown = new Label();
    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox work;
    private final HBox node;
    private final Rate rate = new Rate();
    private Job seen;
    private boolean watching;

    StatusBar(Workers workers, Texts texts) {
        this.workers = workers;
        this.texts = texts;
        Button cancel = new Button(null, new FontIcon(Feather.X));
        cancel.getStyleClass().addAll("flat", "button-icon");
        cancel.setId("work-cancel");
        doing.setId("work-doing");
        StringBinding hint = texts.bind(WORDS, "work.cancel");
        Tip.on(cancel, hint);
        cancel.accessibleTextProperty().bind(hint);
        cancel.setOnAction(pressed -> {
            if (seen != null) {
                seen.cancel();
            }
        });
        work = new HBox(doing, progress, cancel);
        work.setAlignment(Pos.CENTER);
        work.getStyleClass().add("status-work");
        work.setVisible(false);
        Region left = new Region();
        Region right = new Region();
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        node = new HBox(store, left, work, right, shown);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("status-bar");
        node.sceneProperty().addListener((property, before, scene) -> watch());
        workers.onBegin(this::watch);
    }

    Node node() {
        return node;
    }

    Label store() {
        return store;
    }

    /** Puts a sign beside the store's name. */
    void sign(Node sign) {
        node.getChildren().add(1, sign);
    }

    Label shown() {
        return shown;
    }

    /** Looks while there is work and somebody sees it. */
    private void watch() {
        if (!watching && node.getScene() != null) {
            watching = true;
            workers.onInterfaceAfter(LOOK, this::look);
        }
    }

    /** Shows the oldest work that was already under way at the last look. */
    private void look() {
        watching = false;
        List<Job> running = workers.running();
        Job oldest = running.isEmpty() ? null : running.getFirst();
        if (oldest != null) {
            rate.look(oldest, System.nanoTime());
        }
        if (oldest != null && oldest == seen) {
            show(oldest);
        } else {
            work.setVisible(false);
        }
        seen = oldest;
        if (oldest != null) {
            watch();
        }
    }

    private void show(Job job) {
        boolean known = job.total() > 0;
        progress.setProgress(known ? (double) job.done() / job.total() : ProgressBar.INDETERMINATE_PROGRESS);
        doing.setText(WorkText.of(job, rate, texts.locale()));
        work.setVisible(true);
    }
}
