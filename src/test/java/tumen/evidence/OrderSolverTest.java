package tumen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.time.Bounds;

/** Bounds are sound and tight, conflicts are real, and following up a change gives what solving anew would. */
class OrderSolverTest {

    private static final int MOMENTS = 3;

    /** Between whole numbers as many steps as moments and one more: enough room for every strict limit. */
    private static final int STEPS = MOMENTS + 1;
    private static final int LEAST = -6;
    private static final int MOST = 10;

    /** A moment of -1 is the origin of time. */
    private record Limit(int from, int to, int most, boolean strict) {
        int place(OrderSolver solver) {
            if (from < 0) {
                return solver.notAfter(to, most);
            }
            return to < 0 ? solver.notBefore(from, -most) : solver.limit(from, to, most, strict);
        }

        boolean holds(int[] steps) {
            int apart = (to < 0 ? 0 : steps[to]) - (from < 0 ? 0 : steps[from]);
            return strict ? apart < most * STEPS : apart <= most * STEPS;
        }
    }

    private static Limit random(SplittableRandom random, int moments) {
        int from = random.nextInt(-1, moments);
        int to = random.nextInt(-1, moments);
        while (to == from) {
            to = random.nextInt(-1, moments);
        }
        boolean date = from < 0 || to < 0;
        int most = from < 0 ? random.nextInt(0, 5) : to < 0 ? -random.nextInt(0, 5) : random.nextInt(-3, 4);
        return new Limit(from, to, most, !date && random.nextBoolean());
    }

    private static List<int[]> solutions(List<Limit> limits) {
        List<int[]> found = new ArrayList<>();
        int[] at = new int[MOMENTS];
        Arrays.fill(at, LEAST * STEPS);
        while (at[MOMENTS - 1] <= MOST * STEPS) {
            if (limits.stream().allMatch(limit -> limit.holds(at))) {
                found.add(at.clone());
            }
            int place = 0;
            at[0]++;
            while (place < MOMENTS - 1 && at[place] > MOST * STEPS) {
                at[place++] = LEAST * STEPS;
                at[place]++;
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTryingEverything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int consistent = 0;
        int inconsistent = 0;
        for (int round = 0; round < 25; round++) {
            List<Limit> limits = new ArrayList<>();
            // Two moments are dated, so that few solutions lie at the edge of what is tried.
            for (int moment = 0; moment < 2; moment++) {
                int first = random.nextInt(0, 4);
                limits.add(new Limit(moment, -1, -first, false));
                limits.add(new Limit(-1, moment, first + random.nextInt(0, 4), false));
            }
            int more = random.nextInt(1, 6);
            for (int i = 0; i < more; i++) {
                limits.add(random(random, MOMENTS));
            }
            OrderSolver solver = new OrderSolver(MOMENTS);
            limits.forEach(limit -> limit.place(solver));
            List<int[]> solutions = solutions(limits);
            String told = "seed " + seed + ", round " + round + ": " + limits;
            if (solver.conflict().length > 0) {
                assertThat(solutions).as(told).isEmpty();
                inconsistent++;
            } else {
                assertThat(solutions).as(told).isNotEmpty();
                for (int moment = 0; moment < MOMENTS; moment++) {
                    check(solver, moment, solutions, told);
                }
                consistent++;
            }
        }
        assertThat(consistent).isPositive();
        assertThat(inconsistent).isPositive();
    }

    /** A bound that is only approached lies less than a whole number beyond the last step before it. */
    private static void check(OrderSolver solver, int moment, List<int[]> solutions, String told) {
        int least = solutions.stream().mapToInt(at -> at[moment]).min().orElseThrow();
        int most = solutions.stream().mapToInt(at -> at[moment]).max().orElseThrow();
        if (solver.earliest(moment) == Bounds.OPEN_PAST) {
            assertThat(least).as(told).isLessThan((LEAST + 4) * STEPS);
        } else {
            assertThat(Math.floorDiv(least, STEPS)).as("%s, earliest %d", told, moment)
                    .isEqualTo((int) solver.earliest(moment));
            assertThat(least % STEPS == 0).isEqualTo(solver.beforeOrigin(moment).strict() == 0);
        }
        if (solver.latest(moment) == Bounds.OPEN_FUTURE) {
            assertThat(most).as(told).isGreaterThan((MOST - 4) * STEPS);
        } else {
            assertThat(Math.ceilDiv(most, STEPS)).as("%s, latest %d", told, moment)
                    .isEqualTo((int) solver.latest(moment));
            assertThat(most % STEPS == 0).isEqualTo(solver.afterOrigin(moment).strict() == 0);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void followingUpAChangeGivesWhatSolvingAnewWould(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int moments = 12;
        OrderSolver followed = new OrderSolver(moments);
        List<Limit> limits = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            if (!limits.isEmpty() && random.nextInt(3) == 0) {
                int gone = random.nextInt(limits.size());
                followed.release(numbers.remove(gone));
                limits.remove(gone);
            } else {
                Limit limit = random(random, moments);
                limits.add(limit);
                numbers.add(limit.place(followed));
            }
            for (int[] conflict = followed.conflict(); conflict.length > 0; conflict = followed.conflict()) {
                int gone = numbers.indexOf(conflict[random.nextInt(conflict.length)]);
                assertThat(gone).isNotNegative();
                Predicate<OrderSolver> isReal = anew -> anew.conflict().length > 0;
                assertThat(isReal.test(anew(conflict, numbers, limits, moments))).isTrue();
                followed.release(numbers.remove(gone));
                limits.remove(gone);
                refused++;
            }
            OrderSolver fresh = new OrderSolver(moments);
            limits.forEach(limit -> limit.place(fresh));
            assertThat(fresh.conflict()).isEmpty();
            for (int moment = 0; moment < moments; moment++) {
                assertThat(followed.earliest(moment)).as("seed %d, round %d", seed, round)
                        .isEqualTo(fresh.earliest(moment));
                assertThat(followed.latest(moment)).as("seed %d, round %d", seed, round)
                        .isEqualTo(fresh.latest(moment));
            }
        }
        assertThat(refused).isPositive();
    }

    private static OrderSolver anew(int[] conflict, List<Integer> numbers, List<Limit> limits, int moments) {
        OrderSolver anew = new OrderSolver(moments);
        for (int number : conflict) {
            limits.get(numbers.indexOf(number)).place(anew);
        }
        return anew;
    }

    /** More limits than are followed up one by one, in an order that is bad for going round by round. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLongChainIsSolvedFromEitherEnd(boolean backwards) {
        int length = 20_000;
        OrderSolver solver = new OrderSolver(length);
        for (int i = 0; i < length - 1; i++) {
            int link = backwards ? length - 2 - i : i;
            solver.limit(link + 1, link, -2, false);
            solver.limit(link, link + 1, 5, true);
        }
        solver.notBefore(0, 100);
        solver.notAfter(0, 100);
        assertThat(solver.conflict()).isEmpty();
        assertThat(solver.earliest(length - 1)).isEqualTo(100 + 2L * (length - 1));
        assertThat(solver.latest(length - 1)).isEqualTo(100 + 5L * (length - 1));
        assertThat(solver.whyLatest(length - 1)).hasSize(length);

        int closing = solver.limit(0, length - 1, 2 * length - 3, false);
        assertThat(solver.conflict()).hasSize(length);
        solver.release(closing);
        assertThat(solver.conflict()).isEmpty();
    }

    @Test
    void whatComesStrictlyBeforeItselfIsAConflictThoughNoTimePasses() {
        OrderSolver solver = new OrderSolver(2);
        solver.limit(0, 1, 0, true);
        int back = solver.limit(1, 0, 0, false);
        assertThat(solver.conflict()).containsExactlyInAnyOrder(0, 1);
        solver.release(back);
        assertThat(solver.conflict()).isEmpty();
    }
}
