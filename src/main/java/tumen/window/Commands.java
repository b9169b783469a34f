package tumen.window;

import java.nio.file.Path;
import tumen.model.SavedView;

/** What menus, keys and the toolbar can ask for. All are called on the interface thread and return at once. */
public interface Commands {

    /** Asks for a store and opens it. */
    void open();

    /** Opens a file: a store, or one that is to be imported. */
    void open(Path file);

    /** Opens a store in a window of its own. */
    void openBeside(Path store);

    /** Opens the story that ships with the program. */
    void openDefault();

    /** Asks for a table or a story in JSON, makes a store of it and opens that. */
    void importFile();

    /** Hands the open store on, with or without the attached originals. */
    void handOn();

    /** Writes the picture as PNG or SVG. */
    void exportPicture();

    /** Writes the table as CSV. */
    void exportTable();

    /** Copies a citation of the source on top. */
    void copyCitation();

    /** Presents the key events, full screen. */
    void present();

    /** Keeps the way the story is looked at under a name. */
    void saveView();

    /** Calls a view of the reader's own otherwise. */
    void renameView(SavedView view);

    /** Shows what the marks mean. */
    void legend();

    /** Shows keys, marks, words and formats. */
    void help();

    /** Shows version and licences. */
    void about();

    /** Shows the log file in the system's file manager. */
    void report();

    /** Closes the window. */
    void quit();
}
