package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tumen.model.ActorKind;
import tumen.model.Claim;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.Source;
import tumen.model.Stance;
import tumen.work.Progress;

/** What holds of every story, tried on small random ones. A seed that fails is told in the test's name. */
class FindingsPropertyTest {

    private static final int EVENTS = 5;
    private static final int CLAIMS = 14;
    private static final int SOURCES = 5;
    private static final List<String> ACTORS = List.of("state", "minister", "abroad", "reader");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    private static Facts facts(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Facts facts = new Facts().actor("state", ActorKind.STATE).actor("minister", ActorKind.PERSON, "state")
                .actor("abroad", ActorKind.GOVERNMENT).actor("reader", ActorKind.PERSON);
        for (int i = 0; i < SOURCES; i++) {
            String origin = random.nextInt(4) == 0 ? null : "s" + random.nextInt(SOURCES);
            facts.source("s" + i, random.nextInt(4) == 0 ? null : day(random), random.nextBoolean() ? "s" + i : origin);
        }
        for (int i = 0; i < EVENTS; i++) {
            facts.event("e" + i, pick(random, ACTORS), pick(random, ACTORS));
        }
        for (int i = 0; i < CLAIMS; i++) {
            facts.claim("c" + i, "e" + random.nextInt(EVENTS), pick(random, ACTORS), stance(random),
                    random.nextInt(5) == 0 ? null : day(random), random.nextInt(5) < 3 ? null : dates(random),
                    "s" + random.nextInt(SOURCES), "s" + random.nextInt(SOURCES));
            if (random.nextInt(4) == 0) {
                facts.past();
            }
        }
        for (int i = 0; i < 4; i++) {
            RelationKind kind = RelationKind.values()[random.nextInt(RelationKind.values().length)];
            facts.relation("r" + i, "e" + random.nextInt(EVENTS), kind, "e" + random.nextInt(EVENTS),
                    Duration.ofDays(random.nextInt(3)), random.nextBoolean() ? null : Duration.ofDays(4),
                    "c" + random.nextInt(CLAIMS));
        }
        return facts;
    }

    private static <T> T pick(SplittableRandom random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Stance stance(SplittableRandom random) {
        return random.nextInt(3) > 0 ? Stance.ASSERTS : Stance.values()[random.nextInt(Stance.values().length)];
    }

    private static String day(SplittableRandom random) {
        return "2023-02-0" + random.nextInt(1, 10);
    }

    private static String dates(SplittableRandom random) {
        int first = random.nextInt(1, 6);
        int last = first + random.nextInt(0, 4);
        return switch (random.nextInt(5)) {
            case 0 -> "2023-02-0" + first + "/2023-02-0" + last;
            case 1 -> "[..2023-02-0" + last + "]";
            case 2 -> "[2023-02-0" + first + "..2023-02-0" + last + "]";
            case 3 -> "2023-02-0" + first + "~";
            default -> "2023-02";
        };
    }

    private static Findings find(Case given) {
        return Findings.of(given, Viewpoint.ALL, Progress.NONE);
    }

    private static List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            days.add(LocalDate.of(2023, 2, day));
        }
        days.add(null);
        return days;
    }

    private static void same(Findings one, Findings other) {
        for (int i = 0; i < EVENTS; i++) {
            assertThat(one.history("e" + i)).isEqualTo(other.history("e" + i));
        }
        for (LocalDate day : days()) {
            assertThat(one.contradictions(day)).isEqualTo(other.contradictions(day));
            assertThat(one.order("e0", "e1", day)).isEqualTo(other.order("e0", "e1", day));
            for (Why.Side side : Why.Side.values()) {
                assertThat(one.why("e2", side, day)).isEqualTo(other.why("e2", side, day));
            }
        }
        assertThat(one.circles()).isEqualTo(other.circles());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheRowsDoesNotMatter(long seed) {
        same(find(facts(seed).all()), find(facts(seed).shuffled(seed + 1000)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEventOnceShownStaysAndClaimsOnlyAdd(long seed) {
        Findings findings = find(facts(seed).all());
        for (int i = 0; i < EVENTS; i++) {
            Set<String> counted = Set.of();
            boolean shown = false;
            for (LocalDate day : days()) {
                Set<String> now = new TreeSet<>();
                findings.counted("e" + i, day).stream()
                        .filter(claim -> claim.state() == CountedClaim.State.COUNTS)
                        .forEach(claim -> now.add(claim.claim().id()));
                boolean shows = findings.at("e" + i, day) != null;
                assertThat(now).containsAll(counted);
                assertThat(shows).isEqualTo(!now.isEmpty());
                assertThat(shows || !shown).isTrue();
                counted = now;
                shown = shows;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKnownOnADayIsWhatFollowsFromWhatWasSaidByThen(long seed) {
        Case all = facts(seed).all();
        Findings findings = find(all);
        for (LocalDate day : days()) {
            Set<String> said = new TreeSet<>();
            for (int i = 0; i < EVENTS; i++) {
                findings.counted("e" + i, day).stream()
                        .filter(claim -> claim.state() == CountedClaim.State.COUNTS)
                        .forEach(claim -> said.add(claim.claim().id()));
            }
            List<Claim> claims = all.claims().stream().filter(claim -> said.contains(claim.id())).toList();
            Findings then = find(new Case(all.events(), claims, all.relations(), all.passages(), all.sources(),
                    all.actors()));
            for (int i = 0; i < EVENTS; i++) {
                assertThat(then.at("e" + i, null)).as("e%d known as of %s", i, day)
                        .isEqualTo(findings.at("e" + i, day));
            }
            assertThat(then.contradictions(null)).isEqualTo(findings.contradictions(day));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingASourceOutIsNeverHavingHadIt(long seed) {
        Case all = facts(seed).all();
        String gone = "s" + seed % SOURCES;
        List<Claim> claims = all.claims().stream().map(claim -> without(claim, gone))
                .filter(Objects::nonNull).toList();
        List<String> left = claims.stream().map(Claim::id).toList();
        Case never = new Case(all.events(), claims,
                all.relations().stream().filter(relation -> left.contains(relation.claim())).toList(),
                all.passages().stream().filter(passage -> !passage.source().equals(gone)).toList(),
                all.sources().stream().filter(source -> !source.id().equals(gone))
                        .map(source -> unlinked(source, gone)).toList(), all.actors());
        Findings leftOut = Findings.of(all, Viewpoint.ALL.leavingOut(gone), Progress.NONE);
        same(leftOut, find(never));
        assertThat(leftOut.given().claims()).isEqualTo(never.claims());
    }

    private static Claim without(Claim claim, String source) {
        List<String> passages = claim.passages().stream().filter(passage -> !passage.equals(source)).toList();
        return passages.isEmpty() ? null : new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                claim.statement(), claim.dates(), claim.wording(), claim.said(), claim.saidAt(), claim.past(),
                passages, claim.grade(), claim.refs());
    }

    private static Source unlinked(Source source, String gone) {
        return new Source(source.id(), source.title(), source.publisher(), source.author(), source.published(),
                source.language(), source.address(), source.kind(),
                gone.equals(source.origin()) ? null : source.origin(), source.digest(), source.refs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leavingOutAnyClaimOfAContradictionRemovesIt(long seed) {
        Case all = facts(seed).all();
        for (Contradiction found : find(all).contradictions(null)) {
            assertThat(find(saying(all, found.claims())).contradictions(null)).as("%s", found).isNotEmpty();
            for (String claim : found.claims()) {
                List<String> rest = new ArrayList<>(found.claims());
                rest.remove(claim);
                assertThat(find(saying(all, rest)).contradictions(null)).as("%s without %s", found, claim).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTwoClaimsThatCannotBothHoldAreListed(long seed) {
        Case all = facts(seed).all();
        List<String> claims = all.claims().stream().map(Claim::id).toList();
        List<Contradiction> listed = find(all).contradictions(null);
        for (String one : claims) {
            for (String other : claims) {
                if (one.compareTo(other) < 0
                        && !find(saying(all, List.of(one, other))).contradictions(null).isEmpty()) {
                    assertThat(listed).as("%s and %s", one, other)
                            .anyMatch(known -> List.of(one, other).containsAll(known.claims()));
                }
            }
        }
    }

    /** Only these claims say when things happened; the others are there, so that the same events show. */
    private static Case saying(Case all, List<String> saying) {
        List<Claim> claims = all.claims().stream().map(claim -> saying.contains(claim.id()) ? claim
                : new Claim(claim.id(), claim.event(), claim.claimant(), claim.stance(), claim.statement(), null,
                        null, claim.said(), null, false, claim.passages(), null, List.of())).toList();
        List<Relation> relations = all.relations().stream()
                .filter(relation -> saying.contains(relation.claim())).toList();
        return new Case(all.events(), claims, relations, all.passages(), all.sources(), all.actors());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTwoIsTheSameFromEitherSide(long seed) {
        Findings findings = find(facts(seed).all());
        for (int a = 0; a < EVENTS; a++) {
            for (int b = 0; b < EVENTS; b++) {
                Order one = findings.order("e" + a, "e" + b, null);
                Order other = findings.order("e" + b, "e" + a, null);
                assertThat(one == null).isEqualTo(other == null);
                if (one != null) {
                    assertThat(one.before()).isEqualTo(other.after());
                    assertThat(one.after()).isEqualTo(other.before());
                    assertThat(one.overlapping()).isEqualTo(other.overlapping());
                }
            }
        }
    }

    /** That the stories above are not all plain. */
    @Test
    void theRandomStoriesHaveContradictionsAndInferredBounds() {
        long contradicted = seeds().filter(seed -> !find(facts(seed).all()).contradictions(null).isEmpty()).count();
        long inferred = seeds().filter(seed -> {
            Findings findings = find(facts(seed).all());
            return findings.events().stream().anyMatch(event -> findings.at(event, null).inferred() != 0);
        }).count();
        assertThat(contradicted).isBetween(5L, 35L);
        assertThat(inferred).isGreaterThan(10);
    }
}
