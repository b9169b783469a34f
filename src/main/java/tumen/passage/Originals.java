package tumen.passage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tumen.work.InterfaceThread;

/** Reads the bytes of a file that the user attaches as a copy of a source. */
public final class Originals {

    /** The largest file that is read, in bytes: a thousand pages and more of any script. */
    public static final int MAX_BYTES = 16 << 20;

    /** It has a character for most bytes. */
    private static final String LAST_RESORT = "windows-1252";

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
        InterfaceThread.refuse("decoding a file");
        if (bytes.length > MAX_BYTES) {
            return new Decoded.Refused(Decoded.Reason.TOO_LARGE);
        }
        if (Wide.isDocument(bytes)) {
            return new Decoded.Refused(Decoded.Reason.BINARY);
        }
        Wide.Mark mark = Wide.mark(bytes);
        if (mark != null) {
            return checked(lenient(bytes, mark.length(), mark.charset()));
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8 != null && utf8.indexOf('\0') < 0 && utf8.indexOf('\u001B') < 0) {
            return checked(new Decoded.Plain(utf8, StandardCharsets.UTF_8, 0));
        }
        if (Wide.hasZero(bytes)) {
            Decoded.Plain wide = Wide.guess(bytes);
            return wide == null ? new Decoded.Refused(Decoded.Reason.BINARY) : checked(wide);
        }
        return checked(byLetters(bytes));
    }

    private static Decoded.Plain byLetters(byte[] bytes) {
        Decoded.Plain utf8 = lenient(bytes, 0, StandardCharsets.UTF_8);
        // a UTF-8 text that was cut or pasted badly has few broken characters among many whole ones
        long whole = utf8.text().chars().filter(character -> character >= 0x80).count() - utf8.replaced();
        if (utf8.replaced() > 0 && whole >= 20L * utf8.replaced()) {
            return utf8;
        }
        Decoded.Plain likeliest = Letters.likeliest(bytes);
        return likeliest == null ? lenient(bytes, 0, Charset.forName(LAST_RESORT)) : likeliest;
    }

    /** The text as valid {@code charset}, or null where it is not. */
    static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException invalid) {
            return null;
        }
    }

    private static Decoded.Plain lenient(byte[] bytes, int from, Charset charset) {
        CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
        int replaced = (int) text.chars().filter(character -> character == 0xFFFD).count();
        return new Decoded.Plain(text.toString(), charset, replaced);
    }

    /** Refuses what decodes but is no text that one could read. */
    private static Decoded checked(Decoded.Plain plain) {
        if (plain.text().codePoints().allMatch(Character::isWhitespace)) {
            return new Decoded.Refused(Decoded.Reason.EMPTY);
        }
        return Wide.isReadable(plain.text()) ? plain : new Decoded.Refused(Decoded.Reason.BINARY);
    }
}
