package tumen.passage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells texts of two- and four-byte characters, and files that are no text at all, by their bytes. */
final class Wide {

    /** A byte order mark: how many bytes it takes and what follows it. */
    record Mark(int length, Charset charset) {
    }

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    /** First bytes of files that people take for texts: PDF, ZIP (docx, odt, epub), OLE (doc), RTF. */
    private static final List<String> DOCUMENTS = List.of("%PDF-", "PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0", "{\\rtf");

    private Wide() {
    }

    /** True for the common documents and packages, some of which hold few bytes that betray them. */
    static boolean isDocument(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return DOCUMENTS.stream().anyMatch(head::startsWith);
    }

    /** The byte order mark that the file begins with, or null. */
    static Mark mark(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00EF\u00BB\u00BF")) {
            return new Mark(3, StandardCharsets.UTF_8);
        }
        // before UTF-16, whose mark it begins with
        if (head.startsWith("\u00FF\u00FE\0\0")) {
            return new Mark(4, UTF_32LE);
        }
        if (head.startsWith("\0\0\u00FE\u00FF")) {
            return new Mark(4, UTF_32BE);
        }
        if (head.startsWith("\u00FF\u00FE")) {
            return new Mark(2, StandardCharsets.UTF_16LE);
        }
        return head.startsWith("\u00FE\u00FF") ? new Mark(2, StandardCharsets.UTF_16BE) : null;
    }

    /** Text has no zero bytes unless its characters take two bytes or four. */
    static boolean hasZero(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** A text of wide characters without a mark, or null where the bytes are none. */
    static Decoded.Plain guess(byte[] bytes) {
        Decoded.Plain best = null;
        double most = 0;
        for (Charset charset : List.of(UTF_32LE, UTF_32BE, StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            String text = bytes.length % (charset.name().startsWith("UTF-32") ? 4 : 2) != 0 ? null
                    : Originals.strict(bytes, charset);
            if (text != null && isReadable(text) && spaced(text) > most) {
                most = spaced(text);
                best = new Decoded.Plain(text, charset, 0);
            }
        }
        return best;
    }

    /** The share of spaces and line ends: read in the wrong order they become other characters. */
    private static double spaced(String text) {
        long spaces = text.chars().filter(character -> character == ' ' || character == '\n'
                || character == '\r' || character == '\u3000' || character == '\u3002').count();
        return (double) spaces / text.length();
    }

    /** True where nearly all characters are ones that a text has. */
    static boolean isReadable(String text) {
        long odd = text.codePoints().filter(Wide::isOdd).count();
        return text.indexOf('\0') < 0 && odd * 100 <= text.length();
    }

    private static boolean isOdd(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r' && point != '\f'
                && point != 0x0B;
        return control || point == 0x7F || !Character.isDefined(point)
                || Character.getType(point) == Character.SURROGATE;
    }
}
