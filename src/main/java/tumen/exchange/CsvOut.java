package tumen.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tumen.store.OtherFile;
import tumen.work.InterfaceThread;

/** Writes a table as CSV (RFC 4180) in UTF-8. */
public final class CsvOut {

    /** A plain number is no formula, whatever its sign: years before the era are negative. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?([eE][-+]?\\d+)?");
    /** With these a cell begins that a spreadsheet may run; the wide forms are taken for the same. */
    private static final String TRIGGERS = "=+-@\t\r＝＋－＠";
    private static final Pattern LINES = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private CsvOut() {
    }

    /**
     * Whom a table is for.
     *
     * @param guarded whether what looks like a formula gets an apostrophe, and the file says that it is UTF-8
     * @param separator what parts the cells
     */
    public record Use(boolean guarded, char separator) {

        /** A program: every value is as it is. */
        public static final Use DATA = new Use(false, ',');

        /** A spreadsheet, which parts cells by semicolons where the reader's decimal sign is a comma. */
        public static Use spreadsheet(Locale reader) {
            boolean comma = DecimalFormatSymbols.getInstance(reader).getDecimalSeparator() == ',';
            return new Use(true, comma ? ';' : ',');
        }
    }

    /** The rows of a table, handed over one after another. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<List<String>> row);
    }

    /**
     * Writes a table to {@code target}, which is replaced at once or not at all.
     *
     * @param header the names of the columns
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN, with the reason
     */
    public static void write(Path target, Use use, List<String> header, Rows rows) {
        InterfaceThread.refuse("writing a table");
        OtherFile.replace(target, temporary -> {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                if (use.guarded()) {
                    out.write('\uFEFF');
                }
                CsvWriter csv = CsvWriter.builder().fieldSeparator(use.separator())
                        .lineDelimiter(LineDelimiter.CRLF).build(out);
                csv.writeRecord(cells(header, use));
                rows.forEach(row -> csv.writeRecord(cells(row, use)));
                csv.flush();
            } catch (UncheckedIOException failed) {
                throw new IOException(failed.getMessage(), failed);
            }
        });
    }

    private static List<String> cells(List<String> row, Use use) {
        return row.stream().map(cell -> use.guarded() ? guarded(whole(cell)) : whole(cell)).toList();
    }

    /** Half of a pair of surrogates is no character and cannot be written. */
    private static String whole(String cell) {
        return cell.codePoints().filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    static String guarded(String cell) {
        return NUMBER.matcher(cell.strip()).matches() ? cell
                : LINES.splitAsStream(cell).map(line -> begins(line) ? "'" + line : line).collect(Collectors.joining());
    }

    private static boolean begins(String line) {
        int first = 0;
        while (first < line.length() && isAir(line.charAt(first))) {
            first++;
        }
        return first < line.length() && TRIGGERS.indexOf(line.charAt(first)) >= 0;
    }

    private static boolean isAir(char sign) {
        return Character.isSpaceChar(sign) || sign == '\uFEFF' || sign == '\u200B' || sign == '\n';
    }
}
