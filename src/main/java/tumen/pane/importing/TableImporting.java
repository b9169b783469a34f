package tumen.pane.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import tumen.exchange.ImportSummary;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.exchange.TableMapping;
import tumen.look.Texts;
import tumen.look.Theme;
import tumen.session.News;
import tumen.session.Session;

/**
 * Imports a table: looks at the file, lets the reader choose the columns, brings the rows into a store while the
 * window lives on, opens the store, and tells what was done.
 */
public final class TableImporting {

    private static final double WIDTH = 980;
    private static final double HEIGHT = 660;
    /** What is left free of a small screen. */
    private static final double EDGE = 40;
    private static final double LEAST_WIDTH = 640;
    private static final double LEAST_HEIGHT = 460;

    private final Window owner;
    private final Session session;
    private final Texts texts;
    private final Theme theme;
    private final Outside outside;

    /** Imports for the window {@code owner}. */
    public TableImporting(Window owner, Session session, Texts texts, Theme theme, Outside outside) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.theme = theme;
        this.outside = outside;
    }

    /** Looks at {@code file} in the background, then shows what comes of it. Interface thread. */
    public void start(Path file) {
        session.workers().start("looking", progress -> TableFile.recognise(file, progress), this::prepare,
                session.notices()::tell);
    }

    private void prepare(TableFile table) {
        Draft draft = new Draft(session, outside.memory(), table);
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.titleProperty().bind(texts.bind(ImportPane.WORDS, "title"));
        Foot foot = new Foot(texts, draft, outside.files(), () -> {
            stage.close();
            run(draft);
        }, stage::close);
        double scale = theme.textSizeProperty().get() / 100.0;
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        ImportPane pane = new ImportPane(texts, draft, scale, foot);
        Scene scene = new Scene(pane,
                Math.min(WIDTH * scale, screen.getWidth() - EDGE), Math.min(HEIGHT * scale, screen.getHeight() - EDGE));
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        EventHandler<WindowEvent> end = gone -> stage.close();
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, end);
        stage.setOnHidden(hidden -> {
            owner.removeEventHandler(WindowEvent.WINDOW_HIDDEN, end);
            draft.close();
        });
        stage.show();
        pane.fill();
    }

    private void run(Draft draft) {
        draft.remember();
        TableFile table = draft.file().get();
        TableMapping mapping = draft.mapping().get();
        Path store = draft.target().get().path();
        Locale reader = texts.locale();
        session.imports().start("importingRows", progress -> TableImport.run(table, mapping, store, reader, progress),
                summary -> done(table.file(), store, summary), session.notices()::tell);
    }

    private void done(Path file, Path store, ImportSummary done) {
        boolean bad = done.badRows() != null;
        List<Object> told = List.of(file.getFileName().toString(), done.read(), done.added(), done.changed(),
                done.gone(), done.unchanged(), done.bad(), bad ? done.badRows().getFileName().toString() : "",
                done.undated(), done.unseen().size(), String.join(", ", done.unseen()));
        News.Next show = !bad ? null : new News.Next(ImportPane.WORDS, "done.show",
                () -> outside.browse().accept(done.badRows().toUri().toString()));
        session.notices().tell(new News(ImportPane.WORDS, "done", told, show));
        session.shelf().open(store, outside.opened());
    }
}
