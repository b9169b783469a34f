package tumen.pane.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import tumen.exchange.TableImport;
import tumen.work.Progress;

/** Where the store of a table goes, unless the reader says otherwise. */
final class StorePlace {

    private static final String ENDS = ".tumen";

    private StorePlace() {
    }

    /** A store beside {@code file} that is called as it is. */
    static Path beside(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDS);
    }

    /**
     * The store beside {@code file} into which it came before, else one that is still to be made: what came of another
     * file that is called almost the same, as table.csv and table.jsonl are, has nothing to do with it. Not on the
     * interface thread.
     */
    static Path of(Path file, Progress progress) {
        Path usual = beside(file);
        String name = file.getFileName().toString();
        String whole = name.replace('.', '-');
        Path free = usual;
        for (int number = 1; Files.exists(free) && !TableImport.cameInto(free, name, progress); number++) {
            free = file.resolveSibling((number == 1 ? whole : whole + "-" + number) + ENDS);
        }
        return free;
    }
}
