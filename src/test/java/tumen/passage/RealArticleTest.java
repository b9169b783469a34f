package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tumen.model.Anchor;
import tumen.model.Passage;

/** The rules of anchoring, on the article that the default story was drawn from and on its notes. */
class RealArticleTest {

    private Copy copy;
    private JsonNode notes;

    @BeforeEach
    void read() throws IOException {
        Path seed = Path.of(System.getProperty("tumen.seed", "../shared/seed"));
        Assumptions.assumeTrue(Files.isDirectory(seed),
                "the article is not part of the project and does not lie in " + seed);
        Decoded decoded = Originals.decode(Files.readAllBytes(seed.resolve("article.fr.txt")));
        String text = ((Decoded.Plain) decoded).text();
        notes = JsonMapper.shared().readTree(Files.readString(seed.resolve("extraction.json")));
        List<Passage> passages = new ArrayList<>();
        Set<Span> places = new LinkedHashSet<>();
        for (String part : new String[] {"items", "temporal_relations"}) {
            for (JsonNode item : notes.get(part)) {
                for (JsonNode anchor : item.get("anchors")) {
                    Span span = new Span(anchor.at("/position/start").asInt(),
                            anchor.at("/position/end").asInt());
                    if (places.add(span)) {
                        passages.add(Copy.measured(item.get("id").asString() + "@" + span.from(), text, span,
                                anchor.get("paragraph").asInt(), anchor(anchor.get("anchor"))));
                    }
                }
            }
        }
        copy = new Copy(text, passages, List.copyOf(places));
    }

    @Test
    void isExactAsItIsAndInHonestCopies() {
        rules().unchangedIsExact();
        rules().honestCopiesAreExact();
    }

    @Test
    void changedLetterIsAltered() {
        rules().changedLetterIsAltered();
    }

    @Test
    void removedParagraphIsMissing() {
        assertThat(rules().removedParagraphIsMissing()).as("texts that stand elsewhere").isPositive();
    }

    @Test
    void doubledSentenceIsAmbiguous() {
        assertThat(rules().doubledSentenceIsAmbiguous()).as("doubled passages").isGreaterThan(30);
    }

    @Test
    void fragmentsAreThoseOfTheNotes() {
        int seen = 0;
        for (JsonNode item : notes.get("items")) {
            for (JsonNode anchor : item.get("anchors")) {
                JsonNode words = anchor.get("anchor");
                assertThat(Selectors.fragment(anchor(words))).isEqualTo(words.get("fragment").asString());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(30);
    }

    private ArticleRules rules() {
        return new ArticleRules(copy, 18);
    }

    private static Anchor anchor(JsonNode words) {
        return new Anchor(words.get("textStart").asString(), word(words, "textEnd"), word(words, "prefix"),
                word(words, "suffix"));
    }

    private static String word(JsonNode words, String name) {
        return words.has(name) ? words.get(name).asString() : null;
    }
}
