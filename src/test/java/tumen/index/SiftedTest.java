package tumen.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of an order is as if it had never stood there, compared with looking at each place. */
class SiftedTest {

    private static final int SIZE = 9_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void placesAreKeptAsTheirEventsAreInTheSet(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] events = IntStream.range(0, SIZE).toArray();
        if (seed % 2 == 0) {
            stir(events, random);
        }
        EventSet set = set(random);
        int from = random.nextInt(SIZE / 2);
        int to = seed % 4 == 1 ? SIZE : from + random.nextInt(SIZE - from);
        Sifted sifted = Sifted.of(TimeOrder.of(events), from, to, set);
        for (int round = 0; round < 3_000; round++) {
            int start = from + random.nextInt(to - from + 1);
            int end = start + random.nextInt(to - start + 1);
            assertThat(sifted.count(start, end))
                    .isEqualTo((int) IntStream.range(start, end).filter(p -> set.contains(events[p])).count());
            assertThat(sifted.next(start, end)).isEqualTo(
                    IntStream.range(start, end).filter(p -> set.contains(events[p])).findFirst().orElse(end));
            int before = start - 1;
            int last = start;
            while (last > from && !set.contains(events[last - 1])) {
                last--;
            }
            assertThat(sifted.previous(before, from)).isEqualTo(last - 1);
            if (start < to) {
                assertThat(sifted.keeps(start)).isEqualTo(set.contains(events[start]));
                assertThat(sifted.at(start)).isEqualTo(events[start]);
            }
        }
    }

    /** Some stretches of a set are full, some are empty, and in some there are some. */
    private static EventSet set(SplittableRandom random) {
        long[] words = new long[SIZE + 63 >> 6];
        int event = 0;
        while (event < SIZE) {
            int end = Math.min(SIZE, event + random.nextInt(1, 3_000));
            int often = random.nextInt(3) * 50;
            for (; event < end; event++) {
                if (random.nextInt(100) < often) {
                    words[event >> 6] |= 1L << event;
                }
            }
        }
        EventSet set = new EventSet(words);
        for (int round = 0; round < 1_000; round++) {
            int from = random.nextInt(SIZE + 100);
            int to = from + random.nextInt(SIZE);
            assertThat(set.count(from, to)).isEqualTo((int) IntStream.range(from, to).filter(set::contains).count());
        }
        return set;
    }

    /** Puts each event a little further on or back. */
    private static void stir(int[] events, SplittableRandom random) {
        for (int place = 0; place < events.length; place++) {
            int other = Math.min(events.length - 1, place + random.nextInt(200));
            int event = events[place];
            events[place] = events[other];
            events[other] = event;
        }
    }
}
