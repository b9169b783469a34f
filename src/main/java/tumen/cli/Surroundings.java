package tumen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the command line finds around it.
 *
 * @param in standard input, read as UTF-8
 * @param out takes results
 * @param err takes messages
 * @param locale the reader's language where none is asked for
 */
public record Surroundings(InputStream in, PrintStream out, PrintStream err, Locale locale) {

    /** The surroundings of this process. Its output is to be flushed at the end. */
    public static Surroundings ofProcess() {
        return new Surroundings(System.in, stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"), Locale.getDefault());
    }

    /** A stream in the terminal's encoding; in UTF-8 where that is too poor for any story. */
    private static PrintStream stream(FileDescriptor descriptor, String property) {
        Charset told = Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
        Charset rich = told.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : told;
        return Outlet.into(new FileOutputStream(descriptor), rich);
    }
}
