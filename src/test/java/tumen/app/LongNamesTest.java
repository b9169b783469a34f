package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Actor;
import tumen.model.Lanes;
import tumen.model.SavedView;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A story from others may call anything by a name without end: it takes its place, and no more. */
class LongNamesTest {

    private static final String LONG = " and all that follows".repeat(900);

    @TempDir
    private Path home;

    private static Text longer(Text name) {
        return Text.of("en", name.in(Locale.ENGLISH) + LONG);
    }

    private static Story story() {
        Story story = DefaultStory.read();
        return new Story(story.id(), longer(story.title()), story.summary(), story.languages(),
                story.threads().stream().map(thread -> new StoryThread(thread.id(), longer(thread.title()),
                        thread.colour())).toList(),
                List.of(new SavedView("long", longer(Text.of("en", "All")), null, null, Map.of(), Lanes.THREAD, null)),
                story.actors().stream().map(actor -> new Actor(actor.id(), longer(actor.name()), actor.kind(),
                        actor.aliases(), actor.memberOf(), actor.refs())).toList(),
                story.places(), story.sources(), story.events(), story.claims(), story.passages(), story.relations());
    }

    @Test
    void theRailHoldsItToThreeLinesAndMenusAndTitlesToAFewWords() {
        Path store = home.resolve("long.tumen");
        StoryWriter.write(story(), store, Progress.NONE);
        try (OpenProgram open = OpenProgram.start(home.resolve("home"), store, Locale.ENGLISH, 990, 900)) {
            open.picture("long-names");
            FxTest.run(() -> {
                List<Hyperlink> names = open.find("filter-pane").lookupAll(".facet-value").stream()
                        .map(Hyperlink.class::cast).toList();
                assertThat(names).filteredOn(name -> name.getText().contains("follows"))
                        .hasSizeGreaterThan(12).allSatisfy(name -> {
                            assertThat(name.getHeight()).isBetween(2 * name.getFont().getSize(),
                                    4 * name.getFont().getSize());
                            assertThat(name.getAccessibleHelp()).endsWith(LONG);
                        });
                assertThat(names).extracting(Hyperlink::getText).allMatch(name -> name.length() < 400);
                assertThat(open.program().window().stage().getTitle()).hasSizeLessThan(250).endsWith("… – Tumen");
                assertThat(((MenuButton) open.find("views")).getItems()).extracting(MenuItem::getText)
                        .anyMatch(name -> name.startsWith("All and") && name.endsWith("…") && name.length() < 100);
            });
        }
    }
}
