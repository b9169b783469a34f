package tumen.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tumen.model.AttachedOriginal;
import tumen.model.Lanes;
import tumen.model.Note;
import tumen.model.SavedView;
import tumen.model.Text;
import tumen.problem.ProblemException;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;
import tumen.store.Stores;
import tumen.work.Job;
import tumen.work.Progress;

/** What the reader adds, while stories come and go. */
class KeepingTest extends Sitting {

    @Test
    void whatWasAddedLastIsKeptInTheStoryThatWasLeft() {
        OpenSource first = source(0);
        OpenSource second = source(1);
        session.desk().note(first, NOTE);
        session.desk().note(second, NOTE);
        open(other);
        assertThat(noted(0)).isEmpty();
        assertThat(noted(1)).isEmpty();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void whatIsAddedOnLeavingIsKeptToo() {
        OpenSource first = source(0);
        Runnable last = () -> session.desk().note(first, NOTE);
        session.shelf().onLeaving(last);
        open(other);
        session.shelf().offLeaving(last);
        assertThat(noted(0)).isEmpty();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
    }

    @Test
    void whatIsAddedAtTheVeryEndIsKept() {
        session.desk().note(source(0), NOTE);
        session.desk().note(source(1), NOTE);
        close();
        tasks.clear();
        session = session();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void theSameStoryOpenedAgainCanStillBeChanged() {
        session.desk().note(source(0), NOTE);
        settle();
        Opened before = session.shelf().opened().get();
        session.shelf().open(store, opened -> { });
        until(() -> session.shelf().opened().get().base() != before.base());
        settle();
        assertThat(session.shelf().opened().get().readOnly()).isEmpty();
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aChangeThatIsCalledOffHoldsUpNoOther() {
        session.desk().note(source(0), "called off");
        workers.running().stream().filter(job -> job.name().equals("keeping")).forEach(Job::cancel);
        settle();
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void whatCannotBeKeptIsNoEditAndTheStorySaysThatItIsReadOnly() {
        assertThat(session.shelf().opened().get().copy()).isNull();
        // as another window does it that has the same story open
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy held = OwnCopy.open(base, home.resolve("copies"), Progress.NONE)) {
            assertThat(held.readOnly()).isEmpty();
            session.desk().note(source(0), NOTE);
            settle();
            assertThat(session.notices().untold()).hasSize(1);
            assertThat(session.edits().undoName().get()).isNull();
            assertThat(session.shelf().opened().get().readOnly()).isPresent();
        }
    }

    @Test
    void whatAnotherWindowHasClosedCanBeChangedHereAgain() {
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy held = OwnCopy.open(base, home.resolve("copies"), Progress.NONE)) {
            session.desk().note(source(0), NOTE);
            settle();
            session.notices().untold().clear();
            lookAgain();
            assertThat(session.shelf().opened().get().readOnly()).isPresent();
            assertThat(noted(1)).isEmpty();
            held.note(new Note(source(1).source().id(), THEIRS, Instant.EPOCH));
        }
        lookAgain();
        assertThat(session.shelf().opened().get().readOnly()).isEmpty();
        assertThat(noted(1)).isEqualTo(THEIRS);
        assertThat(told("ownFree").sentence(Locale.ENGLISH)).contains("again");
        session.desk().note(source(0), NOTE);
        settle();
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(session.notices().untold()).isEmpty();
        // and nobody else may meanwhile
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy late = OwnCopy.open(base, home.resolve("copies"), Progress.NONE)) {
            assertThat(late.readOnly()).isPresent();
        }
    }

    @Test
    void whatWasAddedInAnotherWindowSinceIsNotReplacedUnseen() {
        assertThat(session.shelf().opened().get().copy()).isNull();
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy held = OwnCopy.open(base, home.resolve("copies"), Progress.NONE)) {
            held.note(new Note(source(0).source().id(), THEIRS, Instant.EPOCH));
        }
        lookAgain();
        assertThat(noted(0)).isEqualTo(THEIRS);
        assertThat(session.shelf().opened().get().readOnly()).isEmpty();
        assertThat(session.notices().news()).isEmpty();
    }

    @Test
    void aStoreThatAnotherFileTookThePlaceOfIsNotReadHalfAndCanBeOpenedAnew() throws IOException {
        Path moving = Files.copy(store, home.resolve("moving.sqlite"));
        open(moving);
        lookAgain();
        Files.setLastModifiedTime(moving, FileTime.from(Instant.EPOCH));
        lookAgain();
        assertThat(session.notices().news()).as("the same story").isEmpty();
        Opened before = session.shelf().opened().get();
        Files.copy(other, home.resolve("fresh.sqlite"));
        Files.move(home.resolve("fresh.sqlite"), moving, StandardCopyOption.REPLACE_EXISTING);
        ProblemException refused = catchThrowableOfType(ProblemException.class,
                () -> before.base().story(Progress.NONE));
        assertThat(refused.problem().key()).isEqualTo("store.replaced");
        Path handed = home.resolve("handed.tumen");
        refused = catchThrowableOfType(ProblemException.class,
                () -> before.base().handOn(handed, true, Progress.NONE));
        assertThat(refused.problem().key()).isEqualTo("store.replaced");
        assertThat(handed).doesNotExist();
        assertThat(before.dossier("letters")).as("what is open is read on").isNotNull();
        lookAgain();
        lookAgain();
        assertThat(session.notices().news()).as("told once").hasSize(1);
        told("replaced").next().deed().run();
        until(() -> session.shelf().opened().get().base() != before.base());
        settle();
        assertThat(session.shelf().opened().get().base().storyId()).isEqualTo("other");
        Files.delete(moving);
        lookAgain();
        assertThat(session.notices().untold()).isEmpty();
        refused = catchThrowableOfType(ProblemException.class,
                () -> session.shelf().opened().get().base().story(Progress.NONE));
        assertThat(refused.problem().key()).isEqualTo("input.missing");
    }

    private void lookAgain() {
        session.shelf().lookAgain();
        settle();
    }

    /** The story as a colleague hands it on who has noted something else on it. */
    private Path handedOn() {
        Path file = home.resolve("colleague.tumen");
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy theirs = OwnCopy.open(base, home.resolve("colleague"), Progress.NONE)) {
            String source = base.header().sources().getFirst().id();
            theirs.note(new Note(source, THEIRS, Instant.EPOCH));
            theirs.attach(new AttachedOriginal(source, "a.txt", new byte[] {65}, StandardCharsets.UTF_8,
                    Instant.EPOCH));
            theirs.keep(new SavedView("theirs", Text.of("en", "Theirs"), null, null, Map.of(), Lanes.THREAD, null));
            theirs.store().handOn(file, true, Progress.NONE);
        }
        return file;
    }

    @Test
    void whatAColleagueHandedOnShowsWhatTheyAddedBesideWhatTheReaderHas() {
        session.desk().note(source(0), NOTE);
        session.desk().note(source(1), NOTE);
        settle();
        Path colleague = handedOn();
        open(colleague);
        assertThat(noted(0)).isEqualTo(THEIRS);
        assertThat(noted(1)).isEmpty();
        assertThat(source(0).own().kept().text()).isEqualTo("A");
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id).contains("theirs");
        session.desk().note(source(1), "on theirs");
        settle();
        open(store);
        assertThat(noted(0)).isEqualTo(NOTE);
        assertThat(noted(1)).isEqualTo(NOTE);
        assertThat(source(0).own()).isNull();
        open(colleague);
        assertThat(noted(0)).isEqualTo(THEIRS);
        assertThat(noted(1)).isEqualTo("on theirs");
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void aReaderIsToldWhereTheirOwnNotesAreAndComesToThem() {
        session.desk().note(source(0), NOTE);
        settle();
        open(handedOn());
        News told = session.notices().news().getFirst();
        assertThat(told.sentence(Locale.ENGLISH)).contains(home.resolve("copies").toString());
        told.next().deed().run();
        until(() -> session.shelf().opened().get().path().startsWith(home.resolve("copies")));
        settle();
        assertThat(noted(0)).isEqualTo(NOTE);
        session.desk().note(source(1), NOTE);
        settle();
        assertThat(session.notices().untold()).isEmpty();
        open(store);
        assertThat(noted(1)).isEqualTo(NOTE);
    }

    @Test
    void oneStoreInTwoPlacesHasOneCopyAlsoWhenItCameWithNotes() throws IOException {
        for (Path file : List.of(store, handedOn())) {
            open(file);
            session.desk().note(source(1), NOTE);
            settle();
            Path moved = Files.copy(file, home.resolve("moved-" + file.getFileName()));
            open(moved);
            assertThat(noted(1)).as("%s", file).isEqualTo(NOTE);
            session.desk().note(source(2), NOTE);
            settle();
            open(file);
            assertThat(noted(2)).as("%s", file).isEqualTo(NOTE);
        }
        assertThat(session.notices().untold()).isEmpty();
    }

    @Test
    void whatAReaderHandedOnToThemselvesStaysAsItWas() {
        session.desk().note(source(0), NOTE);
        settle();
        Path kept = home.resolve("kept.tumen");
        session.shelf().opened().get().store().handOn(kept, true, Progress.NONE);
        session.desk().note(source(0), "later");
        settle();
        open(kept);
        assertThat(noted(0)).isEqualTo(NOTE);
        open(store);
        assertThat(noted(0)).isEqualTo("later");
    }

    @Test
    void aViewThatComesWithAStoreIsThereBesideTheReadersOwn() {
        session.views().save("Mine", Locale.ENGLISH);
        settle();
        Path theirs = home.resolve("views.tumen");
        try (OpenStore base = Stores.open(store, Progress.NONE);
                OwnCopy copy = OwnCopy.open(base, home.resolve("colleague"), Progress.NONE)) {
            copy.keep(new SavedView("theirs", Text.of("en", "Theirs"), null, null, Map.of(), Lanes.THREAD, null));
            copy.store().handOn(theirs, true, Progress.NONE);
        }
        open(theirs);
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id)
                .startsWith(session.shelf().opened().get().given().getFirst().id()).endsWith("theirs", "mine");
        assertThat(session.shelf().opened().get().ownViews()).extracting(SavedView::id).containsExactly("mine");
        open(store);
        assertThat(session.shelf().opened().get().views()).extracting(SavedView::id).doesNotContain("theirs");
    }
}
