package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tumen.evidence.Order.Chance;
import tumen.model.ActorKind;
import tumen.model.Event;
import tumen.model.RelationKind;
import tumen.model.Stance;
import tumen.time.Bounds;
import tumen.work.Progress;

/** Bounds that follow from order, with their reasons; the order of two; contradictions between events. */
class ReasonsTest {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private static Facts facts() {
        return new Facts().actor("a", ActorKind.PERSON).source("s", "2023-02-01", "s")
                .event("visit").event("letters").event("delegation").event("launch").event("flight");
    }

    private static Facts asserted(Facts facts, String event, String dates) {
        return facts.claim(event + "-claim", event, "a", Stance.ASSERTS, "2023-01-31", dates, "s");
    }

    private static Facts visitAndWhatCameAfter() {
        Facts facts = asserted(facts(), "visit", "2023-01-10/2023-01-12");
        facts = asserted(asserted(facts, "letters", "[..2023-01-30]"), "delegation", "[..2023-01-30]");
        return facts.relation("r1", "letters", RelationKind.AFTER, "visit", "letters-claim")
                .relation("r2", "visit", RelationKind.BEFORE, "delegation", "delegation-claim")
                .relation("r3", "letters", RelationKind.UNDETERMINED, "delegation", null);
    }

    private static Findings find(Facts facts) {
        return Findings.of(facts.all(), Viewpoint.ALL, Progress.NONE);
    }

    private static long at(int day) {
        return LocalDate.of(2023, 1, day).toEpochDay() * DAY;
    }

    @Test
    void whatCameAfterAVisitIsBoundedByItAndSaysWhy() {
        Findings findings = find(visitAndWhatCameAfter());
        Step step = findings.at("delegation", null);
        assertThat(step.narrowed()).isEqualTo(new Bounds(at(12), at(31) - 1, at(12), at(31) - 1));
        assertThat(step.inferred(Why.Side.START_EARLIEST)).isTrue();
        assertThat(step.inferred(Why.Side.END_LATEST)).isFalse();
        Why why = findings.why("delegation", Why.Side.START_EARLIEST, null);
        assertThat(why.limit()).isEqualTo(at(12));
        assertThat(why.reasons()).containsExactly(
                new Why.Reason(Why.Kind.DATE, "visit", Why.Side.END_EARLIEST, at(12), null, "visit-claim", null,
                        List.of("s")),
                new Why.Reason(Why.Kind.RELATION, "delegation", Why.Side.START_EARLIEST, at(12), "visit",
                        "delegation-claim", findings.given().relations().get(1), List.of("s")));
        assertThat(why.reasons().getLast().sentence(Locale.ENGLISH, id -> "the " + id, ZoneOffset.UTC))
                .contains("the delegation").contains("the visit").contains("not before 12 January 2023");
        assertThat(why.reasons().getLast().sentence(Locale.FRENCH, id -> "la " + id, ZoneOffset.UTC))
                .contains("la delegation").contains("janvier 2023");
        assertThat(findings.why("visit", Why.Side.START_EARLIEST, LocalDate.of(2023, 1, 30))).isNull();
    }

    @Test
    void theOrderOfTwoThatBothCameAfterIsOpen() {
        Findings findings = find(visitAndWhatCameAfter());
        Order open = findings.order("letters", "delegation", null);
        assertThat(open.open()).isTrue();
        assertThat(List.of(open.before(), open.after(), open.overlapping())).containsOnly(Chance.POSSIBLE);
        assertThat(open.undetermined()).containsExactly("r3");
        assertThat(open.settling()).isEmpty();
        Order known = findings.order("delegation", "visit", null);
        assertThat(known.after()).isEqualTo(Chance.NECESSARY);
        assertThat(known.before()).isEqualTo(Chance.IMPOSSIBLE);
        assertThat(known.overlapping()).isEqualTo(Chance.IMPOSSIBLE);
        assertThat(findings.order("visit", "delegation", null).before()).isEqualTo(Chance.NECESSARY);
        assertThat(findings.order("visit", "visit", null).overlapping()).isEqualTo(Chance.NECESSARY);
    }

    @Test
    void anOpenOrderNamesTheBoundsThatWouldSettleIt() {
        Facts facts = asserted(asserted(facts(), "visit", "[2023-01-10..2023-01-20]"), "letters",
                "[2023-01-15..2023-01-25]");
        Order order = find(facts).order("visit", "letters", null);
        assertThat(order.open()).isTrue();
        assertThat(order.settling()).containsExactly(
                new Order.Settling("visit", Why.Side.END_LATEST, at(15), Order.Outcome.A_BEFORE_B),
                new Order.Settling("letters", Why.Side.START_EARLIEST, at(21) - 1, Order.Outcome.A_BEFORE_B));
    }

    @Test
    void hoursBeforeMeansWithinADayAlthoughNothingDatesIt() {
        Facts facts = asserted(asserted(facts(), "launch", "2023-01-20~"), "flight", null)
                .relation("r", "flight", RelationKind.BEFORE, "launch", Duration.ZERO, Duration.ofHours(24),
                        "flight-claim");
        Findings findings = find(facts);
        assertThat(findings.at("flight", null).narrowed())
                .isEqualTo(new Bounds(at(19), at(21) - 1, at(19), at(21) - 1));
        assertThat(findings.why("flight", Why.Side.START_EARLIEST, null).reasons())
                .extracting(Why.Reason::kind)
                .containsExactly(Why.Kind.DATE, Why.Kind.RELATION, Why.Kind.MOMENT);
        assertThat(findings.order("flight", "launch", null).before()).isEqualTo(Chance.NECESSARY);
    }

    @Test
    void whatHoldsSomethingWithinIsNoMoment() {
        Facts facts = asserted(asserted(facts(), "visit", null), "letters", "2023-01-11")
                .relation("r", "letters", RelationKind.DURING, "visit", "letters-claim");
        Findings findings = find(facts);
        assertThat(findings.contradictions(null)).isEmpty();
        assertThat(findings.at("visit", null).narrowed())
                .isEqualTo(new Bounds(Bounds.OPEN_PAST, at(12) - 1, at(11), Bounds.OPEN_FUTURE));
        assertThat(findings.order("letters", "visit", null).overlapping()).isEqualTo(Chance.NECESSARY);
    }

    @Test
    void whatCannotAllHoldIsNamedAndTheRestIsStillNarrowed() {
        Facts facts = asserted(asserted(visitAndWhatCameAfter(), "launch", "2023-01-20"), "flight", "2023-01-22")
                .relation("r4", "flight", RelationKind.BEFORE, "launch", "flight-claim")
                .relation("r5", "launch", RelationKind.AFTER, "visit", "launch-claim");
        Findings findings = find(facts);
        assertThat(findings.contradictions(null)).containsExactly(new Contradiction(
                List.of("flight-claim", "launch-claim"), List.of("flight", "launch"), List.of("r4"), false));
        assertThat(findings.at("flight", null).contradicted()).isTrue();
        assertThat(findings.at("flight", null).narrowed()).isEqualTo(findings.at("flight", null).stated());
        assertThat(findings.at("delegation", null).contradicted()).isFalse();
        assertThat(findings.at("delegation", null).narrowed().startEarliest()).isEqualTo(at(12));
        assertThat(findings.why("flight", Why.Side.START_EARLIEST, null).reasons()).singleElement()
                .returns("flight-claim", Why.Reason::claim);
    }

    @Test
    void aRelationWaitsUntilBothEventsShow() {
        Facts facts = facts().claim("v", "visit", "a", Stance.ASSERTS, "2023-01-20", "2023-01-10", "s")
                .claim("l", "letters", "a", Stance.ASSERTS, "2023-01-15", null, "s")
                .relation("r", "letters", RelationKind.AFTER, "visit", "l");
        Findings findings = find(facts);
        assertThat(findings.at("letters", LocalDate.of(2023, 1, 19)).narrowed()).isEqualTo(Bounds.NONE);
        assertThat(findings.at("letters", LocalDate.of(2023, 1, 20)).narrowed().startEarliest()).isEqualTo(at(10));
    }

    @Test
    void aPartThatHangsTogetherGivesTheSame() {
        Facts facts = asserted(visitAndWhatCameAfter(), "launch", "2023-01-20");
        Case part = facts.all().around(Set.of("letters"));
        assertThat(part.events()).extracting(Event::id)
                .containsExactly("visit", "letters", "delegation");
        Findings ofPart = Findings.of(part, Viewpoint.ALL, Progress.NONE);
        Findings ofAll = find(facts);
        for (String event : List.of("visit", "letters", "delegation")) {
            assertThat(ofPart.history(event)).isEqualTo(ofAll.history(event)).isNotEmpty();
        }
        assertThat(ofPart.history("launch")).isEmpty();
    }
}
