package tumen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import tumen.problem.Problem;

/**
 * Rows of cells parted by a delimiter (RFC 4180, any line end, also mixed). It is ours because a file is never
 * given up: the readers to be had end at a quote that does not close, where this one loses that line alone.
 * Memory is bounded by {@link #KEPT}; a cell becomes a string only when it is asked for.
 */
final class RowReader implements Rows {

    /** Stands for what is no letter in the file's encoding. No text holds it: it is no character. */
    private static final char BROKEN = '\uFFFF';
    /** A delimiter that no file holds: each line is one cell. */
    static final char NONE = '\uFFFE';
    private static final String SEPARATOR = "sep=";
    /** A row longer than this, in UTF-16 units, is not taken in. */
    static final int LONGEST = 1 << 20;
    /** So much of it is kept at the most. */
    private static final int KEPT = 12 << 20;

    private final Reader in;
    private final char delimiter;
    private final boolean quotes;
    private char[] buffer = new char[1 << 16];
    private int row;
    private int at;
    private int limit;
    private boolean full;
    private boolean ended;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] doubled = new boolean[64];
    private int cells;
    private long number;
    private long line;
    private long nextLine = 1;
    private boolean flawed;
    private String kept;
    private Problem bad;

    /**
     * Reads rows from {@code in}, which is closed with it.
     *
     * @param quotes whether a cell in quotes may hold delimiters and line ends
     */
    RowReader(InputStream in, Charset charset, char delimiter, boolean quotes) {
        this.in = new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE).replaceWith(String.valueOf(BROKEN)));
        this.delimiter = delimiter;
        this.quotes = quotes;
    }

    @Override
    public boolean next() throws IOException {
        do {
            row = at;
            cells = 0;
            flawed = false;
            kept = null;
            bad = null;
            line = nextLine;
            if (number == 0 && peek() == '\uFEFF') {
                row = ++at;
            }
            if (number == 0 && quotes) {
                passSeparator();
            }
            if (peek() < 0) {
                return false;
            }
            number++;
            scan();
        } while (holdsNothing() && bad == null);
        return true;
    }

    /** An empty line, or one of delimiters alone, as spreadsheets write below the last row: no row to anybody. */
    private boolean holdsNothing() {
        for (int i = 0; i < cells; i++) {
            if (ends[i] != starts[i]) {
                return false;
            }
        }
        return true;
    }

    /** A first line "sep=;" is a word of Excel to itself, and no row. */
    private void passSeparator() throws IOException {
        int length = SEPARATOR.length() + 1;
        while (limit - at <= length && fill()) {
            // as much as is looked at
        }
        boolean said = limit - at > length && new String(buffer, at, SEPARATOR.length()).equalsIgnoreCase(SEPARATOR)
                && (buffer[at + length] == '\n' || buffer[at + length] == '\r');
        if (said) {
            at += length;
            skipLineEnd();
            row = at;
            line = ++nextLine;
        }
    }

    private void scan() throws IOException {
        boolean quoted = false;
        while (true) {
            if (quotes && peek() == '"') {
                quoted = true;
                if (!quotedCell()) {
                    loseLine();
                    return;
                }
            } else {
                plainCell();
            }
            if (full) {
                loseRest();
                return;
            }
            if (peek() != delimiter) {
                break;
            }
            at++;
        }
        int length = at - row;
        nextLine += 1 + (quoted ? lineEnds(length) : 0);
        skipLineEnd();
        if (length > LONGEST) {
            lose("row.long", length, LONGEST);
        } else if (flawed) {
            lose(new String(buffer, row, length).indexOf(0) >= 0 ? "row.nul" : "row.broken", length);
        }
    }

    private void plainCell() throws IOException {
        int start = at - row;
        while (true) {
            char[] chars = buffer;
            int end = limit;
            int i = at;
            for (; i < end; i++) {
                char c = chars[i];
                if (c <= '\r' || c == delimiter || c == BROKEN) {
                    if (c == delimiter || c == '\n' || c == '\r') {
                        break;
                    }
                    flawed |= c == 0 || c == BROKEN;
                }
            }
            at = i;
            if (i < end || !fill()) {
                cell(start, at - row, false);
                return;
            }
        }
    }

    /** False where the quote does not close, or is followed by what is no end of a cell. */
    private boolean quotedCell() throws IOException {
        int start = ++at - row;
        boolean twice = false;
        while (true) {
            char[] chars = buffer;
            int end = limit;
            int i = at;
            while (i < end && chars[i] != '"') {
                flawed |= chars[i] == 0 || chars[i] == BROKEN;
                i++;
            }
            at = i;
            if (i == end) {
                if (!fill()) {
                    return false;
                }
                continue;
            }
            at++;
            int next = peek();
            if (next == '"') {
                twice = true;
                at++;
                continue;
            }
            cell(start, at - 1 - row, twice);
            return next == delimiter || next == '\n' || next == '\r' || next < 0;
        }
    }

    private void cell(int start, int end, boolean twice) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
            doubled = Arrays.copyOf(doubled, cells * 2);
        }
        starts[cells] = start;
        ends[cells] = end;
        doubled[cells++] = twice;
    }

    /** A quote does not close: the line it stands on is bad, and the next line is a row again. */
    private void loseLine() throws IOException {
        full = false;
        at = row;
        while (peek() >= 0 && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        if (full) {
            loseRest();
            return;
        }
        int length = at - row;
        nextLine++;
        skipLineEnd();
        lose("row.quote", length);
    }

    /** The row is longer than can be kept: its beginning is. */
    private void loseRest() throws IOException {
        kept = new String(buffer, row, at - row);
        full = false;
        do {
            while (at < limit && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            row = at;
        } while (at == limit && fill());
        nextLine++;
        skipLineEnd();
        lose("row.long", 0, LONGEST);
    }

    private void lose(String why, int length, Object... arguments) {
        kept = kept == null ? new String(buffer, row, length).replace(BROKEN, '\uFFFD') : kept;
        bad = Misread.refused(why, arguments);
        cells = 1;
        starts[0] = 0;
        ends[0] = 0;
    }

    private long lineEnds(int length) {
        long found = 0;
        int end = row + length;
        for (int i = row; i < end; i++) {
            if (buffer[i] == '\n' || buffer[i] == '\r' && (i + 1 == end || buffer[i + 1] != '\n')) {
                found++;
            }
        }
        return found;
    }

    private void skipLineEnd() throws IOException {
        int end = peek();
        if (end == '\r') {
            at++;
            end = peek();
        }
        if (end == '\n') {
            at++;
        }
    }

    private int peek() throws IOException {
        return at < limit || fill() ? buffer[at] : -1;
    }

    /** Brings in more, the row so far being moved to the front; false at the end, or where no more is kept. */
    private boolean fill() throws IOException {
        if (ended || limit - row >= KEPT) {
            full |= !ended;
            return false;
        }
        if (row > 0) {
            System.arraycopy(buffer, row, buffer, 0, limit - row);
            at -= row;
            limit -= row;
            row = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(KEPT, buffer.length * 2));
        }
        int count = in.read(buffer, limit, buffer.length - limit);
        ended = count < 0;
        limit += Math.max(0, count);
        return !ended;
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public Problem bad() {
        return bad;
    }

    @Override
    public int cells() {
        return cells;
    }

    @Override
    public String cell(int column) {
        if (kept != null) {
            return kept;
        }
        String text = new String(buffer, row + starts[column], ends[column] - starts[column]);
        return doubled[column] ? text.replace("\"\"", "\"") : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
