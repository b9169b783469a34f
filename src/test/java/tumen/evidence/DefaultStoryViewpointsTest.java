package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.exchange.DefaultStory;
import tumen.model.Claim;
import tumen.model.Source;
import tumen.model.Standing;
import tumen.work.Progress;

/** The default story from several viewpoints: what is left out was never there, and reasons lead to passages. */
class DefaultStoryViewpointsTest {

    private static final Case STORY = Case.of(DefaultStory.read());
    private static final Findings ALL = Findings.of(STORY, Viewpoint.ALL, Progress.NONE);

    /** The article, wires that were much copied, and the source of a denial. */
    @ParameterizedTest
    @ValueSource(strings = {DefaultStory.ARTICLE, "ap-wire-2022-12-22", "afp-wire-2022-12-22",
        "reuters-2022-12-22", "tass-2022-12-23"})
    void aSourceThatIsLeftOutWasNeverThere(String gone) {
        assertThat(STORY.sources()).extracting(Source::id).contains(gone);
        Set<String> passages = new HashSet<>();
        STORY.passages().stream().filter(passage -> !passage.source().equals(gone))
                .forEach(passage -> passages.add(passage.id()));
        List<Claim> claims = STORY.claims().stream().map(claim -> with(claim, passages))
                .filter(Objects::nonNull).toList();
        Set<String> left = new HashSet<>();
        claims.forEach(claim -> left.add(claim.id()));
        Case never = new Case(STORY.events(), claims,
                STORY.relations().stream().filter(tie -> tie.claim() == null || left.contains(tie.claim())).toList(),
                STORY.passages().stream().filter(passage -> passages.contains(passage.id())).toList(),
                STORY.sources().stream().filter(source -> !source.id().equals(gone)).toList(), STORY.actors());
        Findings leftOut = Findings.of(STORY, Viewpoint.ALL.leavingOut(gone), Progress.NONE);
        Findings without = Findings.of(never, Viewpoint.ALL, Progress.NONE);
        assertThat(leftOut.events()).isEqualTo(without.events());
        assertThat(STORY.events()).allSatisfy(event ->
                assertThat(leftOut.history(event.id())).isEqualTo(without.history(event.id())));
        assertThat(leftOut.daysSaid()).isEqualTo(without.daysSaid());
    }

    private static Claim with(Claim claim, Set<String> passages) {
        List<String> left = claim.passages().stream().filter(passages::contains).toList();
        return left.isEmpty() ? null : new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                claim.statement(), claim.dates(), claim.wording(), claim.said(), claim.saidAt(), claim.past(), left,
                claim.grade(), claim.refs());
    }

    @Test
    void withoutTheArticleItsOwnEventsVanish() {
        Findings without = Findings.of(STORY, Viewpoint.ALL.leavingOut(DefaultStory.ARTICLE), Progress.NONE);
        Changes changes = Changes.between(ALL, null, without, null);
        assertThat(changes.appeared()).isEmpty();
        assertThat(changes.vanished()).contains("article-updated").doesNotContain("letters", "wagner-delivery");
        assertThat(changes.supports()).extracting(Changes.SupportChange::event).contains("letters");
    }

    @Test
    void noClaimOfItIsJudged() {
        Findings judged = Findings.of(STORY, Viewpoint.ALL.judgedOnly(true), Progress.NONE);
        assertThat(judged.events()).isEmpty();
        assertThat(ALL.events()).hasSameSizeAs(STORY.events());
    }

    @Test
    void everyInferredBoundHasReasonsThatLeadToAPassage() {
        int inferred = 0;
        for (String event : ALL.events()) {
            Step step = ALL.at(event, null);
            for (Why.Side side : Why.Side.values()) {
                if (step.inferred(side)) {
                    inferred++;
                    Why why = ALL.why(event, side, null);
                    assertThat(why.limit()).isEqualTo(side.of(step.narrowed()));
                    assertThat(why.reasons().getLast().limit()).isEqualTo(why.limit());
                    assertThat(why.reasons().getFirst().passages()).isNotEmpty();
                    why.reasons().forEach(reason -> assertThat(reason.sentence(Locale.FRENCH, id -> id,
                            ZoneOffset.UTC)).isNotBlank());
                }
            }
        }
        assertThat(inferred).isGreaterThan(10);
    }

    @Test
    void theYearBeforeTheArticleDrawsInStepByStep() {
        LocalDate before = LocalDate.of(2022, 12, 21);
        Changes changes = Changes.between(ALL, before, ALL, before.plusDays(1));
        assertThat(changes.appeared()).contains("wagner-delivery", "disclosure-wagner", "prigozhin-denies");
        assertThat(changes.vanished()).isEmpty();
        assertThat(Changes.between(ALL, before.plusDays(8), ALL, before.plusDays(9)).none()).isTrue();
        assertThat(ALL.at("letters", LocalDate.of(2023, 8, 29))).isNull();
        assertThat(ALL.at("missile-launch", LocalDate.of(2023, 8, 30)).standing()).isEqualTo(Standing.ALLEGED);
        assertThat(ALL.at("missile-launch", LocalDate.of(2023, 8, 31)).standing()).isEqualTo(Standing.ACKNOWLEDGED);
    }
}
