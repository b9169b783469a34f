package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tumen.evidence.CountedClaim.State;
import tumen.model.ActorKind;
import tumen.model.Grade;
import tumen.model.Stance;
import tumen.model.Standing;
import tumen.time.Bounds;
import tumen.work.Progress;

/** When a claim begins to count, what a viewpoint leaves out, and what changes from one to another. */
class KnownAsOfTest {

    private static LocalDate day(int day) {
        return LocalDate.of(2023, 1, day);
    }

    private static Facts facts() {
        return new Facts().actor("a", ActorKind.PERSON).actor("b", ActorKind.PERSON).event("event").event("other")
                .source("early", "2023-01-02", "early").source("late", "2023-01-20", "late")
                .source("undated", null, "undated").source("month", "2023-01", null);
    }

    private static Findings find(Facts facts) {
        return Findings.of(facts.all(), Viewpoint.ALL, Progress.NONE);
    }

    private static CountedClaim only(Findings findings, LocalDate knownAsOf) {
        assertThat(findings.counted("event", knownAsOf)).hasSize(1);
        return findings.counted("event", knownAsOf).getFirst();
    }

    @Test
    void aClaimCountsFromTheLastDayOfWhenItWasSaid() {
        Findings findings = find(facts().claim("c", "event", "a", Stance.ASSERTS, "2023-01-04/2023-01-06", null,
                "early"));
        assertThat(findings.at("event", day(5))).isNull();
        assertThat(findings.at("event", day(6)).standing()).isEqualTo(Standing.ALLEGED);
        assertThat(findings.at("event", null)).isEqualTo(findings.at("event", day(6)));
        assertThat(only(findings, day(3)).state()).isEqualTo(State.HIDDEN);
        assertThat(only(findings, day(4)).state()).isEqualTo(State.FADED);
        assertThat(only(findings, day(6)).state()).isEqualTo(State.COUNTS);
        assertThat(findings.daysSaid()).containsExactly(day(6));
    }

    @Test
    void withoutAFirstDayItIsNotListedBeforeItCounts() {
        Findings findings = find(facts().claim("c", "event", "a", Stance.ASSERTS, "[..2023-01-06]", null, "early"));
        assertThat(only(findings, day(5)).state()).isEqualTo(State.HIDDEN);
        assertThat(only(findings, day(6)).state()).isEqualTo(State.COUNTS);
    }

    @Test
    void withoutADayItCountsByTheFirstPublicationAsALimit() {
        Findings findings = find(facts().claim("c", "event", "a", Stance.ASSERTS, null, null, "late", "early",
                "undated"));
        assertThat(findings.at("event", day(1))).isNull();
        assertThat(only(findings, day(2)).limit()).isTrue();
        assertThat(only(findings, day(2)).day()).isEqualTo(day(2));
        assertThat(only(findings, day(2)).claim().said()).isNull();
        assertThat(findings.at("event", day(2))).isNotNull();
    }

    @Test
    void withNeitherItCountsOnlyWhileNoDayIsSet() {
        Findings findings = find(facts().claim("c", "event", "a", Stance.ASSERTS, null, "2022", "undated"));
        assertThat(findings.at("event", LocalDate.MAX)).isNull();
        assertThat(findings.at("event", null).day()).isEqualTo(Step.ALWAYS_LAST);
        assertThat(only(findings, null).day()).isNull();
        assertThat(findings.daysSaid()).isEmpty();
    }

    @Test
    void aReportThatWasPublishedLaterIsSignedSo() {
        Findings findings = find(facts().claim("c", "event", "a", Stance.ASSERTS, "2023-01-03", null, "early",
                "late", "month", "undated"));
        assertThat(only(findings, day(5)).later()).extracting(CountedClaim.Later::passage)
                .containsExactly("late", "month");
        assertThat(only(findings, day(20)).later()).extracting(CountedClaim.Later::passage)
                .containsExactly("month");
        assertThat(only(findings, null).later()).isEmpty();
        assertThat(findings.at("event", day(5)).support().reports()).isEqualTo(4);
        Case all = facts().all();
        assertThat(all.sources().stream().filter(Viewpoint.ALL.knownAsOf(day(20))::opens)).hasSize(2);
        assertThat(all.sources().stream().filter(Viewpoint.ALL::opens)).hasSize(4);
    }

    @Test
    void whatWasSaidOfThePastIsNotLaterThanWhatWasSaid() {
        Findings findings = find(facts()
                .claim("c", "event", "a", Stance.ASSERTS, "2023-01-10", "2023-01", "early").past()
                .claim("d", "event", "b", Stance.DENIES, "2023-01-05", null, "early").past());
        Step step = findings.at("event", null);
        long told = LocalDate.of(2023, 1, 11).toEpochDay() * 86_400_000L - 1;
        assertThat(step.narrowed().endLatest()).isEqualTo(told);
        assertThat(step.narrowed().startLatest()).isEqualTo(told);
        assertThat(step.inferred(Why.Side.END_LATEST)).isTrue();
        assertThat(step.inferred(Why.Side.START_EARLIEST)).isFalse();
        assertThat(step.stated().endLatest()).isGreaterThan(told);
        assertThat(findings.why("event", Why.Side.END_LATEST, null).reasons()).singleElement()
                .returns(Why.Kind.PAST, Why.Reason::kind).returns("c", Why.Reason::claim)
                .returns(List.of("early"), Why.Reason::passages);
    }

    @Test
    void datesThatExcludeEachOtherAreKeptApartAndFlagged() {
        Findings findings = find(facts()
                .claim("c", "event", "a", Stance.ASSERTS, "2023-01-10", "2022-12", "early")
                .claim("d", "event", "b", Stance.ASSERTS, "2023-01-12", "2022-11~", "early"));
        assertThat(findings.at("event", day(11)).contradicted()).isFalse();
        Step step = findings.at("event", null);
        assertThat(step.contradicted()).isTrue();
        assertThat(step.narrowed()).isEqualTo(step.stated());
        assertThat(step.stated().startEarliest()).isEqualTo(LocalDate.of(2022, 11, 1).toEpochDay() * 86_400_000L);
        assertThat(findings.contradictions(day(11))).isEmpty();
        assertThat(findings.contradictions(null)).containsExactly(
                new Contradiction(List.of("c", "d"), List.of("event"), List.of(), true));
    }

    @Test
    void ofThreeDatesEachExcludesTheOthers() {
        Findings findings = find(facts()
                .claim("c", "event", "a", Stance.ASSERTS, "2023-01-10", "2022-12", "early")
                .claim("d", "event", "b", Stance.ASSERTS, "2023-01-12", "2022-11", "early")
                .claim("e", "event", "b", Stance.ASSERTS, "2023-01-14", "2022-10", "early"));
        assertThat(findings.contradictions(day(13))).extracting(Contradiction::claims)
                .containsExactly(List.of("c", "d"));
        assertThat(findings.contradictions(null)).extracting(Contradiction::claims)
                .containsExactly(List.of("c", "d"), List.of("c", "e"), List.of("d", "e"));
    }

    @Test
    void qualifiersBelongToTheBoundsThatRestOnThem() {
        Findings findings = find(facts()
                .claim("c", "event", "a", Stance.ASSERTS, "2023-01-10", "2022-12~", "early")
                .claim("d", "event", "b", Stance.QUALIFIES, "2023-01-12", "2022-12-24?", "early")
                .claim("e", "other", "b", Stance.ASSERTS, "2023-01-12", "2022-12-20/2022-12-24", "early"));
        assertThat(findings.at("event", day(10)).approximate()).isTrue();
        assertThat(findings.at("event", null).approximate()).isFalse();
        assertThat(findings.at("event", null).uncertain()).isTrue();
        assertThat(findings.at("event", null).lasts()).isFalse();
        assertThat(findings.at("other", null).lasts()).isTrue();
    }

    @Test
    void aLowestGradeKeepsWhatIsNotJudgedUnlessOnlyJudgedAreAskedFor() {
        Case all = facts().claim("b2", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").graded("B2")
                .claim("c3", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").graded("C3")
                .claim("a4", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").graded("A4")
                .claim("f1", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").graded("F1")
                .claim("e6", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").graded("E6")
                .claim("none", "event", "a", Stance.ASSERTS, "2023-01-01", null, "early").all();
        Viewpoint lowest = Viewpoint.ALL.lowest(new Grade('B', 3));
        assertThat(kept(all, lowest)).containsExactlyInAnyOrder("b2", "f1", "e6", "none");
        assertThat(kept(all, lowest.judgedOnly(true))).containsExactly("b2");
        assertThat(kept(all, Viewpoint.ALL.judgedOnly(true))).containsExactlyInAnyOrder("b2", "c3", "a4");
    }

    private static List<String> kept(Case all, Viewpoint viewpoint) {
        return Findings.of(all, viewpoint, Progress.NONE).counted("event", null).stream()
                .map(counted -> counted.claim().id()).toList();
    }

    @Test
    void changesTellWhatAppearedAndWhatBecameOfTheRest() {
        Facts facts = facts().claim("c", "event", "a", Stance.ASSERTS, "2023-01-01", "2022", "early")
                .claim("d", "event", "b", Stance.DENIES, "2023-01-03", null, "late")
                .claim("e", "event", "b", Stance.QUALIFIES, "2023-01-05", "2022-12", "early")
                .claim("f", "other", "b", Stance.ASSERTS, "2023-01-05", null, "late");
        Findings all = find(facts);
        Changes days = Changes.between(all, day(2), all, day(5));
        assertThat(days.appeared()).containsExactly("other");
        assertThat(days.vanished()).isEmpty();
        assertThat(days.standings()).containsExactly(
                new Changes.StandingChange("event", Standing.ALLEGED, Standing.CONTESTED));
        assertThat(days.narrowed()).extracting(Changes.BoundsChange::event).containsExactly("event");
        assertThat(days.widened()).isEmpty();
        Findings without = Findings.of(facts.all(), Viewpoint.ALL.leavingOut("late"), Progress.NONE);
        Changes sources = Changes.between(all, null, without, null);
        assertThat(sources.vanished()).containsExactly("other");
        assertThat(sources.standings()).containsExactly(
                new Changes.StandingChange("event", Standing.CONTESTED, Standing.ALLEGED));
        assertThat(Changes.between(without, null, without, null).none()).isTrue();
        assertThat(without.at("event", null).narrowed()).isNotEqualTo(Bounds.NONE);
    }
}
