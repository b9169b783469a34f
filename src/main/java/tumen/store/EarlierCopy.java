package tumen.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.model.AttachedOriginal;
import tumen.model.Note;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.problem.ProblemException;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * A copy of the user's that was made of another form of the same story: of the one before a correction, or before a
 * table came in again. It stays as it is; what they added there can be brought along.
 *
 * @param file the copy
 * @param notes how many notes it has that are to be brought
 * @param originals how many attached originals
 * @param views how many saved views
 * @param left the sources on which it has something that cannot be brought: they are gone, or have another original
 * @param kept how many such copies there are with it, each as it was left
 */
public record EarlierCopy(Path file, int notes, int originals, int views, List<Source> left, int kept) {

    private static final System.Logger LOG = System.getLogger(EarlierCopy.class.getName());

    public EarlierCopy {
        left = List.copyOf(left);
    }

    /**
     * The copy that was changed last of those which hold something that this story lacks; one from which something
     * was brought before is passed over, since what is lacking now was let go.
     *
     * @param own the user's copy of {@code base}, or null where there is none yet
     * @param place where that lies, or would lie
     */
    public static Optional<EarlierCopy> find(OpenStore base, OpenStore own, CopyPlace place, Progress progress) {
        InterfaceThread.refuse("looking for earlier copies");
        Set<String> brought = new HashSet<>(brought(place.file()));
        List<Path> earlier = place.earlier(base);
        for (Path file : earlier) {
            progress.check();
            brought.addAll(brought(file));
            if (brought.contains(file.getFileName().toString())) {
                continue;
            }
            try (OpenStore old = Stores.openOwn(file, false, progress)) {
                EarlierCopy copy = Bringing.of(old, base, own == null ? base : own).told(file, earlier.size());
                boolean sameStory = old.header().title().equals(base.header().title());
                if (copy.hasMore() || own == null && sameStory && !copy.left().isEmpty()) {
                    return Optional.of(copy);
                }
            } catch (ProblemException damaged) {
                LOG.log(Level.INFO, "passed over", damaged);
            }
        }
        return Optional.empty();
    }

    /** Whether there is anything to be brought. */
    public boolean hasMore() {
        return notes + originals + views > 0;
    }

    /**
     * Brings what the user added into their copy of the story as it is now. A note on a source that has one already
     * follows after that one.
     *
     * @param base what {@code into} was made from
     * @return what was brought, and what was left
     */
    public EarlierCopy bring(OpenStore base, OwnCopy into, Progress progress) {
        InterfaceThread.refuse("bringing what was added");
        try (OpenStore old = Stores.openOwn(file, false, progress)) {
            Bringing bringing = Bringing.of(old, base, into.store());
            into.take(bringing.notes(), bringing.originals(), bringing.views());
            note(into.file());
            return bringing.told(file, kept);
        }
    }

    /** Has it known that all was brought from here: what is let go afterwards is not offered again. */
    private void note(Path into) {
        Set<String> names = new TreeSet<>(brought(into));
        names.add(file.getFileName().toString());
        try {
            Files.write(list(into), names);
        } catch (IOException unnoted) {
            LOG.log(Level.WARNING, "not noted what was brought", unnoted);
        }
    }

    private static Path list(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".brought");
    }

    private static Set<String> brought(Path copy) {
        try {
            return Files.exists(list(copy)) ? Set.copyOf(Files.readAllLines(list(copy))) : Set.of();
        } catch (IOException unread) {
            return Set.of();
        }
    }

    /** What is to be brought, and what stays. */
    private record Bringing(List<Note> notes, List<AttachedOriginal> originals, List<SavedView> views,
            List<Source> left) {

        static Bringing of(OpenStore old, OpenStore base, OpenStore now) {
            Set<String> sources = now.header().sources().stream().map(Source::id).collect(Collectors.toSet());
            Set<String> left = new HashSet<>();
            List<Note> notes = notes(old, now, sources, left);
            List<AttachedOriginal> originals = originals(old, now, sources, left);
            Set<String> known = Stream.concat(base.header().views().stream(), now.header().views().stream())
                    .map(SavedView::id).collect(Collectors.toSet());
            return new Bringing(notes, originals,
                    old.header().views().stream().filter(view -> !known.contains(view.id())).toList(),
                    old.header().sources().stream().filter(source -> left.contains(source.id())).toList());
        }

        private static List<Note> notes(OpenStore old, OpenStore now, Set<String> sources, Set<String> left) {
            List<Note> there = now.notes();
            List<Note> notes = new ArrayList<>();
            for (Note note : old.notes()) {
                String before = there.stream().filter(one -> one.source().equals(note.source())).map(Note::text)
                        .findFirst().orElse("");
                if (!sources.contains(note.source())) {
                    left.add(note.source());
                } else if (before.isEmpty()) {
                    notes.add(note);
                } else if (!before.contains(note.text())) {
                    notes.add(new Note(note.source(), before + "\n\n" + note.text(), note.changed()));
                }
            }
            return notes;
        }

        private static List<AttachedOriginal> originals(OpenStore old, OpenStore now, Set<String> sources,
                Set<String> left) {
            List<AttachedOriginal> there = now.originals();
            List<AttachedOriginal> originals = new ArrayList<>();
            for (AttachedOriginal original : old.originals()) {
                Optional<AttachedOriginal> before = there.stream()
                        .filter(one -> one.source().equals(original.source())).findFirst();
                if (before.isEmpty() && sources.contains(original.source())) {
                    originals.add(original);
                } else if (before.isEmpty() || !before.get().text().equals(original.text())) {
                    left.add(original.source());
                }
            }
            return originals;
        }

        EarlierCopy told(Path file, int kept) {
            return new EarlierCopy(file, notes.size(), originals.size(), views.size(), left, kept);
        }
    }
}
