package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.evidence.Viewpoint;
import tumen.exchange.DefaultStory;
import tumen.index.StoryIndex;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/** What follows from a story is worked out once for what the panes tell and for what the timeline draws. */
class WorkingsTest {

    @TempDir
    private Path home;

    private Opened open() {
        Path store = home.resolve("one.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        Session session = new Session(Workers.direct(), home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.EPOCH));
        session.shelf().open(store, opened -> { });
        return session.shelf().opened().get();
    }

    @Test
    void whoAsksNextTakesTheSame() throws InterruptedException {
        Opened story = open();
        Workings workings = new Workings();
        Viewpoint without = Viewpoint.ALL.leavingOut(story.sources().getFirst().id());
        List<Workings.Worked> given = new ArrayList<>();
        Thread other = new Thread(() -> given.add(workings.of(story, without, Progress.NONE)));
        other.start();
        Workings.Worked worked = workings.of(story, without.knownAsOf(LocalDate.of(2023, 1, 1)), Progress.NONE);
        other.join();
        assertThat(given).hasSize(1).first().isSameAs(worked);
        assertThat(worked.findings().viewpoint()).isEqualTo(without);

        Workings.Worked all = workings.of(story, Viewpoint.ALL, Progress.NONE);
        assertThat(all.findings()).isNotSameAs(worked.findings());
        assertThat(all.story()).as("it is read once").isSameAs(worked.story());
        workings.clear();
        assertThat(workings.of(story, Viewpoint.ALL, Progress.NONE).story()).isNotSameAs(all.story());
    }

    @Test
    void whatIsDrawnComesOfWhatIsTold() {
        Opened story = open();
        Viewpoint without = Viewpoint.ALL.leavingOut(story.sources().getFirst().id());
        Session session = new Session(Workers.direct(), home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.EPOCH));
        session.shelf().open(story.path(), opened -> { });
        session.lens().leaveOut(story.sources().getFirst().id(), true);
        assertThat(session.reckoning().current().viewpoint()).isEqualTo(without);
        StoryIndex drawn = session.shown().answer().get().selected().index();
        StoryIndex anew = story.store().index(without, Progress.NONE);
        assertThat(drawn.size()).isEqualTo(anew.size());
        for (int event = 0; event < drawn.size(); event++) {
            assertThat(drawn.row(event)).isEqualTo(anew.row(event));
        }
    }
}
