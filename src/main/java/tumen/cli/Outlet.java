package tumen.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A stream of results that knows why it came to an end: a reader that has had enough, such as {@code head}, is no
 * failure; a disk that is full is one.
 */
final class Outlet extends PrintStream {

    private static final int BUFFER = 1 << 16;

    private final Pipe pipe;

    private Outlet(Pipe pipe, Charset charset) {
        super(new BufferedOutputStream(pipe, BUFFER), false, charset);
        this.pipe = pipe;
    }

    /** A stream into {@code raw}; it is to be flushed at the end. */
    static Outlet into(OutputStream raw, Charset charset) {
        return new Outlet(new Pipe(raw), charset);
    }

    /** Writes what is left; true where something of what was written to {@code out} is lost to whoever wants it. */
    static boolean isLost(PrintStream out) {
        return out.checkError() && !(out instanceof Outlet outlet && outlet.pipe.left);
    }

    /** Notes that nobody reads any more. */
    private static final class Pipe extends FilterOutputStream {

        private boolean left;

        Pipe(OutputStream raw) {
            super(raw);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException failed) {
                // Every system's words for it, in every language that was looked at, have this one.
                left = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw failed;
            }
        }
    }
}
