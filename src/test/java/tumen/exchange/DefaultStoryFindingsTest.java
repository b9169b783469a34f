package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.evidence.Case;
import tumen.evidence.CountedClaim;
import tumen.evidence.Findings;
import tumen.evidence.Order;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Story;
import tumen.time.Bounds;
import tumen.work.Progress;

/** What follows from the default story, day by day, against the public record that it was made from. */
class DefaultStoryFindingsTest {

    private static final LocalDate ARTICLE = LocalDate.of(2023, 8, 30);
    private static final ZoneId PYONGYANG = ZoneId.of("Asia/Pyongyang");

    private final Story story = DefaultStory.read();
    private final Findings findings = Findings.of(Case.of(story), Viewpoint.ALL, Progress.NONE);

    @ParameterizedTest
    @CsvSource({
        "wagner-delivery, 2022-12-21,", "wagner-delivery, 2022-12-22, CONTESTED",
        "food-for-arms, 2023-03-29,", "food-for-arms, 2023-03-30, ALLEGED",
        "shoigu-visit, 2023-07-24,", "shoigu-visit, 2023-07-25, ACKNOWLEDGED",
        "letters, 2023-08-29,", "letters, 2023-08-30, ALLEGED",
        "missile-launch, 2023-08-29,", "missile-launch, 2023-08-30, ALLEGED",
        "missile-launch, 2023-08-31, ACKNOWLEDGED"})
    void aKeyEventShowsFromTheDayOnWhichItWasFirstTold(String event, LocalDate day, String standing) {
        Step step = findings.at(event, day);
        assertThat(step == null ? null : step.standing().name()).isEqualTo(standing);
    }

    @Test
    void theDeliveryToWagnerIsContestedByItsOwnerAlone() {
        Set<String> denial = new TreeSet<>();
        story.passages().stream().filter(passage -> passage.refs().contains("R14")).map(Passage::source)
                .forEach(denial::add);
        assertThat(denial).hasSize(2);
        Findings without = Findings.of(Case.of(story), new Viewpoint(null, denial, null, false), Progress.NONE);
        LocalDate told = LocalDate.of(2022, 12, 22);
        assertThat(findings.at("wagner-delivery", told).standing().name()).isEqualTo("CONTESTED");
        assertThat(without.at("wagner-delivery", told).standing().name()).isEqualTo("ALLEGED");
        assertThat(without.at("wagner-delivery", LocalDate.of(2023, 1, 28)).standing().name()).isEqualTo("ALLEGED");
        assertThat(without.at("wagner-delivery", LocalDate.of(2023, 1, 29)).standing().name())
                .as("North Korea denies it by name").isEqualTo("CONTESTED");
    }

    @Test
    void northKoreasDenialAppearsOnItsOwnDay() {
        LocalDate day = LocalDate.of(2023, 1, 29);
        assertThat(counting("wagner-delivery", day.minusDays(1))).doesNotContain("wagner-delivery-kwon-jong-gun");
        assertThat(counting("wagner-delivery", day)).contains("wagner-delivery-kwon-jong-gun");
        assertThat(findings.at("north-korea-denies-january", day.minusDays(1))).isNull();
        assertThat(findings.at("north-korea-denies-january", day)).isNotNull();
    }

    private Set<String> counting(String event, LocalDate day) {
        Set<String> counting = new TreeSet<>();
        findings.counted(event, day).stream().filter(claim -> claim.state() == CountedClaim.State.COUNTS)
                .forEach(claim -> counting.add(claim.claim().id()));
        return counting;
    }

    @Test
    void theSecondDelegationLiesBetweenTheVisitAndTheArticle() {
        Bounds bounds = findings.at("second-delegation", ARTICLE).narrowed();
        assertThat(bounds.startEarliest())
                .isGreaterThanOrEqualTo(start(LocalDate.of(2023, 7, 27)));
        assertThat(bounds.endLatest()).isLessThan(start(ARTICLE.plusDays(1)));
        assertThat(findings.order("second-delegation", "shoigu-visit", ARTICLE).after())
                .isEqualTo(Order.Chance.NECESSARY);
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(PYONGYANG).toInstant().toEpochMilli();
    }

    @Test
    void nobodySaysWhetherTheLettersOrTheDelegationCameFirst() {
        Order order = findings.order("letters", "second-delegation", ARTICLE);
        assertThat(order.undetermined()).isNotEmpty();
        assertThat(order.before()).isEqualTo(Order.Chance.POSSIBLE);
        assertThat(order.after()).isEqualTo(Order.Chance.POSSIBLE);
    }

    @Test
    void theBomberFliesWithinADayBeforeTheMissile() {
        assertThat(findings.order("bomber-flight", "missile-launch", ARTICLE).before())
                .isEqualTo(Order.Chance.NECESSARY);
        assertThat(story.relations()).filteredOn(relation -> relation.from().equals("bomber-flight"))
                .singleElement().satisfies(relation -> {
                    assertThat(relation.to()).isEqualTo("missile-launch");
                    assertThat(relation.gap().max()).isEqualTo(Duration.ofHours(24));
                });
    }

    @Test
    void theDeliveryToWagnerIsNotAfterItsDisclosure() {
        assertThat(findings.order("wagner-delivery", "disclosure-wagner", LocalDate.of(2022, 12, 22)).before())
                .isEqualTo(Order.Chance.NECESSARY);
    }

    @Test
    void theStoryDoesNotContradictItself() {
        findings.daysSaid().forEach(day -> assertThat(findings.contradictions(day)).as("%s", day).isEmpty());
        assertThat(findings.contradictions(null)).isEmpty();
        assertThat(findings.circles()).isEmpty();
    }

    @Test
    void whatNobodyDatesStaysWithoutADate() {
        assertThat(story.events()).filteredOn(event -> findings.at(event.id(), null).narrowed().isUndated())
                .extracting(Event::id)
                .containsExactlyInAnyOrder("war-in-ukraine", "north-korea-sides-with-russia");
    }
}
