package tumen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tumen.evidence.Step;
import tumen.evidence.Why;
import tumen.model.Event;
import tumen.time.Bounds;
import tumen.time.DateWords;

/** {@code tumen why STORE EVENT}: the chain of reasons for each bound of an event. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private ReadingOptions asked;

    @Parameters(index = "1", paramLabel = "EVENT", descriptionKey = "help.event")
    private String id;

    WhyCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        Reading reading = asked.read();
        Event event = reading.event(id);
        Step step = reading.step(event);
        talk.line(event.title().in(talk.locale()));
        talk.line(new When(reading, talk.locale()).of(event, step));
        for (Why.Side side : sides(step)) {
            tell(reading, event, reading.findings().why(id, side, reading.knownAsOf()));
        }
        new Conflicts(talk, reading).tell(List.of(id));
        return Exit.DONE;
    }

    /** The bounds that have something to say: what is a moment has no second pair of its own. */
    private static List<Why.Side> sides(Step step) {
        return step.lasts() ? List.of(Why.Side.values())
                : List.of(Why.Side.START_EARLIEST, Why.Side.END_LATEST);
    }

    private void tell(Reading reading, Event event, Why why) {
        boolean open = why.limit() == Bounds.OPEN_PAST || why.limit() == Bounds.OPEN_FUTURE;
        String key = "why." + why.side();
        talk.line("");
        if (open) {
            talk.print(key + ".open");
            return;
        }
        talk.print(key, DateWords.in(talk.locale()).limit(why.limit(), why.side().earliest(), event.zone()));
        new Reasons(talk, reading).tell(why.reasons());
    }
}
