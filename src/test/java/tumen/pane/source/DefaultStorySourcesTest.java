package tumen.pane.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.look.Theme;
import tumen.model.Claim;
import tumen.model.Story;

/** The sources of the default story, as a reader sees them. */
class DefaultStorySourcesTest {

    private final Story story = DefaultStory.read();

    @TempDir
    private Path folder;
    private Reader reader;

    @BeforeEach
    void open() throws IOException {
        reader = new Reader(folder, story, 480, 620);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
    }

    @Test
    void theDigestShowsWhereAnEventIsFrom() {
        Claim claim = claimOn("article-p06-letters");
        reader.select(claim.event());
        reader.show(DefaultStory.ARTICLE);
        reader.until("its paragraph stands out", () -> !reader.bands("#digest-lines", "chosen").isEmpty());
        assertThat(FxTest.on(() -> reader.lines("#digest-lines").getItems().size())).isEqualTo(18);
        reader.window.picture("sources-digest");
        FxTest.run(() -> reader.window.theme().choiceProperty().set(Theme.Choice.DARK));
        reader.window.picture("sources-digest-dark");
        FxTest.run(() -> {
            reader.window.theme().choiceProperty().set(Theme.Choice.LIGHT);
            reader.window.theme().textSizeProperty().set(160);
            reader.texts.localeProperty().set(Locale.FRENCH);
        });
        reader.until("it is French", () -> reader.window.find("#source-main #leaf-digest") instanceof
                javafx.scene.control.ToggleButton button && button.getText().equals("Résumé"));
        reader.window.picture("sources-digest-french-160");
    }

    @Test
    void whatStandsOutStaysInViewWhereThePageBecomesSmaller() {
        reader.show(DefaultStory.ARTICLE);
        for (String passage : List.of("article-p06-letters", "article-p12-launch", "article-p15-wagner")) {
            Claim claim = claimOn(passage);
            Set<String> its = story.claims().stream().filter(each -> each.event().equals(claim.event()))
                    .flatMap(each -> each.passages().stream()).collect(Collectors.toSet());
            size(900, 620);
            reader.select(claim.event());
            reader.until("it stands out", () -> seen(its));
            for (int width : new int[]{620, 340, 300}) {
                size(width, width + 40);
                assertThat(FxTest.on(() -> seen(its))).as("%s, %d wide", passage, width).isTrue();
            }
        }
    }

    private boolean seen(Set<String> passages) {
        return SeenPassages.chosen(reader.lines("#digest-lines"), passages);
    }

    private void size(double width, double height) {
        FxTest.run(() -> {
            reader.window.stage().setWidth(width);
            reader.window.stage().setHeight(height);
        });
        reader.window.settle();
        reader.window.settle();
    }

    @Test
    void aSourceOfWhichOnlyPassagesAreKnown() {
        String source = story.sources().stream().filter(other -> other.digest().isEmpty()
                && other.address() != null && story.passages().stream()
                        .filter(passage -> passage.source().equals(other.id())).count() == 1)
                .findFirst().orElseThrow().id();
        reader.show(source);
        reader.until("its passage is listed", () -> reader.lines("#digest-lines").getItems().size() == 1);
        reader.window.picture("sources-passages");
        reader.click("#source-main #leaf-original");
        reader.window.picture("sources-no-original");
    }

    @Test
    void theRealArticleIsExact() {
        Path seed = Path.of(System.getProperty("tumen.seed", "../shared/seed"));
        Assumptions.assumeTrue(Files.isDirectory(seed),
                "the article is not part of the project and does not lie in " + seed);
        reader.show(DefaultStory.ARTICLE);
        reader.attach(seed.resolve("article.fr.txt"));
        reader.until("it is attached", () -> reader.window.scene().lookup("#source-main #matches") != null);
        List<String> chips = FxTest.on(() -> reader.window.scene().getRoot()
                .lookupAll("#source-main #matches .chip").stream().map(chip -> ((Label) chip).getText()).toList());
        assertThat(chips).containsExactly(story.passages().stream()
                .filter(passage -> passage.source().equals(DefaultStory.ARTICLE)).count() + " exact");
        reader.select(claimOn("article-p06-letters").event());
        reader.until("it stands out", () -> !reader.bands("#original-lines", "chosen").isEmpty());
        reader.window.picture("sources-real-article");
    }

    private Claim claimOn(String passage) {
        return story.claims().stream().filter(claim -> claim.passages().contains(passage)).findFirst().orElseThrow();
    }
}
