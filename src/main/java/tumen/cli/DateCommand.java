package tumen.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tumen.time.DateRow;

/** {@code tumen date}: what dates mean, one row a date. */
@Command(name = "date", mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {

    /** Rows are handed on in pieces of about this many characters. */
    private static final int PIECE = 1 << 15;

    private final Talk talk;
    private final StringBuilder rows = new StringBuilder(2 * PIECE);
    private boolean allRight = true;

    @Mixin
    private LanguageOption language;

    @Option(names = "--zone", paramLabel = "ZONE", defaultValue = "UTC", descriptionKey = "help.date.zone")
    private String zone;

    @Parameters(paramLabel = "DATE", descriptionKey = "help.date.dates")
    private List<String> dates = List.of();

    DateCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        language.asked();
        // A single hyphen begins a year; no date begins with two.
        dates.stream().filter(date -> date.startsWith("--")).findFirst().ifPresent(option -> {
            throw new UsageException("usage.unknown", option, "tumen date");
        });
        DateRow row = new DateRow(Values.zone(zone), talk.locale());
        if (dates.isEmpty()) {
            readLines(row);
        } else {
            dates.forEach(date -> add(row, date));
        }
        flush();
        return allRight ? Exit.DONE : Exit.FAILED;
    }

    private void readLines(DateRow row) {
        try {
            BufferedReader lines = new BufferedReader(
                    new InputStreamReader(talk.in(), StandardCharsets.UTF_8), PIECE);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(row, line);
                if (rows.length() >= PIECE) {
                    flush();
                    if (talk.out().checkError()) {
                        return; // nobody reads on
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void add(DateRow row, String date) {
        allRight &= row.append(date, rows);
        rows.append('\n');
    }

    private void flush() {
        talk.out().append(rows);
        rows.setLength(0);
    }
}
