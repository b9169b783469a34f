package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tumen.model.ActorKind;
import tumen.model.Stance;
import tumen.model.Standing;
import tumen.work.Progress;

/** The rules that give a standing, one by one; support by origin; whom a claimant speaks for. */
class StandingTest {

    private static final LocalDate DAY_3 = LocalDate.of(2023, 1, 3);

    private static Facts facts() {
        return new Facts().actor("state", ActorKind.STATE)
                .actor("government", ActorKind.GOVERNMENT, "state")
                .actor("ministry", ActorKind.INSTITUTION, "government")
                .actor("minister", ActorKind.PERSON, "ministry")
                .actor("agency", ActorKind.MEDIA, "government")
                .actor("abroad", ActorKind.GOVERNMENT)
                .actor("spokesman", ActorKind.PERSON, "abroad")
                .actor("neighbour", ActorKind.GOVERNMENT)
                .actor("reader", ActorKind.PERSON)
                .event("visit", "minister")
                .source("wire", "2023-01-01", "wire").source("copy", "2023-01-01", "wire")
                .source("other", "2023-01-02", "other").source("unknown", "2023-01-02", null);
    }

    private static Findings find(Facts facts) {
        return Findings.of(facts.all(), Viewpoint.ALL, Progress.NONE);
    }

    private static StandingRule rule(Facts facts) {
        return find(facts).rule("visit", null);
    }

    private static Facts says(Facts facts, String claimant, Stance stance, String... reports) {
        return facts.claim(claimant + "-" + stance, "visit", claimant, stance, "2023-01-01", null, reports);
    }

    @Test
    void oneActorAgainstAnotherMakesItContested() {
        Facts facts = says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "reader", Stance.DENIES, "other");
        assertThat(rule(facts)).isEqualTo(StandingRule.CONTESTED);
        assertThat(find(facts).at("visit", null).standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void oneActorAgainstItselfDoesNot() {
        Facts facts = says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "abroad", Stance.DENIES, "other");
        assertThat(rule(facts)).isEqualTo(StandingRule.ALLEGED);
    }

    @ParameterizedTest
    @EnumSource(value = Stance.class, names = {"DENIES_GENERALLY", "DECLINES", "NEITHER", "CONTEXT", "QUALIFIES"})
    void nothingButADenialContests(Stance stance) {
        Facts facts = says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "reader", stance, "other");
        assertThat(rule(facts)).isEqualTo(StandingRule.ALLEGED);
    }

    @Test
    void anActorOfTheEventOrItsGovernmentAcknowledges() {
        for (String claimant : List.of("minister", "ministry", "government", "state")) {
            assertThat(rule(says(facts(), claimant, Stance.ASSERTS, "wire"))).as(claimant)
                    .isEqualTo(StandingRule.ACKNOWLEDGED);
        }
        for (String claimant : List.of("agency", "abroad", "reader")) {
            assertThat(rule(says(facts(), claimant, Stance.ASSERTS, "wire"))).as(claimant)
                    .isEqualTo(StandingRule.ALLEGED);
        }
    }

    @Test
    void aStateSpeaksThroughItsOrgans() {
        Facts facts = new Facts().actor("state", ActorKind.STATE)
                .actor("army", ActorKind.ARMED_FORCE, "state").actor("citizen", ActorKind.PERSON, "state")
                .source("wire", "2023-01-01", "wire").event("launch", "state").event("rumour", "state")
                .claim("a", "launch", "army", Stance.ASSERTS, "2023-01-01", null, "wire")
                .claim("b", "rumour", "citizen", Stance.ASSERTS, "2023-01-01", null, "wire");
        assertThat(find(facts).rule("launch", null)).isEqualTo(StandingRule.ACKNOWLEDGED);
        assertThat(find(facts).rule("rumour", null)).isEqualTo(StandingRule.ALLEGED);
    }

    @Test
    void twoUnrelatedClaimantsFromTwoOriginsCorroborate() {
        Facts facts = says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "neighbour", Stance.ASSERTS, "other");
        assertThat(rule(facts)).isEqualTo(StandingRule.CORROBORATED);
        assertThat(rule(says(facts, "reader", Stance.DENIES, "other"))).isEqualTo(StandingRule.CONTESTED);
    }

    @Test
    void neitherCopiesNorUnknownLineageNorOneHouseCorroborates() {
        assertThat(rule(says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "neighbour", Stance.ASSERTS, "copy")))
                .isEqualTo(StandingRule.ALLEGED);
        assertThat(rule(says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "neighbour", Stance.ASSERTS,
                "unknown"))).isEqualTo(StandingRule.ALLEGED);
        assertThat(rule(says(says(facts(), "abroad", Stance.ASSERTS, "wire"), "spokesman", Stance.ASSERTS, "other")))
                .isEqualTo(StandingRule.ALLEGED);
        assertThat(rule(says(facts(), "abroad", Stance.ASSERTS, "wire", "other")))
                .isEqualTo(StandingRule.ALLEGED);
    }

    @Test
    void anEventOfManyClaimsHasItsStandingToo() {
        Facts facts = facts();
        for (int i = 0; i < 40_000; i++) {
            facts.claim("many-" + i, "visit", i % 2 == 0 ? "abroad" : "neighbour", Stance.ASSERTS, "2023-01-01", null,
                    i % 3 == 0 ? "wire" : "copy");
        }
        assertThat(rule(facts)).isEqualTo(StandingRule.ALLEGED);
        assertThat(rule(says(facts, "spokesman", Stance.ASSERTS, "other"))).isEqualTo(StandingRule.CORROBORATED);
        assertThat(rule(says(facts, "abroad", Stance.DENIES, "other"))).isEqualTo(StandingRule.CONTESTED);
    }

    @Test
    void whoRestsOnTwoOriginsCorroboratesWhoRestsOnOneOfThem() {
        Facts both = says(facts(), "abroad", Stance.ASSERTS, "wire", "other");
        assertThat(rule(says(both, "neighbour", Stance.ASSERTS, "copy"))).isEqualTo(StandingRule.CORROBORATED);
        Facts kin = says(facts(), "abroad", Stance.ASSERTS, "wire", "other");
        assertThat(rule(says(kin, "spokesman", Stance.ASSERTS, "other", "wire"))).isEqualTo(StandingRule.ALLEGED);
        assertThat(rule(says(kin, "reader", Stance.ASSERTS, "other", "copy"))).isEqualTo(StandingRule.CORROBORATED);
    }

    @Test
    void theClaimsOfOneEventCanBeCalledOff() {
        Facts facts = facts();
        for (int day = 1; day <= 9; day++) {
            facts.claim("day-" + day, "visit", "abroad", Stance.ASSERTS, "2023-01-0" + day, null, "wire");
        }
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> Findings.of(facts.all(), Viewpoint.ALL, new Progress() {
            @Override
            public void report(long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 4;
            }
        })).isInstanceOf(CancellationException.class);
    }

    @Test
    void backgroundSaysWhatThereIs() {
        assertThat(rule(says(facts(), "reader", Stance.DENIES, "wire"))).isEqualTo(StandingRule.BACKGROUND_DENIED);
        assertThat(rule(says(facts(), "reader", Stance.DECLINES, "wire")))
                .isEqualTo(StandingRule.BACKGROUND_REFUSED);
        assertThat(rule(says(facts(), "reader", Stance.CONTEXT, "wire")))
                .isEqualTo(StandingRule.BACKGROUND_CONTEXT);
        for (StandingRule rule : StandingRule.values()) {
            assertThat(rule.sentence(Locale.ENGLISH)).endsWith(".").isNotEqualTo(rule.sentence(Locale.FRENCH));
        }
    }

    @Test
    void aRetractionEndsWhatItsActorSaidBefore() {
        Facts facts = facts()
                .claim("said", "visit", "abroad", Stance.ASSERTS, "2023-01-01", "2022-12-24", "wire")
                .claim("denied", "visit", "reader", Stance.DENIES, "2023-01-02", null, "other")
                .claim("withdrawn", "visit", "reader", Stance.RETRACTS, "2023-01-04", null, "other")
                .claim("back", "visit", "abroad", Stance.RETRACTS, "2023-01-06", null, "wire")
                .claim("again", "visit", "abroad", Stance.ASSERTS, "2023-01-08", "2022-12-25", "wire");
        Findings findings = find(facts);
        assertThat(findings.history("visit")).extracting(Step::standing).containsExactly(Standing.ALLEGED,
                Standing.CONTESTED, Standing.ALLEGED, Standing.BACKGROUND, Standing.ALLEGED);
        assertThat(findings.rule("visit", LocalDate.of(2023, 1, 7))).isEqualTo(StandingRule.BACKGROUND_RETRACTED);
        assertThat(findings.at("visit", LocalDate.of(2023, 1, 7)).stated().isUndated()).isTrue();
        assertThat(findings.at("visit", null).contradicted()).isFalse();
        assertThat(findings.counted("visit", DAY_3)).extracting(CountedClaim::endedBy).containsOnlyNulls();
        assertThat(findings.counted("visit", null)).extracting(CountedClaim::endedBy)
                .containsExactly("back", "withdrawn", null, null, null);
    }

    @Test
    void supportCountsOriginsAndSetsUnknownLineageApart() {
        Facts facts = says(says(facts(), "abroad", Stance.ASSERTS, "wire", "copy", "unknown"), "neighbour",
                Stance.ASSERTS, "copy", "other");
        Findings findings = find(says(facts, "reader", Stance.DENIES, "other"));
        assertThat(findings.at("visit", null).support()).isEqualTo(new Support(4, 2, 1));
        assertThat(findings.reports("visit", null)).containsExactly(
                new Support.Origin("other", true, List.of("other")),
                new Support.Origin("wire", true, List.of("copy", "wire")),
                new Support.Origin("unknown", false, List.of("unknown")));
    }

    @Test
    void aCircleOfCitationIsFoundAndIsNoOrigin() {
        Facts facts = facts().source("b", "2023-01-01", "c").source("c", "2023-01-01", "a")
                .source("a", "2023-01-01", "b").source("tail", "2023-01-01", "c");
        Findings findings = find(says(facts, "abroad", Stance.ASSERTS, "b", "c", "tail"));
        assertThat(findings.circles()).containsExactly(List.of("a", "b", "c"));
        assertThat(findings.at("visit", null).support()).isEqualTo(new Support(3, 0, 3));
        assertThat(findings.reports("visit", null))
                .containsExactly(new Support.Origin("a", false, List.of("b", "c", "tail")));
    }

    @Test
    void silenceIsShownAsSilence() {
        Facts facts = new Facts().actor("state", ActorKind.STATE).actor("company", ActorKind.COMPANY)
                .actor("owner", ActorKind.PERSON, "company").actor("abroad", ActorKind.GOVERNMENT)
                .source("wire", "2023-01-01", "wire").event("delivery", "state", "company")
                .claim("a", "delivery", "abroad", Stance.ASSERTS, "2023-01-01", null, "wire")
                .claim("b", "delivery", "owner", Stance.DENIES, "2023-01-02", null, "wire");
        List<Position> positions = find(facts).positions("delivery", null);
        assertThat(positions).extracting(Position::actor).containsExactly("state", "company", "abroad", "owner");
        assertThat(positions).extracting(Position::silent).containsExactly(true, false, false, false);
        assertThat(positions.get(1).voices()).containsExactly("owner");
        assertThat(positions.get(3).stance()).isEqualTo(Stance.DENIES);
        assertThat(find(facts).positions("delivery", LocalDate.of(2023, 1, 1)))
                .extracting(Position::silent).containsExactly(true, true, false);
    }
}
