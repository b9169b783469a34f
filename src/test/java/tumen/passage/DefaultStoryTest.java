package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tumen.exchange.StoryJson;
import tumen.model.Passage;
import tumen.model.Story;
import tumen.work.Progress;

/** The passages of the default story, in the article that it was drawn from. */
class DefaultStoryTest {

    private Copy copy;

    @BeforeEach
    void read() throws IOException {
        Path seed = Path.of(System.getProperty("tumen.seed", "../shared/seed"));
        Assumptions.assumeTrue(Files.isDirectory(seed),
                "the article is not part of the project and does not lie in " + seed);
        Decoded decoded = Originals.decode(Files.readAllBytes(seed.resolve("article.fr.txt")));
        String text = ((Decoded.Plain) decoded).text();
        Story story = StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE);
        List<Passage> passages = story.passages().stream()
                .filter(passage -> passage.sha256() != null).toList();
        String source = passages.getFirst().source();
        assertThat(passages).extracting(Passage::source).as("the one source of which a copy was at hand")
                .containsOnly(source);
        assertThat(story.passages()).filteredOn(passage -> passage.source().equals(source))
                .as("all its passages are measured").isEqualTo(passages);
        List<Span> places = new ArrayList<>();
        Original original = Original.of(text);
        for (Passage passage : passages) {
            places.add(place(original, passage));
        }
        copy = new Copy(text, passages, places);
    }

    /** Where the passage must be: the one stretch of its paragraph that has its words and its digest. */
    private static Span place(Original original, Passage passage) {
        Span paragraph = original.paragraphs().get(passage.paragraphs().getFirst() - 1);
        String end = passage.anchor().end() == null ? passage.anchor().start() : passage.anchor().end();
        int from = original.text().indexOf(passage.anchor().start(), paragraph.from());
        for (; from >= 0 && from < paragraph.to();
                from = original.text().indexOf(passage.anchor().start(), from + 1)) {
            for (int to = original.text().indexOf(end, from) + end.length(); to >= end.length()
                    && to <= paragraph.to(); to = original.text().indexOf(end, to) + end.length()) {
                String folded = Folding.fold(original.text().substring(from, to)).text();
                if (Folding.length(folded) == passage.length()) {
                    assertThat(Folding.sha256(folded)).as(passage.id()).isEqualTo(passage.sha256());
                    return new Span(from, to);
                }
            }
        }
        throw new AssertionError(passage.id() + " is not in its paragraph");
    }

    @Test
    void everyPassageIsExact() {
        rules().unchangedIsExact();
    }

    @Test
    void everyPassageIsExactInHonestCopies() {
        rules().honestCopiesAreExact();
    }

    @Test
    void oneChangedLetterIsAltered() {
        rules().changedLetterIsAltered();
    }

    @Test
    void aRemovedParagraphIsMissingOrMoved() {
        assertThat(rules().removedParagraphIsMissing()).as("texts that stand elsewhere").isPositive();
    }

    @Test
    void aDoubledSentenceIsAmbiguous() {
        assertThat(rules().doubledSentenceIsAmbiguous()).as("doubled passages").isGreaterThan(30);
    }

    private ArticleRules rules() {
        return new ArticleRules(copy, 2023);
    }
}
