package tumen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tumen.model.AttachedOriginal;
import tumen.problem.ProblemException;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * Where the user's copy of a store lies. Its name tells which story it is, and what had been added to the store before:
 * one that somebody handed on with notes and originals has a copy of its own, beside that of the bare story. So a store
 * that was moved, or lies in two places, has one copy, and what came with a store is never hidden by the copy of
 * another. A file that is itself such a copy is its own.
 *
 * @param file the copy; it need not be there
 * @param older the copy by the name that it had when only the story told it apart, where {@code file} is still to be
 *     made of that; else null
 */
public record CopyPlace(Path file, Path older) {

    /** Digits of a digest in the name of a copy: as good as never two by one name. */
    private static final int DIGITS = 16;
    private static final int LONGEST = 60;
    private static final String ENDS = ".sqlite";

    /**
     * The place of the copy of {@code base}.
     *
     * @param folder where the user's copies are kept; it need not be there
     */
    public static CopyPlace of(OpenStore base, Path folder) {
        InterfaceThread.refuse("looking for a copy");
        String story = story(base);
        if (isCopy(base.path(), story, folder)) {
            return new CopyPlace(folder.resolve(base.path().getFileName()), null);
        }
        Path file = folder.resolve(story + "-" + base.addedDigest().substring(0, DIGITS) + ENDS);
        Path older = folder.resolve(story + ENDS);
        if (Files.exists(file) || !Files.isRegularFile(older)) {
            return new CopyPlace(file, null);
        }
        return base.hasAdditions() ? new CopyPlace(file, holdsAll(older, base) ? older : null)
                : new CopyPlace(older, null);
    }

    private static String story(OpenStore base) {
        String id = base.storyId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "_");
        return id.substring(0, Math.min(LONGEST, id.length())) + "-" + base.storyDigest().substring(0, DIGITS);
    }

    private static Pattern names(String story) {
        return Pattern.compile(Pattern.quote(story) + "(-[0-9a-f]{" + DIGITS + "})?" + Pattern.quote(ENDS));
    }

    private static boolean isCopy(Path file, String story, Path folder) {
        try {
            return names(story).matcher(String.valueOf(file.getFileName())).matches() && Files.isDirectory(folder)
                    && Files.isSameFile(file.toAbsolutePath().getParent(), folder);
        } catch (IOException unread) {
            return false;
        }
    }

    /** Whether nothing that came with {@code base} would be hidden by this copy: so it may have been made from it. */
    private static boolean holdsAll(Path copy, OpenStore base) {
        try (OpenStore old = Stores.openOwn(copy, false, Progress.NONE)) {
            List<AttachedOriginal> kept = old.originals();
            return new HashSet<>(old.notes()).containsAll(base.notes())
                    && base.originals().stream().allMatch(one -> kept.stream().anyMatch(one::isSame));
        } catch (ProblemException damaged) {
            return false;
        }
    }

    /** Whether the user has a copy. */
    public boolean isThere() {
        return Files.isRegularFile(file) || older != null;
    }

    /** The copy of the same story, made from another store, that the user changed last; none where there is none. */
    public Optional<Path> another(OpenStore base) {
        Pattern names = names(story(base));
        Set<Path> ours = older == null ? Set.of(file) : Set.of(file, older);
        try (Stream<Path> copies = Files.list(file.getParent())) {
            return copies.filter(copy -> names.matcher(copy.getFileName().toString()).matches())
                    .filter(copy -> !ours.contains(copy)).max(Comparator.comparing(CopyPlace::changed));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** The copies of a story of the same id whose content is another, the one that was changed last first. */
    List<Path> earlier(OpenStore base) {
        String now = story(base);
        String digits = "[0-9a-f]{" + DIGITS + "}";
        Pattern names = Pattern.compile(Pattern.quote(now.substring(0, now.length() - DIGITS)) + digits + "(-" + digits
                + ")?" + Pattern.quote(ENDS));
        Pattern same = names(now);
        try (Stream<Path> copies = Files.list(file.getParent())) {
            return copies.filter(copy -> names.matcher(copy.getFileName().toString()).matches())
                    .filter(copy -> !same.matcher(copy.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(CopyPlace::changed).reversed()
                            .thenComparing(Comparator.naturalOrder())).toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
