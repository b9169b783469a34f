package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRunsTest {

    @TempDir
    private Path folder;

    private record Entry(long first, long second, int size) {
    }

    @Test
    void whatIsPutAsideComesBackInOrderAndWhole() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        List<Entry> all = new ArrayList<>();
        List<Entry> found = new ArrayList<>();
        try (SortedRuns runs = new SortedRuns(folder.resolve("store"), 1)) {
            for (int run = 0; run < 9; run++) {
                List<Entry> entries = new ArrayList<>();
                int size = random.nextInt(3_000);
                for (int i = 0; i < size; i++) {
                    entries.add(new Entry(random.nextLong(-50, 50) + (run > 5 ? 100L * run : 0), all.size() + i,
                            random.nextInt(40) == 0 ? random.nextInt(300_000) : random.nextInt(60)));
                }
                entries.sort(Comparator.comparingLong(Entry::first));
                all.addAll(entries);
                runs.begin();
                for (Entry entry : entries) {
                    ByteBuffer record = ByteBuffer.allocate(20 + entry.size).putLong(entry.first).putLong(entry.second)
                            .putInt(entry.size).position(20 + entry.size);
                    runs.put(record.flip());
                }
            }
            runs.each(record -> found.add(new Entry(record.getLong(), record.getLong(), record.getInt())));
            assertThat(folder.toFile().list()).as("it has no name where the system allows it").hasSizeLessThan(2);
        }
        all.sort(Comparator.comparingLong(Entry::first));
        assertThat(found).isEqualTo(all);
        assertThat(folder).isEmptyDirectory();
    }
}
