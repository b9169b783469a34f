package tumen.model;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;

/**
 * The user's own copy of the text of a source, as it was attached.
 *
 * @param source id of the source
 * @param fileName the name that its file had, without folders
 * @param bytes the file's own bytes, unchanged; not to be altered
 * @param charset how they are read
 * @param captured when it was attached
 */
public record AttachedOriginal(String source, String fileName, byte[] bytes, Charset charset,
        Instant captured) {

    /** Whether the other is the same, byte for byte, attached at the same time. */
    public boolean isSame(AttachedOriginal other) {
        return source.equals(other.source) && fileName.equals(other.fileName) && Arrays.equals(bytes, other.bytes)
                && charset.equals(other.charset) && captured.equals(other.captured);
    }

    /** Its bytes as text; a byte-order mark, if any, is left in. */
    public String text() {
        return new String(bytes, charset);
    }
}
