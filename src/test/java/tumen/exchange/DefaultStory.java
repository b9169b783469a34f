package tumen.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tumen.model.Story;
import tumen.work.Progress;

/** The story that the program ships with, as the importer reads it, and what it was made from. */
public final class DefaultStory {

    /** The reviewable source of the story. */
    public static final Path FILE = Path.of("data", "arms-story.json");

    /** The id of the source that is the article. */
    public static final String ARTICLE = "news18-2023-08-30";

    private DefaultStory() {
    }

    /** The story, read anew. */
    public static Story read() {
        return StoryJson.read(FILE, Progress.NONE);
    }

    /** The same under another id: another story to the program. */
    public static Story called(String id) {
        Story story = read();
        return new Story(id, story.title(), story.summary(), story.languages(), story.threads(), story.views(),
                story.actors(), story.places(), story.sources(), story.events(), story.claims(), story.passages(),
                story.relations());
    }

    /** The {@code refs} of everything that is carried in the story. */
    static Stream<String> refs(Story story) {
        return Stream.of(
                story.events().stream().flatMap(event -> event.refs().stream()),
                story.claims().stream().flatMap(claim -> claim.refs().stream()),
                story.relations().stream().flatMap(relation -> relation.refs().stream()),
                story.passages().stream().flatMap(passage -> passage.refs().stream()),
                story.sources().stream().flatMap(source -> source.refs().stream()),
                story.sources().stream().flatMap(source -> source.digest().stream())
                        .flatMap(paragraph -> paragraph.refs().stream()))
                .flatMap(refs -> refs);
    }

    /** The lines of a list copied from the files that the story was made from. */
    static List<String> seed(String name) {
        try (InputStream bytes = DefaultStory.class.getResourceAsStream("/seed/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
