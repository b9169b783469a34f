package tumen.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tumen.evidence.Order;
import tumen.evidence.Why;
import tumen.model.Relation;
import tumen.time.DateWords;

/** {@code tumen order STORE A B}: what is known of the order of two events. */
@Command(name = "order", mixinStandardHelpOptions = true)
final class OrderCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private ReadingOptions asked;

    @Parameters(index = "1", paramLabel = "A", descriptionKey = "help.event")
    private String first;

    @Parameters(index = "2", paramLabel = "B", descriptionKey = "help.event")
    private String second;

    OrderCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        if (first.equals(second)) {
            throw new UsageException("usage.same", first);
        }
        Reading reading = asked.read();
        String a = reading.event(first).title().in(talk.locale());
        String b = reading.event(second).title().in(talk.locale());
        Order order = reading.findings().order(first, second, reading.knownAsOf());
        talk.print("order.a", a);
        talk.print("order.b", b);
        talk.print("order.before", chance(order.before()));
        talk.print("order.after", chance(order.after()));
        talk.print("order.overlapping", chance(order.overlapping()));
        if (!order.reasons().isEmpty()) {
            talk.print("order.because");
            new Reasons(talk, reading).tell(order.reasons());
        }
        if (order.open()) {
            tellWhatWouldSettle(reading, order);
        }
        new Conflicts(talk, reading).tell(List.of(first, second));
        return Exit.DONE;
    }

    private void tellWhatWouldSettle(Reading reading, Order order) {
        if (order.settling().isEmpty()) {
            talk.print("order.unsettled");
        }
        DateWords words = DateWords.in(talk.locale());
        for (Order.Settling settling : order.settling()) {
            String limit = words.between(settling.limit(), settling.limit(), reading.zone(settling.event()));
            talk.print("order." + settling.outcome() + (settling.side() == Why.Side.END_LATEST ? ".end" : ".start"),
                    reading.title(settling.event(), talk.locale()), limit);
        }
        for (Relation relation : reading.story().relations()) {
            if (order.undetermined().contains(relation.id()) && relation.note() != null) {
                talk.print("order.note", relation.note().in(talk.locale()));
            }
        }
    }

    private String chance(Order.Chance chance) {
        return Cli.words().text(talk.locale(), "chance." + chance);
    }
}
