package tumen.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Stage;
import tumen.export.CitationCopy;
import tumen.export.PictureExport;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.model.SavedView;
import tumen.pane.table.Listing;
import tumen.present.Presentation;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.timeline.Timeline;

/** What menus and keys ask for, each handed to the one class that does it. */
public final class WindowCommands implements Commands {

    private static final Words WORDS = Words.of(WindowCommands.class);

    private final Stage stage;
    private final Session session;
    private final Comfort comfort;
    private final Timeline timeline;
    private final Supplier<Listing> table;
    private final Reach reach;
    private HelpWindow help;
    private AboutWindow about;
    private Stage legend;

    /**
     * The commands of one window.
     *
     * @param timeline what is exported and presented
     * @param table what the table lists just now, to be exported
     * @param reach what lies outside of the window
     */
    public WindowCommands(Stage stage, Session session, Comfort comfort, Timeline timeline,
            Supplier<Listing> table, Reach reach) {
        this.stage = stage;
        this.session = session;
        this.comfort = comfort;
        this.timeline = timeline;
        this.table = table;
        this.reach = reach;
    }

    @Override
    public void open() {
        Texts texts = comfort.texts();
        Path file = reach.files().open(stage, texts.text(WORDS, "open.title"), null,
                List.of(new FileAsk.Kind(texts.text(WORDS, "open.stores"),
                        List.of("*.tumen", "*.sqlite")),
                        new FileAsk.Kind(texts.text(WORDS, "open.all"), List.of("*"))));
        if (file != null) {
            open(file);
        }
    }

    @Override
    public void open(Path file) {
        if (Importing.takes(file)) {
            new Importing(stage, session, comfort, reach).from(file);
        } else {
            session.shelf().open(file, reach.opened());
        }
    }

    @Override
    public void openBeside(Path store) {
        reach.beside().accept(store);
    }

    @Override
    public void openDefault() {
        reach.openDefault().run();
    }

    @Override
    public void importFile() {
        new Importing(stage, session, comfort, reach).start();
    }

    @Override
    public void handOn() {
        new HandingOn(stage, session, comfort, reach.files()).start();
    }

    @Override
    public void exportPicture() {
        new PictureExport(stage, session, comfort.texts(), timeline, reach.files()).start();
    }

    @Override
    public void exportTable() {
        new TableExport(stage, session, comfort, table, reach.files()).start();
    }

    @Override
    public void copyCitation() {
        CitationCopy.start(session, comfort.texts().locale());
    }

    @Override
    public void present() {
        new Presentation(session, comfort.texts(), comfort.theme()).start(stage,
                timeline.reducedMotionProperty().get());
    }

    @Override
    public void saveView() {
        name("views.save.title", "").ifPresent(name -> session.views().save(name, comfort.texts().locale()));
    }

    @Override
    public void renameView(SavedView view) {
        name("views.rename.title", view.title().in(comfort.texts().locale()))
                .ifPresent(name -> session.views().rename(view, name, comfort.texts().locale()));
    }

    private Optional<String> name(String title, String now) {
        Texts texts = comfort.texts();
        TextInputDialog ask = new TextInputDialog(now);
        ask.initOwner(stage);
        ask.setTitle(texts.text(WORDS, title));
        ask.setHeaderText(null);
        ask.setContentText(texts.text(WORDS, "views.save.name"));
        comfort.theme().dress(ask.getDialogPane().getScene());
        return ask.showAndWait();
    }

    @Override
    public void legend() {
        if (legend == null) {
            legend = LegendPane.window(stage, comfort);
        }
        legend.show();
        legend.toFront();
    }

    @Override
    public void help() {
        if (help == null) {
            help = new HelpWindow(stage, session, comfort, reach);
        }
        help.show();
    }

    @Override
    public void about() {
        if (about == null) {
            about = new AboutWindow(stage, comfort, reach);
        }
        about.show();
    }

    @Override
    public void report() {
        reach.browse().accept(reach.logs().toUri().toString());
    }

    @Override
    public void quit() {
        Closing.request(stage);
    }
}
