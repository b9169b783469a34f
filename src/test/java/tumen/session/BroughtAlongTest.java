package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tumen.exchange.DefaultStory;
import tumen.exchange.TableFile;
import tumen.exchange.TableImport;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Story;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** What the reader added is brought along where the story comes in another wording. */
class BroughtAlongTest extends Sitting {

    /** The default story as it was, with a source that a correction has taken out, or as it is now. */
    private Path written(String name, boolean before) {
        Story story = DefaultStory.read();
        List<Source> sources = new ArrayList<>(story.sources());
        if (before) {
            sources.add(new Source("gone", "A pamphlet", "A publisher", null, null, null, null, SourceKind.PRESS, null,
                    List.of(), List.of()));
        }
        Path file = home.resolve(name);
        StoryWriter.write(new Story(story.id(), story.title(), story.summary(), story.languages(), story.threads(),
                story.views(), story.actors(), story.places(), sources, story.events(), story.claims(),
                story.passages(), story.relations()), file, Progress.NONE);
        return file;
    }

    @Test
    void whatWasAddedBeforeACorrectionIsBroughtAlong() {
        open(written("before.tumen", true));
        session.desk().note(source(0), NOTE);
        session.desk().attach(source(1), Path.of("mine.txt"), "An original.".getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8);
        session.desk().note(source(session.shelf().opened().get().sources().size() - 1), "On what will be gone.");
        session.views().save("Mine", Locale.ENGLISH);
        settle();
        assertThat(session.notices().news()).isEmpty();
        Path old = session.shelf().opened().get().copy().file();

        open(written("after.tumen", false));
        assertThat(noted(0)).isEmpty();
        News offer = told("ownEarlier");
        assertThat(offer.sentence(Locale.ENGLISH)).contains("notes (1)", "originals (1)", "views (1)",
                old.toString());
        assertThat(offer.sentence(Locale.FRENCH)).contains("notes (1)", "originaux (1)", old.toString());
        session.notices().news().clear();
        offer.next().deed().run();
        assertThat(told("brought").sentence(Locale.ENGLISH)).contains("notes (1)", "originals (1)", "views (1)",
                "The earlier copy stays in " + old.getParent());
        assertThat(told("ownLeft").sentence(Locale.ENGLISH)).contains("A publisher, A pamphlet", old.toString());
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(source(1).own().kept().text()).isEqualTo("An original.");
        assertThat(source(1).own().found().keySet())
                .containsAll(source(1).passages().stream().map(Passage::id).toList());
        assertThat(session.shelf().opened().get().ownViews()).hasSize(1);

        // what is let go here afterwards is not offered again
        session.desk().note(source(0), "");
        settle();
        session.notices().news().clear();
        open(store);
        open(home.resolve("after.tumen"));
        assertThat(session.notices().news()).isEmpty();
        assertThat(noted(0)).isEmpty();

        open(old);
        assertThat(noted(0)).as("the earlier copy is as it was").isEqualTo(NOTE);
        assertThat(noted(session.shelf().opened().get().sources().size() - 1)).isEqualTo("On what will be gone.");
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aNoteThatIsThereAlreadyIsFollowedByTheOneThatIsBrought() {
        open(written("before.tumen", true));
        session.desk().note(source(0), NOTE);
        settle();
        open(written("after.tumen", false));
        session.desk().note(source(0), THEIRS);
        News offer = told("ownEarlier");
        offer.next().deed().run();
        settle();
        assertThat(noted(0)).isEqualTo(THEIRS + "\n\n" + NOTE);
    }

    @Test
    void whatLiesOnNothingThatIsStillThereIsNamed() {
        open(written("before.tumen", true));
        session.desk().note(source(session.shelf().opened().get().sources().size() - 1), NOTE);
        settle();
        Path old = session.shelf().opened().get().copy().file();
        open(written("after.tumen", false));
        News left = told("ownLeft");
        assertThat(left.sentence(Locale.ENGLISH)).contains("a source", "A pamphlet", old.toString());
        left.next().deed().run();
        until(() -> session.shelf().opened().get().path().equals(old));
    }

    @Test
    void whatWasAddedToATableIsBroughtAlongWhenTheTableComesInAgain() throws IOException {
        Path csv = home.resolve("rows.csv");
        Path made = home.resolve("table.tumen");
        comesIn(csv, made, "");
        open(made);
        session.desk().note(source(0), NOTE);
        settle();
        String copies = session.shelf().opened().get().copy().file().getParent().toString();
        for (int more = 1; more <= 2; more++) {
            comesIn(csv, made, "c,2023-05-01,,G,Third\nd,2023-05-02,,G,Fourth\n".substring(0, 22 * more));
            session.shelf().open(made, opened -> { });
            News offer = told("ownEarlier");
            assertThat(session.shelf().opened().get().header().events()).isEqualTo(2 + more);
            assertThat(noted(0)).isEmpty();
            session.notices().news().clear();
            offer.next().deed().run();
            settle();
            assertThat(noted(0)).isEqualTo(NOTE);
            assertThat(told("brought").sentence(Locale.ENGLISH)).contains(more == 1 ? "The earlier copy stays in"
                    : "2 earlier copies stay in", copies);
        }
    }

    private static void comesIn(Path csv, Path store, String last) throws IOException {
        Files.writeString(csv, "id,start,end,group,title\na,2023-03-01,,G,First\nb,2023-04,,G,Second\n" + last);
        TableFile table = TableFile.recognise(csv, Progress.NONE);
        TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE);
    }

    @Test
    void anotherStoryIsToldOfNothing() {
        session.desk().note(source(0), NOTE);
        settle();
        open(other);
        settle();
        assertThat(session.notices().news()).isEmpty();
    }
}
