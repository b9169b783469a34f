package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.exchange.KnownIds.Meeting;

class KnownIdsTest {

    @TempDir
    private Path folder;

    /** In memory, and in a file from the first growth on. */
    @ParameterizedTest
    @ValueSource(longs = {1 << 20, 0})
    void eachIdIsWhatAMapOfThemSays(long kept) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        Map<String, Long> had = new HashMap<>();
        Map<String, Meeting> known = new HashMap<>();
        Map<String, Long> met = new HashMap<>();
        try (KnownIds ids = new KnownIds(folder.resolve("s.tumen"), kept)) {
            for (int i = 0; i < 30_000; i++) {
                String id = "h" + i;
                had.put(id, random.nextLong());
                ids.had(id, had.get(id));
            }
            for (int i = 0; i < 500; i++) {
                known.put("o" + i, Meeting.OTHERS);
                ids.others("o" + i);
            }
            assertThat(ids.gone()).isEqualTo(30_000);
            for (int i = 0; i < 60_000; i++) {
                String id = "hon".charAt(random.nextInt(3)) + String.valueOf(random.nextInt(40_000));
                boolean same = random.nextBoolean();
                long digest = same ? had.getOrDefault(id, 7L) : random.nextLong();
                Meeting expected = met.containsKey(id) ? met.get(id) == digest ? Meeting.TWICE : Meeting.SHARED
                        : known.containsKey(id) ? known.get(id) : !had.containsKey(id) ? Meeting.NEW
                        : same ? Meeting.SAME : Meeting.CHANGED;
                assertThat(ids.meet(id, digest)).as(id).isEqualTo(expected);
                met.putIfAbsent(id, digest);
                known.put(id, expected);
            }
            assertThat(ids.gone()).isEqualTo(had.keySet().stream().filter(id -> !known.containsKey(id)).count());
        }
        assertThat(folder).isEmptyDirectory();
    }
}
