package tumen.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tumen.evidence.Step;
import tumen.look.Named;
import tumen.model.Event;

/** {@code tumen list STORE}: the story as text, a line an event, in order of time. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private ReadingOptions asked;

    @Option(names = "--format", paramLabel = "text|tsv", defaultValue = "text", descriptionKey = "help.format")
    private String format;

    /** An event with how it is known. */
    private record Row(Event event, Step step) {
    }

    ListCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        boolean table = switch (format) {
            case "text" -> false;
            case "tsv" -> true;
            default -> throw new UsageException("usage.format", format);
        };
        Reading reading = asked.read();
        When when = new When(reading, talk.locale());
        List<Row> rows = rows(reading);
        if (rows.isEmpty()) {
            talk.say("list.none", reading.story().events().size());
        }
        for (Row row : rows) {
            talk.line(table ? columns(row) : sentence(row, when));
        }
        return Exit.DONE;
    }

    private static List<Row> rows(Reading reading) {
        return reading.story().events().stream()
                .map(event -> new Row(event, reading.step(event)))
                .filter(row -> row.step() != null)
                .sorted(Comparator.comparing((Row row) -> row.step().narrowed(), Moments.ORDER)
                        .thenComparing(row -> row.event().id()))
                .toList();
    }

    private String sentence(Row row, When when) {
        return when.of(row.event(), row.step()) + " · " + standing(row.step()) + " · "
                + oneLine(row.event().title().in(talk.locale()))
                + (row.step().contradicted() ? Cli.words().text(talk.locale(), "list.contradicted") : "");
    }

    private String standing(Step step) {
        return Named.in(talk.locale(), step.standing()).toLowerCase(talk.locale());
    }

    private String columns(Row row) {
        Step step = row.step();
        return String.join("\t", row.event().id(), Moments.earliest(step), Moments.latest(step),
                step.standing().name().toLowerCase(Locale.ROOT),
                String.valueOf(step.support().reports()), String.valueOf(step.support().origins()),
                oneLine(row.event().title().in(talk.locale())));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s", " ");
    }
}
