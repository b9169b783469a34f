package tumen.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import tumen.look.FileAsk;
import tumen.pane.importing.MappingMemory;
import tumen.session.Opened;

/**
 * What the window can reach outside of itself.
 *
 * @param files asks the reader for files
 * @param browse shows an address or a folder in the system's own program, on the reader's click
 * @param mappings remembers which columns of tables were chosen
 * @param logs folder of the log files
 * @param openDefault opens the story that ships with the program
 * @param opened told of each store that was opened
 * @param beside opens a store in a window of its own
 */
public record Reach(FileAsk files, Consumer<String> browse, MappingMemory mappings, Path logs,
        Runnable openDefault, Consumer<Opened> opened, Consumer<Path> beside) {
}
