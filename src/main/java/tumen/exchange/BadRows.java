package tumen.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tumen.problem.Problem;
import tumen.problem.Words;

/**
 * The file of rows that could not be read, each with its place, the reason and all its cells: once they are
 * put right, the file can come in itself. It is begun with the first of them.
 */
final class BadRows implements AutoCloseable {

    private static final Words WORDS = Words.of(BadRows.class);

    private final Path file;
    private final Locale locale;
    private final List<String> columns;
    private BufferedWriter out;
    private CsvWriter csv;
    private long count;

    /** Rows of a table with {@code columns}, told in the language of {@code locale}. */
    BadRows(Path file, Locale locale, List<String> columns) {
        this.file = file;
        this.locale = locale;
        this.columns = columns;
    }

    /** A failure to write is unchecked, so that it is not taken for one to read. */
    void add(Rows row, Problem reason) {
        if (csv == null) {
            begin();
        }
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(row.number()));
        cells.add(String.valueOf(row.line()));
        cells.add(reason.sentence(locale));
        for (int i = 0; i < row.cells(); i++) {
            cells.add(row.cell(i));
        }
        csv.writeRecord(cells);
        count++;
    }

    private void begin() {
        try {
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        csv = CsvWriter.builder().build(out);
        List<String> header = new ArrayList<>();
        List.of("row", "line", "reason").forEach(name -> header.add(WORDS.text(locale, "bad-rows." + name)));
        header.addAll(columns);
        csv.writeRecord(header);
    }

    /** How many there are. */
    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            csv.flush();
            out.close();
        }
    }
}
