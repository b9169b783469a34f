package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tumen.evidence.Order.Chance;
import tumen.model.ActorKind;
import tumen.model.RelationKind;
import tumen.model.Stance;
import tumen.time.Bounds;
import tumen.work.Progress;

/**
 * Each relation against trying every start and end of two events that last: what can be lies within the bounds,
 * the bounds are no wider than that, and the order of the two is what it can be.
 */
class AllenTest {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int DAYS = 5;

    /** Within a day: its first and last instant, and every fourth hour. */
    private static final long STEP = Duration.ofHours(4).toMillis();

    /** Strict limits hold the start and end of one event up to three steps from the other's. */
    private static final long NEAR = 3 * STEP;

    /** An interval of days, either side of which may be open. */
    private record Span(int first, int last) {
        String edtf() {
            return (first == 0 ? ".." : "2023-01-0" + first) + "/" + (last == 0 ? ".." : "2023-01-0" + last);
        }

        boolean holds(long start, long end) {
            return (first == 0 || start >= day(first) && start < day(first + 1))
                    && (last == 0 || end >= day(last) && end < day(last + 1));
        }
    }

    private static long day(int day) {
        return LocalDate.of(2023, 1, day).toEpochDay() * DAY;
    }

    private static Span span(SplittableRandom random) {
        int first = random.nextInt(0, 4);
        return new Span(first, first > 0 && random.nextInt(3) == 0 ? 0 : random.nextInt(Math.max(2, first), DAYS));
    }

    private static List<long[]> intervals(Span span) {
        List<Long> points = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            for (long at = day(day); at < day(day + 1); at += STEP) {
                points.add(at);
            }
            points.add(day(day + 1) - 1);
        }
        List<long[]> found = new ArrayList<>();
        for (long start : points) {
            points.stream().filter(end -> end >= start && span.holds(start, end))
                    .forEach(end -> found.add(new long[] {start, end}));
        }
        return found;
    }

    private static boolean holds(RelationKind kind, long[] a, long[] b, long min, long max) {
        return switch (kind) {
            case BEFORE -> (min > 0 ? b[0] - a[1] >= min : b[0] > a[1]) && b[0] - a[1] <= max;
            case AFTER -> holds(RelationKind.BEFORE, b, a, min, max);
            case NOT_AFTER -> b[0] - a[0] >= min && b[0] - a[0] <= max;
            case MEETS -> b[0] - a[1] == 0 || b[0] - a[1] == 1;
            case MET_BY -> holds(RelationKind.MEETS, b, a, min, max);
            case OVERLAPS -> a[0] < b[0] && b[0] < a[1] && a[1] < b[1];
            case OVERLAPPED_BY -> holds(RelationKind.OVERLAPS, b, a, min, max);
            case STARTS -> a[0] == b[0] && a[1] < b[1];
            case STARTED_BY -> holds(RelationKind.STARTS, b, a, min, max);
            case DURING -> a[0] > b[0] && a[1] < b[1];
            case CONTAINS -> holds(RelationKind.DURING, b, a, min, max);
            case FINISHES -> a[0] > b[0] && a[1] == b[1];
            case FINISHED_BY -> holds(RelationKind.FINISHES, b, a, min, max);
            case EQUALS -> a[0] == b[0] && a[1] == b[1];
            case UNDETERMINED -> true;
        };
    }

    @ParameterizedTest
    @EnumSource(RelationKind.class)
    void agreesWithTryingEverything(RelationKind kind) {
        SplittableRandom random = new SplittableRandom(kind.ordinal());
        int possible = 0;
        for (int round = 0; round < 12; round++) {
            Span first = span(random);
            Span second = span(random);
            Duration min = Duration.ofHours(12L * random.nextInt(0, 3));
            Duration max = random.nextBoolean() ? null : min.plusHours(12L * random.nextInt(1, 4));
            Findings findings = Findings.of(new Facts().actor("x", ActorKind.PERSON).source("s", "2023-02-01", "s")
                    .event("a").event("b")
                    .claim("ca", "a", "x", Stance.ASSERTS, "2023-02-01", first.edtf(), "s")
                    .claim("cb", "b", "x", Stance.ASSERTS, "2023-02-01", second.edtf(), "s")
                    .relation("r", "a", kind, "b", min, max, "ca").all(), Viewpoint.ALL, Progress.NONE);
            String told = first + " " + kind + " " + second + ", gap " + min + " to " + max;
            long most = max == null ? Long.MAX_VALUE : max.toMillis();
            List<long[]> pairs = new ArrayList<>();
            for (long[] a : intervals(first)) {
                for (long[] b : intervals(second)) {
                    if (holds(kind, a, b, min.toMillis(), most)) {
                        pairs.add(new long[] {a[0], a[1], b[0], b[1]});
                    }
                }
            }
            assertThat(findings.contradictions(null).isEmpty()).as(told).isEqualTo(!pairs.isEmpty());
            if (!pairs.isEmpty()) {
                possible++;
                check(findings.at("a", null).narrowed(), pairs, 0, told);
                check(findings.at("b", null).narrowed(), pairs, 2, told);
                // What meets may also lie a millisecond apart, for which there is no step within a day.
                if (kind != RelationKind.MEETS && kind != RelationKind.MET_BY) {
                    check(findings.order("a", "b", null), pairs, told);
                }
            }
        }
        assertThat(possible).isPositive();
    }

    private static void check(Bounds bounds, List<long[]> pairs, int place, String told) {
        check(bounds.startEarliest(), pairs.stream().mapToLong(pair -> pair[place]).min().orElseThrow(), told);
        check(bounds.endEarliest(), pairs.stream().mapToLong(pair -> pair[place + 1]).min().orElseThrow(), told);
        check(-bounds.startLatest(), -pairs.stream().mapToLong(pair -> pair[place]).max().orElseThrow(), told);
        check(-bounds.endLatest(), -pairs.stream().mapToLong(pair -> pair[place + 1]).max().orElseThrow(), told);
    }

    /** An open bound leads out of the days that were tried. */
    private static void check(long bound, long tried, String told) {
        assertThat(bound).as(told).isLessThanOrEqualTo(tried);
        boolean within = Math.abs(bound) >= day(1) && Math.abs(bound) < day(DAYS + 1);
        if (within) {
            assertThat(tried - bound).as(told).isLessThanOrEqualTo(NEAR);
        }
    }

    private static void check(Order order, List<long[]> pairs, String told) {
        long before = pairs.stream().filter(pair -> pair[1] < pair[2]).count();
        long after = pairs.stream().filter(pair -> pair[3] < pair[0]).count();
        assertThat(order.before()).as(told).isEqualTo(chance(before, pairs.size()));
        assertThat(order.after()).as(told).isEqualTo(chance(after, pairs.size()));
        assertThat(order.overlapping()).as(told).isEqualTo(chance(pairs.size() - before - after, pairs.size()));
    }

    private static Chance chance(long cases, long all) {
        if (cases == 0) {
            return Chance.IMPOSSIBLE;
        }
        return cases == all ? Chance.NECESSARY : Chance.POSSIBLE;
    }
}
