package tumen.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.look.Safe;

/** How a command speaks: results one way, messages the other, in one language. */
final class Talk {

    private final Surroundings around;
    private final Locale locale;

    Talk(Surroundings around, Locale locale) {
        this.around = around;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    InputStream in() {
        return around.in();
    }

    PrintStream out() {
        return around.out();
    }

    PrintWriter outWriter() {
        return new PrintWriter(around.out(), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(around.err(), true);
    }

    /** A line of the result; what a story holds may not steer the terminal. */
    void line(String line) {
        around.out().print(safe(line));
        around.out().print('\n');
    }

    private static String safe(String line) {
        return Stream.of(line.split("\t", -1)).map(Safe::text).collect(Collectors.joining("\t"));
    }

    /** A sentence of ours as a line of the result. */
    void print(String key, Object... arguments) {
        line(Cli.words().text(locale, key, arguments));
    }

    /** A sentence as a message. */
    void message(String sentence) {
        around.err().print("tumen: " + Safe.text(sentence) + '\n');
    }

    /** A message in the place of the one before, on a terminal. */
    void overwrite(String sentence) {
        around.err().print("\r\u001b[K" + sentence);
        around.err().flush();
    }

    /** A sentence of ours as a message. */
    void say(String key, Object... arguments) {
        message(Cli.words().text(locale, key, arguments));
    }
}
