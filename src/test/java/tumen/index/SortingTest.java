package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the keys are like, they are sorted, and equal ones stay as they lie. */
class SortingTest {

    private enum Keys {
        FEW_KINDS, NEARLY_SORTED, ANY, ONE_FAR_AWAY, SMALL, ALL_ALIKE, DESCENDING;

        long[] of(SplittableRandom dice) {
            return switch (this) {
                case FEW_KINDS -> dice.longs(30_000, -20, 20).toArray();
                case NEARLY_SORTED -> LongStream.range(0, 50_000).map(i -> i * 1_000 + dice.nextInt(5_000)).toArray();
                case ANY -> dice.longs(20_000).toArray();
                case ONE_FAR_AWAY -> LongStream.concat(dice.longs(9_000, 0, 1_000_000),
                        LongStream.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE)).toArray();
                case SMALL -> dice.longs(35, -9, 9).toArray();
                case ALL_ALIKE -> LongStream.range(0, 9_000).map(i -> 7).toArray();
                case DESCENDING -> LongStream.range(0, 6_000).map(i -> -i).toArray();
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Keys.class)
    void keysAreSorted(Keys sort) {
        for (int seed = 1; seed <= 5; seed++) {
            long[] keys = sort.of(new SplittableRandom(seed));
            int[] order = Sorting.order(keys.length, i -> keys[i]);
            int[] own = IntStream.range(0, keys.length).toArray();
            int[] expected = IntStream.of(own).boxed().sorted(Comparator.comparingLong(i -> keys[i]))
                    .mapToInt(i -> i).toArray();
            assertThat(order == null ? own : order).as("seed " + seed).isEqualTo(expected);
            assertThat(order == null).as("null where they lie in order").isEqualTo(sort == Keys.ALL_ALIKE);
        }
    }
}
