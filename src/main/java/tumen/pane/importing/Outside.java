package tumen.pane.importing;

import java.util.function.Consumer;
import tumen.look.FileAsk;
import tumen.session.Opened;

/**
 * What an import reaches outside of its own window.
 *
 * @param files asks the reader where the store is to lie
 * @param memory remembers the columns that were chosen
 * @param browse shows an address or a file in the system's own program
 * @param opened told of the store once it is open
 */
public record Outside(FileAsk files, MappingMemory memory, Consumer<String> browse, Consumer<Opened> opened) {
}
