package tumen.passage;

import java.nio.charset.Charset;

/** What the bytes of an attached file turned out to be. */
public sealed interface Decoded {

    /**
     * A plain text.
     *
     * @param text its characters, without a byte order mark; line ends as they were
     * @param charset the encoding it was read in
     * @param replaced how many characters could not be read and stand as U+FFFD
     */
    record Plain(String text, Charset charset, int replaced) implements Decoded {
    }

    /**
     * Nothing that could be attached as a text.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Decoded {
    }

    /** Why a file is not attached. */
    enum Reason {
        /** It holds no character, or white space alone. */
        EMPTY,
        /** It is not plain text: a PDF, a document of a word processor, a picture, a program. */
        BINARY,
        /** It is larger than {@link Originals#MAX_BYTES}. */
        TOO_LARGE
    }
}
