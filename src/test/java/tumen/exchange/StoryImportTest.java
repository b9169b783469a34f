package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.work.Progress;

/** How far the import of a story is can be seen from its beginning to its end, and it can be called off all the way. */
class StoryImportTest {

    private static final Path FILE = Path.of("data/arms-story.json");

    @TempDir
    private Path folder;

    /** Notes how far the work is, from 0 to 1, and wants it no more once it is at {@code last}. */
    private static final class Watching implements Progress {

        private final double last;
        private final List<Double> told = new CopyOnWriteArrayList<>();

        Watching(double last) {
            this.last = last;
        }

        @Override
        public void report(long done, long total) {
            told.add((double) done / total);
        }

        @Override
        public boolean cancelled() {
            return told.stream().anyMatch(share -> share >= last);
        }
    }

    @Test
    void howFarItIsIsToldWhileItIsReadCheckedReckonedAndWritten() {
        Watching watching = new Watching(2);
        StoryImport.run(FILE, folder.resolve("story.tumen"), watching);
        assertThat(watching.told).isSorted();
        double[] stages = {0, 0.37, 0.5, 0.71, 0.78, 0.951};
        for (int stage = 1; stage < stages.length; stage++) {
            double from = stages[stage - 1];
            double to = stages[stage];
            assertThat(watching.told).as("from %.2f on", from).anyMatch(told -> told > from && told < to);
        }
    }

    @Test
    void itIsCalledOffWhereverItIs() {
        Path target = folder.resolve("story.tumen");
        for (double last : new double[] {0.05, 0.35, 0.45, 0.55, 0.7, 0.8, 0.94}) {
            assertThatThrownBy(() -> StoryImport.run(FILE, target, new Watching(last))).as("at %.2f", last)
                    .isInstanceOf(CancellationException.class);
            assertThat(folder.toFile().list()).isEmpty();
        }
    }
}
