package tumen.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tumen.store.InputFile;

/**
 * The first megabyte of a file, and what can be told from it.
 *
 * @param bytes the bytes, as many as there are
 * @param charset how its letters are encoded; a guess where no byte-order mark says it
 */
record FileBeginning(byte[] bytes, Charset charset) {

    private static final int LENGTH = 1 << 20;
    private static final String DELIMITERS = ",;\t|";

    /**
     * Reads it.
     *
     * @throws tumen.problem.ProblemException where the file is not there, no plain file, or cannot be read
     */
    static FileBeginning of(Path file) {
        InputFile.check(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LENGTH);
            return new FileBeginning(bytes, charset(bytes));
        } catch (IOException unread) {
            throw InputFile.unread(file, unread);
        }
    }

    FileBeginning in(Charset other) {
        return new FileBeginning(bytes, other);
    }

    /** True where this is no text at all: a text may hold a stray sign that none has, and then a row is bad. */
    boolean isBinary() {
        int strange = 0;
        for (byte b : bytes) {
            strange += b >= 0 && b < '\t' || b > '\r' && b < ' ' ? 1 : 0;
        }
        return !charset.name().startsWith("UTF-16") && strange > bytes.length / 20;
    }

    /** A story in JSON is one object that spans lines or names its format; JSON a line goes on with the next. */
    boolean isStory(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String text = new String(bytes, charset).replace("\uFEFF", "").stripLeading();
        if (name.endsWith(".json") || !text.startsWith("{")) {
            return name.endsWith(".json");
        }
        return !isObjectLines(text);
    }

    /** True where each line is an object of its own. */
    boolean isObjectLines() {
        return isObjectLines(new String(bytes, charset).replace("\uFEFF", "").stripLeading());
    }

    private static boolean isObjectLines(String text) {
        if (!text.startsWith("{")) {
            return false;
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
        var first = JsonRows.fields(lines.getFirst());
        return first != null && !StoryFile.FORMAT.equals(first.get("format"))
                && (lines.size() == 1 || lines.get(1).strip().startsWith("{"));
    }

    /** What parts the cells: that with which most of the first rows have as many cells as the first one. */
    char delimiter() throws IOException {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS.toCharArray()) {
            List<List<String>> rows = rows(delimiter, true);
            int width = rows.isEmpty() ? 0 : rows.getFirst().size();
            long alike = rows.stream().filter(row -> row.size() == width).count();
            long worth = width < 2 ? 0 : alike * 1_000 + Math.min(999, width);
            if (worth > most) {
                most = worth;
                best = delimiter;
            }
        }
        return best;
    }

    /** The first rows that can be read, at most {@link TableFile#SHOWN} and one; each cell for itself. */
    List<List<String>> rows(char delimiter, boolean quotes) throws IOException {
        return rows(delimiter, quotes, TableFile.SHOWN + 1);
    }

    /** The same, at most {@code most}. */
    List<List<String>> rows(char delimiter, boolean quotes, int most) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (RowReader reader = new RowReader(new ByteArrayInputStream(bytes), charset, delimiter, quotes)) {
            while (rows.size() < most && reader.next()) {
                if (reader.bad() == null) {
                    String[] cells = new String[reader.cells()];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = reader.cell(i);
                    }
                    rows.add(List.of(cells));
                }
            }
        }
        return rows;
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        long[] zeros = new long[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (Math.max(zeros[0], zeros[1]) > bytes.length / 4) {
            return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && Arrays.equals(Arrays.stream(mark).toArray(), firsts(bytes, mark.length));
    }

    private static int[] firsts(byte[] bytes, int count) {
        int[] firsts = new int[count];
        Arrays.setAll(firsts, i -> bytes[i] & 0xff);
        return firsts;
    }

    /**
     * UTF-8 with a few broken letters is still UTF-8, and its broken rows are told one by one; letters of
     * another encoding hardly ever look like it.
     */
    private static boolean isUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long letters = text.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        return broken == 0 || broken == 1 && text.endsWith("\uFFFD") || letters > broken;
    }
}
