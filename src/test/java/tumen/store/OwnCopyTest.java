package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.model.AttachedOriginal;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.Note;
import tumen.model.SavedView;
import tumen.model.SourceDossier;
import tumen.model.Text;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.work.Progress;

/** What the user adds goes into their own copy, and the store it was made from stays as it is. */
class OwnCopyTest {

    private static final Instant THEN = Instant.parse("2024-05-06T07:08:09.123Z");
    private static final String SECRET = "the running text of an article, which is not ours";

    @TempDir
    Path folder;

    private Path file;
    private Path copies;
    private OpenStore base;

    @BeforeEach
    void write() {
        file = folder.resolve("story.sqlite");
        copies = folder.resolve("data").resolve("copies");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
        base = Stores.open(file, Progress.NONE);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @Test
    void changesGoIntoTheCopyAndStay() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(CopyPlace.of(base, copies).isThere()).isFalse();
        SavedView mine = view("mine", Map.of(Facet.ACTOR, List.of("shoigu"), Facet.TAG, List.of("war", "travel")));
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            assertThat(copy.readOnly()).isEmpty();
            copy.attach(original("wire", "Владимир", Charset.forName("windows-1251")));
            copy.note(new Note("wire", "look again", THEN));
            copy.keep(mine);
            assertThat(copy.store().digest()).isNotEqualTo(base.digest());
            assertThat(copy.store().storyDigest()).isEqualTo(base.storyDigest());
        }
        assertThat(CopyPlace.of(base, copies).isThere()).isTrue();
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            SourceDossier wire = copy.store().sourceDossier("wire", null);
            assertThat(wire.original().text()).isEqualTo("Владимир");
            assertThat(wire.original().captured()).isEqualTo(THEN);
            assertThat(wire.original().charset().name()).isEqualTo("windows-1251");
            assertThat(wire.note()).isEqualTo(new Note("wire", "look again", THEN));
            assertThat(copy.store().header().views()).hasSize(3).endsWith(mine);
            copy.store().verify(Progress.NONE);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatWasKeptCanBeChangedAndLetGo() {
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            copy.attach(original("wire", "one", StandardCharsets.UTF_8));
            copy.attach(original("wire", "two", StandardCharsets.UTF_8));
            assertThat(copy.store().originals()).hasSize(1);
            assertThat(copy.store().sourceDossier("wire", null).original().text()).isEqualTo("two");
            copy.detach("wire");
            copy.note(new Note("copy", "x", THEN));
            copy.note(new Note("copy", "", THEN));
            assertThat(copy.store().originals()).isEmpty();
            assertThat(copy.store().sourceDossier("copy", null).note()).isNull();
            copy.keep(view("opening", Map.of()));
            copy.keep(view("last", Map.of()));
            assertThat(copy.store().header().views()).extracting(SavedView::id)
                    .containsExactly("opening", "all", "last");
            copy.drop("all");
            copy.drop("last");
            assertThat(copy.store().header().views()).containsExactly(view("opening", Map.of()));
            copy.store().verify(Progress.NONE);
        }
        try (OpenStore again = Stores.open(CopyPlace.of(base, copies).file(), Progress.NONE)) {
            assertThat(again.header().views()).hasSize(1);
        }
    }

    @Test
    void aCopyThatIsOpenElsewhereCanOnlyBeRead() {
        try (OwnCopy first = OwnCopy.open(base, copies, Progress.NONE);
                OwnCopy second = OwnCopy.open(base, copies, Progress.NONE)) {
            Problem reason = second.readOnly().orElseThrow();
            assertThat(reason.sentence(Locale.ENGLISH)).contains(String.valueOf(ProcessHandle.current().pid()));
            ProblemException refused = catchThrowableOfType(ProblemException.class,
                    () -> second.note(new Note("wire", "no", THEN)));
            assertThat(refused.problem()).isEqualTo(reason);
            first.note(new Note("wire", "yes", THEN));
            assertThat(second.store().sourceDossier("wire", null).note().text()).isEqualTo("yes");
        }
        try (OwnCopy third = OwnCopy.open(base, copies, Progress.NONE)) {
            assertThat(third.readOnly()).isEmpty();
        }
    }

    @Test
    void aLockThatNobodyHoldsIsTakenOver() throws IOException {
        OwnCopy.open(base, copies, Progress.NONE).close();
        Path lock = Path.of(CopyPlace.of(base, copies).file() + ".lock");
        for (String left : List.of("", "999999999 0", ProcessHandle.current().pid() + " 1 " + LockHolder.us().host())) {
            Files.writeString(lock, left);
            try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
                assertThat(copy.readOnly()).as("left behind: %s", left).isEmpty();
            }
            assertThat(lock).doesNotExist();
        }
    }

    @Test
    void whatIsHandedOnHasTheOriginalsOnlyIfAskedFor() throws IOException {
        Path with = folder.resolve("with.sqlite");
        Path without = folder.resolve("without.sqlite");
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            copy.attach(original("wire", SECRET.repeat(500), StandardCharsets.UTF_8));
            copy.note(new Note("wire", "a note goes along", THEN));
            copy.store().handOn(with, true, Progress.NONE);
            copy.store().handOn(without, false, Progress.NONE);
        }
        assertThat(Files.readString(with, StandardCharsets.ISO_8859_1)).contains(SECRET);
        assertThat(Files.readString(without, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET)
                .contains("a note goes along");
        try (OpenStore there = Stores.open(with, Progress.NONE); OpenStore here = Stores.open(without, Progress.NONE)) {
            assertThat(there.sourceDossier("wire", null).original().text()).startsWith(SECRET);
            assertThat(here.originals()).isEmpty();
            assertThat(here.story(Progress.NONE)).isEqualTo(TestStories.small());
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("story.sqlite", "data", "with.sqlite",
                "without.sqlite");
    }

    @Test
    void nothingIsHandedOnOverWhatIsOpen() throws IOException {
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            copy.attach(original("wire", SECRET, StandardCharsets.UTF_8));
            Path link = Files.createSymbolicLink(folder.resolve("link.tumen"), copy.store().path());
            for (Path open : List.of(copy.store().path(), link)) {
                ProblemException refused = catchThrowableOfType(ProblemException.class,
                        () -> copy.store().handOn(open, false, Progress.NONE));
                assertThat(refused.problem().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN);
                assertThat(refused.problem().sentence(Locale.ENGLISH)).contains(open.toString(), "open here");
            }
            assertThat(copy.store().sourceDossier("wire", null).original()).isNotNull();
            assertThat(catchThrowableOfType(ProblemException.class, () -> base.keepFrom(file))).isNotNull();
            base.keepFrom(folder.resolve("another.tumen"));
        }
    }

    @Test
    void whatWasDetachedIsGoneFromTheFile() throws IOException {
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            copy.attach(original("wire", SECRET.repeat(500), StandardCharsets.UTF_8));
            copy.detach("wire");
        }
        assertThat(Files.readString(CopyPlace.of(base, copies).file(), StandardCharsets.ISO_8859_1))
                .doesNotContain(SECRET);
    }

    /** A file as an earlier program named it: by its story alone. */
    private Path older() {
        return copies.resolve("small-" + base.storyDigest().substring(0, 16) + ".sqlite");
    }

    @Test
    void aCopyOfAnEarlierProgramStaysTheCopy() throws IOException {
        Files.createDirectories(copies);
        Files.copy(file, older());
        try (OwnCopy copy = OwnCopy.open(base, copies, Progress.NONE)) {
            assertThat(copy.file()).isEqualTo(older());
            copy.note(new Note("wire", "mine", THEN));
        }
        assertThat(CopyPlace.of(base, copies)).isEqualTo(new CopyPlace(older(), null));
    }

    @Test
    void aCopyOfAnEarlierProgramThatWasMadeFromWhatCameWithNotesIsGoneOnWith() throws IOException {
        Path handed = folder.resolve("handed.sqlite");
        try (OwnCopy theirs = OwnCopy.open(base, folder.resolve("theirs"), Progress.NONE)) {
            theirs.note(new Note("wire", "theirs", THEN));
            theirs.attach(original("wire", "theirs", StandardCharsets.UTF_8));
            theirs.store().handOn(handed, true, Progress.NONE);
            theirs.note(new Note("copy", "mine", THEN));
            Files.createDirectories(copies);
            theirs.store().handOn(older(), true, Progress.NONE);
        }
        try (OpenStore given = Stores.open(handed, Progress.NONE)) {
            try (OwnCopy copy = OwnCopy.open(given, copies, Progress.NONE)) {
                assertThat(copy.store().notes()).extracting(Note::text).containsExactly("theirs", "mine");
                copy.note(new Note("wire", "theirs no more", THEN));
                copy.detach("wire");
            }
            try (OwnCopy copy = OwnCopy.open(given, copies, Progress.NONE)) {
                assertThat(copy.store().notes()).extracting(Note::text).containsExactly("theirs no more", "mine");
                assertThat(copy.store().originals()).isEmpty();
            }
        }
        try (OwnCopy bare = OwnCopy.open(base, copies, Progress.NONE)) {
            assertThat(bare.store().notes()).extracting(Note::text).containsExactly("theirs", "mine");
        }
    }

    @Test
    void aCopyThatIsOpenedAsAFileIsItsOwn() {
        OwnCopy.open(base, copies, Progress.NONE).close();
        Path kept = CopyPlace.of(base, copies).file();
        try (OpenStore opened = Stores.open(kept, Progress.NONE);
                OwnCopy copy = OwnCopy.open(opened, copies, Progress.NONE)) {
            copy.note(new Note("wire", "mine", THEN));
            assertThat(copy.file()).isEqualTo(kept);
        }
        assertThat(copies.toFile().list()).containsExactly(kept.getFileName().toString());
    }

    @Test
    void aStoreThatWasPutAmongTheCopiesIsNone() throws IOException {
        Files.createDirectories(copies);
        Path put = Files.copy(file, copies.resolve("story.sqlite"));
        try (OpenStore opened = Stores.open(put, Progress.NONE)) {
            assertThat(CopyPlace.of(opened, copies)).isEqualTo(CopyPlace.of(base, copies));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        ProblemException failed = catchThrowableOfType(ProblemException.class,
                () -> OwnCopy.open(base, blocked.resolve("copies"), Progress.NONE));
        assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN);
    }

    private static AttachedOriginal original(String source, String text, Charset charset) {
        return new AttachedOriginal(source, "a file.txt", text.getBytes(charset), charset, THEN);
    }

    private static SavedView view(String id, Map<Facet, List<String>> filters) {
        return new SavedView(id, Text.of("en", "Mine"), LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1), filters,
                Lanes.CLAIMANT, null);
    }
}
