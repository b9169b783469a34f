package tumen.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tumen.work.Job;
import tumen.work.Progress;
import tumen.work.Workers;

class RateTest {

    private static final long SECOND = 1_000_000_000L;

    private final Rate rate = new Rate();

    /** Runs a piece of work that is looked at while it goes. */
    private void during(String name, BiConsumer<Job, Progress> work) {
        Workers workers = Workers.direct();
        workers.start(name, progress -> {
            work.accept(workers.running().getFirst(), progress);
            return name;
        }, done -> { });
    }

    private void steady(Job job, Progress progress, int seconds, long each, long total) {
        for (int second = 0; second <= seconds; second++) {
            progress.report(second * each, total);
            rate.look(job, second * SECOND);
        }
    }

    @Test
    void whatGoesSteadilyIsForetold() {
        during("importingRows", (job, progress) -> {
            steady(job, progress, 10, 50_000, 1_000_000);
            assertThat(rate.perSecond()).isCloseTo(50_000, within(1L));
            assertThat(rate.left()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
            assertThat(WorkText.of(job, rate, Locale.ENGLISH))
                    .matches("Importing: 500,000 rows · 50,000 a second · 1[01] s left");
            assertThat(WorkText.of(job, rate, Locale.FRENCH)).matches(
                    "Importation\u00a0: 500\u202f000 lignes · 50\u202f000 par seconde · encore 1[01] s");
        });
    }

    @Test
    void nothingIsForetoldOfWhatHasJustBegun() {
        during("importingRows", (job, progress) -> {
            steady(job, progress, 1, 50_000, 1_000_000);
            assertThat(rate.left()).isNull();
            assertThat(WorkText.of(job, rate, Locale.ENGLISH)).isEqualTo("Importing: 50,000 rows");
        });
    }

    @Test
    void aNewStretchBeginsWhereCountingDoes() {
        during("importingRows", (job, progress) -> {
            steady(job, progress, 10, 50_000, 1_000_000);
            progress.report(100, 1000);
            rate.look(job, 11 * SECOND);
            assertThat(rate.left()).isNull();
        });
    }

    @Test
    void whatHasNoEndInSightIsOnlyCounted() {
        during("indexing", (job, progress) -> {
            steady(job, progress, 10, 1000, -1);
            assertThat(rate.left()).isNull();
            assertThat(WorkText.of(job, rate, Locale.ENGLISH)).isEqualTo("Preparing the search: 10,000");
        });
    }

    @Test
    void longTimesAreToldInMinutesAndHours() {
        during("importingRows", (job, progress) -> {
            steady(job, progress, 10, 100, 100_000);
            assertThat(WorkText.of(job, rate, Locale.ENGLISH)).endsWith("17 min left");
            steady(job, progress, 10, 100, 1_000_000);
            assertThat(WorkText.of(job, rate, Locale.ENGLISH)).endsWith("2 h 47 min left");
        });
    }
}
