package tumen.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * One run of the command line in this process.
 *
 * @param code its exit code
 * @param out what it gave
 * @param err what it told
 */
record Run(int code, String out, String err) {

    /** Runs it in English, with nothing to read and nothing to draw on. */
    static Run of(String... arguments) {
        return in(Locale.ENGLISH, "", new RecordingScreen(Exit.DONE), arguments);
    }

    /** Runs it with {@code input} on standard input. */
    static Run reading(String input, String... arguments) {
        return in(Locale.ENGLISH, input, new RecordingScreen(Exit.DONE), arguments);
    }

    static Run in(Locale locale, String input, Screen screen, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), locale);
        int code = new Cli(around, screen).run(arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
