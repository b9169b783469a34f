package tumen.cli;

import java.nio.file.Path;
import java.util.Locale;

/** What of the program draws; handed to the command line by whoever wires the program. */
public interface Screen {

    /**
     * Opens the window and returns when it was closed.
     *
     * @param store the store to show, or null for the one that comes first
     * @param language the language that was asked for, or null for the remembered one
     * @return the exit code, see {@link Exit}
     */
    int open(Path store, Locale language);

    /**
     * Draws a picture into a file, without a window.
     *
     * @throws tumen.problem.ProblemException where the store is refused or the file cannot be written
     */
    void draw(Drawing drawing);
}
