package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.look.FxTest;

/** How the page of a source fills: a little in each pulse, whatever comes in between. */
class FillingTest {

    private static final long LOOK = 1_000_000;

    @TempDir
    private Path folder;

    /**
     * What a pulse left on the page.
     *
     * @param lines that the list has
     * @param nodes that show a line, or are kept for one
     * @param standing true where a passage stands out
     */
    private record Seen(int lines, int nodes, boolean standing) {
    }

    @Test
    void aPageThatIsGatheredAgainWhileItFillsFillsNoFaster() throws IOException {
        try (Reader reader = new Reader(folder, MadeUpStory.story(), 560, 640)) {
            List<Seen> pulses = new ArrayList<>();
            boolean[] again = new boolean[1];
            Scene scene = reader.window.scene();
            Runnable look = () -> {
                if (!again[0] && scene.lookup("#source-main #source-title") != null) {
                    // its head is there and nothing else: what is gathered anew now comes before the next pulse
                    again[0] = true;
                    assertThat(scene.lookup("#digest-lines")).isNull();
                    reader.session.lens().knownAsOf(LocalDate.of(2024, 1, 1));
                    while (reader.workers.running().stream().anyMatch(job -> job.name().equals("gathering"))) {
                        LockSupport.parkNanos(LOOK);
                    }
                }
                if (scene.lookup("#digest-lines") instanceof LineList list && !list.getItems().isEmpty()) {
                    pulses.add(new Seen(list.getItems().size(), list.lookupAll(".line").size(),
                            list.lookup(".band.chosen") != null));
                }
            };
            FxTest.run(() -> scene.addPostLayoutPulseListener(look));
            reader.select("event-6");
            reader.until("its passage stands out", () -> !reader.bands("#digest-lines", "chosen").isEmpty());
            assertThat(again).containsExactly(true);
            assertThat(pulses.getFirst()).as("the first line alone").isEqualTo(new Seen(1, 1, false));
            for (int i = 1; i < pulses.size(); i++) {
                Seen before = pulses.get(i - 1);
                Seen now = pulses.get(i);
                assertThat(now.lines() > before.lines() && now.standing()).as("lines and passage at once").isFalse();
                assertThat(now.nodes() - before.nodes()).as("lines made in a pulse").isLessThanOrEqualTo(8);
            }
        }
    }
}
