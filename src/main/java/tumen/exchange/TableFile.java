package tumen.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * A file of rows as its beginning shows it.
 *
 * @param file where it lies
 * @param format which kind of table it is
 * @param lines true where each line is a JSON object, and there is no delimiter and no header
 * @param delimiter what parts the cells
 * @param charset how its letters are encoded
 * @param header true where the first row names the columns
 * @param columns their names, each once; where there is no header, those of the format or "1", "2", ...
 * @param first the first rows under the header, at most {@value #SHOWN}, each with a cell for each column
 * @param proposed which column is which of our fields, as far as that can be told
 */
public record TableFile(Path file, TableFormat format, boolean lines, char delimiter, Charset charset,
        boolean header, List<String> columns, List<List<String>> first, TableMapping proposed) {

    /** So many rows are looked at and shown. */
    public static final int SHOWN = 20;

    public TableFile {
        columns = List.copyOf(columns);
        first = List.copyOf(first);
    }

    /**
     * Looks at the beginning of a file.
     *
     * @throws tumen.problem.ProblemException where it cannot be read, or is no table of rows
     */
    public static TableFile recognise(Path file, Progress progress) {
        InterfaceThread.refuse("looking at a table");
        throw new UnsupportedOperationException("not yet");
    }

    /** The same file read in another encoding. */
    public TableFile in(Charset other, Progress progress) {
        InterfaceThread.refuse("looking at a table");
        throw new UnsupportedOperationException("not yet");
    }

    /** True where {@code file} is no table but a story in JSON, to be read by {@link StoryJson}. */
    public static boolean isStory(Path file) {
        InterfaceThread.refuse("looking at a file");
        throw new UnsupportedOperationException("not yet");
    }

    /** A name for the mapping of files with these columns, under which the user's choice is remembered. */
    public String name() {
        return format == TableFormat.OTHER ? String.join(",", columns) : format.name();
    }
}
