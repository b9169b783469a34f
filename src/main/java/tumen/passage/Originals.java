package tumen.passage;

/** Reads the bytes of a file that the user attaches as a copy of a source. */
public final class Originals {

    /** The largest file that is read, in bytes: a thousand pages and more of any script. */
    public static final int MAX_BYTES = 16 << 20;

    private Originals() {
    }

    /**
     * Reads a plain text in any common encoding: by its byte order mark, else as UTF-8 if it is valid
     * UTF-8, else as UTF-16 or UTF-32 if it has their zero bytes, else by the likelihood of its letters.
     *
     * @param bytes the whole file
     * @return the text, or why it is none; never null
     */
    public static Decoded decode(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
