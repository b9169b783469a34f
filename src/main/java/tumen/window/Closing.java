package tumen.window;

import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Session;

/** Asks before a window closes while a file is being imported: closing calls the import off. */
final class Closing implements EventHandler<WindowEvent> {

    private static final Words WORDS = Words.of(Closing.class);

    private final Stage stage;
    private final Session session;
    private final Comfort comfort;
    private boolean asking;

    Closing(Stage stage, Session session, Comfort comfort) {
        this.stage = stage;
        this.session = session;
        this.comfort = comfort;
    }

    /** Closes a window as its own button does. */
    static void request(Stage stage) {
        Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    @Override
    public void handle(WindowEvent asked) {
        if (asking || session.imports().underWay() && !stops()) {
            asked.consume();
        }
    }

    private boolean stops() {
        Texts texts = comfort.texts();
        ButtonType goOn = new ButtonType(texts.text(WORDS, "closing.goOn"), ButtonData.CANCEL_CLOSE);
        ButtonType stop = new ButtonType(texts.text(WORDS, "closing.stop"), ButtonData.OK_DONE);
        Alert ask = new Alert(Alert.AlertType.CONFIRMATION, texts.text(WORDS, "closing.importing"), goOn, stop);
        ask.initOwner(stage);
        ask.setTitle(texts.text(WORDS, "closing.title"));
        ask.setHeaderText(null);
        comfort.theme().dress(ask.getDialogPane().getScene());
        asking = true;
        try {
            return ask.showAndWait().filter(stop::equals).isPresent();
        } finally {
            asking = false;
        }
    }
}
