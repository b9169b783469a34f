package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.evidence.Viewpoint;
import tumen.index.StoryIndex;
import tumen.model.Event;
import tumen.model.Hits;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.store.Search;
import tumen.store.StoryWriter;
import tumen.store.Stores;
import tumen.work.Progress;

/** The default story as a store: the same story, found by any name. */
class DefaultStoreTest {

    @TempDir
    Path folder;

    private Story story;
    private Path file;
    private OpenStore store;

    @BeforeEach
    void write() {
        story = DefaultStory.read();
        file = folder.resolve("arms-story.sqlite");
        StoryWriter.write(story, file, Progress.NONE);
        store = Stores.open(file, Progress.NONE);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void storeAndFileAreEquivalent() {
        Story read = store.story(Progress.NONE);
        assertThat(read).isEqualTo(story);
        Path json = folder.resolve("out.json");
        StoryJson.write(read, json, Progress.NONE);
        assertThat(json).hasSameBinaryContentAs(DefaultStory.FILE);
        Path again = folder.resolve("again.sqlite");
        StoryWriter.write(StoryJson.read(json, Progress.NONE), again, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void theIndexHoldsEveryEvent() {
        StoryIndex index = store.index(Viewpoint.ALL, Progress.NONE);
        assertThat(index.size()).isEqualTo(story.events().size()).isGreaterThan(50);
        assertThat(store.titles(IntStream.range(0, index.size()).map(index::row).boxed().toList()).values()
                .stream().map(title -> title.id()).collect(Collectors.toSet()))
                .isEqualTo(story.events().stream().map(Event::id).collect(Collectors.toSet()));
    }

    @Test
    void theMinisterIsFoundInAnySpelling() {
        try (Search search = Search.open(store, folder.resolve("cache"), Progress.NONE)) {
            int[] events = search.events("Shoigu", Viewpoint.ALL, Progress.NONE);
            assertThat(events).hasSizeGreaterThan(3);
            for (String name : List.of("shoigu", "Choigu", "Choïgou", "choigou", "Шойгу", "쇼이구")) {
                assertThat(search.events(name, Viewpoint.ALL, Progress.NONE)).as(name).isEqualTo(events);
            }
        }
    }

    @Test
    void nothingSaidLaterIsFound() {
        try (Search search = Search.open(store, folder.resolve("cache"), Progress.NONE)) {
            StoryIndex index = store.index(Viewpoint.ALL, Progress.NONE);
            for (LocalDate day : List.of(LocalDate.of(2022, 12, 21), LocalDate.of(2023, 3, 31),
                    LocalDate.of(2023, 8, 30))) {
                Viewpoint then = Viewpoint.ALL.knownAsOf(day);
                for (String text : List.of("Russia", "missile", "letters", "Wagner", "Kim", "denies", "2023")) {
                    assertThat(Arrays.stream(search.events(text, then, Progress.NONE))).as("%s on %s", text, day)
                            .allMatch(row -> index.stepAt(index.ordinal(row), (int) day.toEpochDay()) >= 0);
                }
            }
            Hits hits = search.find("Prigozhin", Viewpoint.ALL.knownAsOf(LocalDate.of(2022, 12, 21)), 9, Progress.NONE);
            assertThat(hits.first()).noneMatch(hit -> hit.kind() == Hits.Kind.CLAIM);
        }
    }
}
