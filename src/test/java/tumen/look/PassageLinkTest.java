package tumen.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tumen.model.Anchor;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.SourceKind;

/** Links to passages that stand side by side. */
class PassageLinkTest {

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @Test
    void twoPassagesOfOneParagraphAreToldApart() {
        List<String> read = FxTest.on(() -> {
            List<PassageLink> links = List.of(link("a", 10), link("b", 12), link("c", 10));
            PassageLink.tellApart(links);
            return links.stream().map(Hyperlink::getText).toList();
        });

        assertThat(read).containsExactly("¶10 (1)", "¶12", "¶10 (2)");
    }

    @Test
    void theHintTellsTheWordsOfThePassage() {
        assertThat(FxTest.on(() -> link("a", 10).getAccessibleHelp())).endsWith("\nbegins here … ends there");
    }

    @Test
    void whatIsReadOfAPassageNamesItsSourceOnce() {
        Source source = new Source("wire", null, "The National", null, null, null, null, SourceKind.PRESS, null,
                List.of(), List.of());
        Passage nowhere = new Passage("a", "wire", List.of(), new Anchor("begins here", null, null, null), -1, null,
                List.of());
        assertThat(FxTest.on(() -> new PassageLink(nowhere, source, Locale.ENGLISH, () -> { }).getAccessibleText()))
                .isEqualTo("Passage in The National");
        assertThat(FxTest.on(() -> link("a", 10).getAccessibleText())).isEqualTo("Passage ¶10 in wire");
    }

    private static PassageLink link(String id, int paragraph) {
        Passage passage = new Passage(id, "wire", List.of(paragraph),
                new Anchor("begins here", "ends there", null, null), -1, null, List.of());
        return new PassageLink(passage, null, Locale.ENGLISH, () -> { });
    }
}
