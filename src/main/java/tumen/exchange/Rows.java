package tumen.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import tumen.problem.Problem;

/** The rows of a file, one after the other; only the one that was read last is there. */
interface Rows extends Closeable {

    /** Goes on to the next row that is not blank; false at the end. */
    boolean next() throws IOException;

    /** Its place in the file from 1, blank lines counted. */
    long number();

    /** The line it begins on, from 1. */
    long line();

    /** Why it cannot be read, or null; then it has one cell, the text itself. */
    Problem bad();

    /** How many cells it has. */
    int cells();

    /** A cell's text, from 0; never null. */
    String cell(int column);

    /** What rows so far had beside the columns, by name and sorted: fields that the beginning of the file lacks. */
    default List<String> unseen() {
        return List.of();
    }
}
