package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.StoryJson;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.SavedView;
import tumen.model.Standing;
import tumen.problem.Problem;
import tumen.store.StoryWriter;
import tumen.work.Progress;
import tumen.work.Workers;

/** The session without a window: all its work is done at once, on the test's own thread. */
class SessionTest {

    @TempDir
    private static Path shared;
    private static Path store;

    @TempDir
    private Path home;

    private Session session;

    @BeforeAll
    static void writeStore() {
        store = shared.resolve("arms-story.sqlite");
        StoryWriter.write(StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE), store, Progress.NONE);
    }

    @BeforeEach
    void open() {
        session = new Session(Workers.direct(), home.resolve("copies"), home.resolve("caches"),
                InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
        session.shelf().open(store, opened -> { });
    }

    @AfterEach
    void close() {
        session.close();
    }

    private int shown() {
        return session.shown().answer().get().selected().total();
    }

    private int standings(Standing standing) {
        return session.shown().counts().get().facets().of(Facet.STANDING, standing.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aStoryOpensWhole() {
        assertThat(session.notices().untold()).isEmpty();
        assertThat(shown()).isEqualTo((int) session.shelf().opened().get().header().events());
        assertThat(session.reckoning().findings().get()).isNotNull();
        assertThat(session.finder().ready().get()).isTrue();
        assertThat(session.shown().days().get()).isSorted().contains(LocalDate.of(2022, 12, 22));
    }

    @Test
    void anEarlierDayShowsLessAndNothingNew() {
        int before = shown();
        int last = 0;
        for (LocalDate day : session.shown().days().get()) {
            session.lens().knownAsOf(day);
            assertThat(shown()).as("%s", day).isGreaterThanOrEqualTo(last);
            last = shown();
        }
        session.lens().knownAsOf(null);
        assertThat(shown()).isEqualTo(before).isGreaterThanOrEqualTo(last);
    }

    @Test
    void facetsAreJoinedByAndTheirValuesByOr() {
        session.lens().choose(Facet.THREAD, Set.of("deliveries"));
        int deliveries = shown();
        session.lens().choose(Facet.THREAD, Set.of("deliveries", "military"));
        int both = shown();
        assertThat(both).isGreaterThan(deliveries);
        session.lens().choose(Facet.STANDING, Set.of("contested"));
        assertThat(shown()).isLessThan(both);
        session.edits().undo();
        assertThat(shown()).isEqualTo(both);
        session.edits().redo();
        assertThat(shown()).isLessThan(both);
        session.lens().clearFilter();
        assertThat(session.lens().filter().get().isEmpty()).isTrue();
    }

    @Test
    void aSourceIsLeftOutAndOneUndoBringsItBack() {
        session.lens().knownAsOf(LocalDate.of(2022, 12, 22));
        int contested = standings(Standing.CONTESTED);
        List<String> denials = session.shelf().opened().get().dossier("wagner-delivery").claims().stream()
                .filter(claim -> claim.refs().contains("R14")).flatMap(claim -> claim.passages().stream())
                .map(passage -> session.shelf().opened().get().sourceOfPassage(passage)).distinct().toList();
        assertThat(denials).isNotEmpty();
        denials.forEach(source -> session.lens().leaveOut(source, true));
        assertThat(standings(Standing.CONTESTED)).isLessThan(contested);
        denials.forEach(source -> session.edits().undo());
        assertThat(standings(Standing.CONTESTED)).isEqualTo(contested);
        assertThat(session.lens().viewpoint().get().without()).isEmpty();
    }

    @Test
    void eachSpellingIsFoundAndNothingThatWasSaidLater() {
        session.finder().query().set("Choïgou");
        assertThat(session.shown().hits().get().size()).isPositive();
        session.lens().knownAsOf(LocalDate.of(2022, 9, 1));
        assertThat(session.finder().found().get().events().length).isZero();
        session.finder().query().set("");
        assertThat(session.finder().found().get()).isSameAs(Finder.NOTHING);
        assertThat(session.shown().hits().get()).isNull();
    }

    @Test
    void theWayBackLeadsThroughTheEventsBefore() {
        session.focus().select("letters");
        session.focus().select("missile-launch");
        session.focus().compare("letters");
        session.focus().back();
        assertThat(session.focus().second().get()).isNull();
        assertThat(session.focus().event().get()).isEqualTo("missile-launch");
        session.focus().back();
        assertThat(session.focus().event().get()).isEqualTo("letters");
        session.focus().back();
        assertThat(session.focus().event().get()).isNull();
    }

    @Test
    void whatIsAddedGoesIntoACopyOfOnesOwn() throws Exception {
        byte[] before = Files.readAllBytes(store);
        session.lens().lanes().set(Lanes.ACTOR);
        session.views().save("Mes acteurs", Locale.FRENCH);
        assertThat(session.shelf().opened().get().copy()).isNotNull();
        assertThat(session.shelf().opened().get().views()).last().satisfies(view -> {
            assertThat(view.id()).isEqualTo("mes-acteurs");
            assertThat(view.lanes()).isEqualTo(Lanes.ACTOR);
        });
        session.edits().undo();
        assertThat(session.shelf().opened().get().views()).noneMatch(view -> view.id().equals("mes-acteurs"));
        assertThat(Files.readAllBytes(store)).isEqualTo(before);
    }

    private List<String> titles() {
        return session.shelf().opened().get().ownViews().stream().map(view -> view.title().in(Locale.ENGLISH)).toList();
    }

    @Test
    void viewsOfOnesOwnAreReplacedRenamedAndLetGo() {
        List<SavedView> given = session.shelf().opened().get().views();
        session.lens().lanes().set(Lanes.ACTOR);
        session.views().save("Mine", Locale.ENGLISH);
        session.lens().lanes().set(Lanes.PLACE);
        session.views().save(" mine ", Locale.ENGLISH);
        assertThat(titles()).containsExactly("Mine");
        assertThat(session.shelf().opened().get().ownViews().getFirst().lanes()).isEqualTo(Lanes.PLACE);
        session.edits().undo();
        assertThat(session.shelf().opened().get().ownViews().getFirst().lanes()).isEqualTo(Lanes.ACTOR);
        session.views().save(given.getFirst().title().in(Locale.ENGLISH), Locale.ENGLISH);
        assertThat(titles()).containsExactly("Mine", given.getFirst().title().in(Locale.ENGLISH) + " (2)");
        session.views().rename(session.shelf().opened().get().ownViews().getFirst(), "Ours", Locale.ENGLISH);
        assertThat(titles()).first().isEqualTo("Ours");
        assertThat(session.edits().undoName().get()).isEqualTo("edit.renameView");
        session.edits().undo();
        assertThat(titles()).first().isEqualTo("Mine");
        session.views().drop(session.shelf().opened().get().ownViews().getFirst());
        assertThat(titles()).hasSize(1);
        session.edits().undo();
        assertThat(titles()).hasSize(2).contains("Mine");
        assertThat(session.shelf().opened().get().views()).containsAll(given);
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aSavedViewThatWasChosenCanBeTakenBack() {
        session.lens().choose(Facet.THREAD, Set.of("military"));
        session.lens().lanes().set(Lanes.ACTOR);
        session.lens().knownAsOf(LocalDate.of(2023, 1, 1));
        session.lens().choose(session.shelf().opened().get().views().getFirst());
        assertThat(session.lens().filter().get().isEmpty()).isTrue();
        session.edits().undo();
        assertThat(session.lens().filter().get().in(Facet.THREAD)).containsExactly("military");
        assertThat(session.lens().lanes().get()).isEqualTo(Lanes.ACTOR);
        assertThat(session.lens().viewpoint().get().knownAsOf()).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(session.lens().range().get()).isNull();
    }

    @Test
    void aRefusedFileLeavesTheOpenStory() throws Exception {
        Path wrong = Files.writeString(home.resolve("no store.sqlite"), "nothing of the kind");
        List<Opened> told = new ArrayList<>();
        session.shelf().open(wrong, told::add);
        assertThat(told).isEmpty();
        assertThat(session.shelf().opened().get().path()).isEqualTo(store);
        assertThat(session.notices().untold()).singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED));
    }

    @Test
    void aSavedViewIsLookedAt() {
        session.lens().look(session.shelf().opened().get().views().getFirst());
        assertThat(session.lens().viewpoint().get().knownAsOf()).isEqualTo(LocalDate.of(2023, 8, 30));
        assertThat(session.lens().range().get()).isNotNull();
        assertThat(session.lens().saved("x", session.shelf().opened().get().title()).from())
                .isEqualTo(session.shelf().opened().get().views().getFirst().from());
    }
}
