package tumen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tumen.store.InputFile;
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

    /** Objects that are looked at for the names of their fields: a later one may have more than the first ones. */
    private static final int LOOKED_AT = 5_000;

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
        progress.check();
        return of(file, FileBeginning.of(file));
    }

    /** The same file read in another encoding; what was chosen by hand is for the caller to keep. */
    public TableFile in(Charset other, Progress progress) {
        InterfaceThread.refuse("looking at a table");
        progress.check();
        return of(file, FileBeginning.of(file).in(other));
    }

    /** True where {@code file} is no table but a story in JSON, to be read by {@link StoryJson}. */
    public static boolean isStory(Path file) {
        InterfaceThread.refuse("looking at a file");
        return FileBeginning.of(file).isStory(file);
    }

    private static TableFile of(Path file, FileBeginning beginning) {
        if (beginning.bytes().length == 0) {
            throw Misread.refused("table.empty", file.toString()).exception();
        }
        if (beginning.isBinary()) {
            throw Misread.refused("table.none", file.toString()).exception();
        }
        try {
            return beginning.isObjectLines() ? objects(file, beginning) : cells(file, beginning);
        } catch (IOException unread) {
            throw InputFile.unread(file, unread);
        }
    }

    private static TableFile objects(Path file, FileBeginning beginning) throws IOException {
        List<Map<String, String>> objects = beginning.rows(RowReader.NONE, false, LOOKED_AT).stream()
                .map(row -> JsonRows.fields(row.getFirst())).filter(Objects::nonNull).toList();
        List<String> columns = KnownTables.withLater(
                objects.stream().flatMap(row -> row.keySet().stream()).distinct().toList());
        List<List<String>> first = objects.stream().limit(SHOWN).map(row -> columns.stream()
                .map(column -> row.getOrDefault(column, "")).toList()).toList();
        TableFormat format = KnownTables.withHeader(columns);
        return new TableFile(file, format, true, RowReader.NONE, beginning.charset(), false, columns, first,
                KnownTables.proposed(format, columns));
    }

    private static TableFile cells(Path file, FileBeginning beginning) throws IOException {
        List<List<String>> raw = beginning.rows('\t', false);
        TableFormat bare = raw.isEmpty() ? null : KnownTables.withoutHeader('\t', raw.getFirst());
        char delimiter = bare != null ? '\t' : beginning.delimiter();
        List<List<String>> rows = bare != null ? raw : beginning.rows(delimiter, true);
        if (rows.isEmpty()) {
            throw Misread.refused("table.none", file.toString()).exception();
        }
        List<String> columns = bare != null ? KnownTables.columns(bare, rows.getFirst().size())
                : named(rows.getFirst());
        List<List<String>> first = rows.stream().skip(bare == null ? 1 : 0)
                .filter(row -> row.size() == columns.size()).limit(SHOWN).toList();
        TableFormat format = bare != null ? bare : KnownTables.withHeader(columns);
        return new TableFile(file, format, false, delimiter, beginning.charset(), bare == null, columns, first,
                KnownTables.proposed(format, columns));
    }

    /** The names of a header, each once: the second "date" is "date (2)", one without a name its number. */
    private static List<String> named(List<String> header) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).isBlank() ? String.valueOf(i + 1) : header.get(i).strip();
            String once = name;
            for (int n = 2; !names.add(once); n++) {
                once = name + " (" + n + ")";
            }
        }
        return List.copyOf(names);
    }

    /** All rows of the file from its first; a header has been passed over. {@code in} is closed with them. */
    Rows rows(InputStream in) throws IOException {
        RowReader reader = new RowReader(in, charset, delimiter, !lines && header);
        if (header) {
            reader.next();
        }
        return lines ? new JsonRows(reader, columns) : reader;
    }

    /** The same file taken for another kind of table: the columns stay, what they are is proposed anew. */
    public TableFile as(TableFormat other) {
        return new TableFile(file, other, lines, delimiter, charset, header, columns, first,
                KnownTables.proposed(other, columns));
    }

    /**
     * A name for the mapping of files with these columns, under which the user's choice is remembered. Tables of a
     * known kind differ in their columns too: what was chosen for one must not leave out what another has more.
     */
    public String name() {
        String all = String.join(",", columns);
        return format == TableFormat.OTHER ? all : format.name() + ":" + all;
    }
}
