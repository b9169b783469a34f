package tumen.work;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a file in its place whole or not at all: whoever looks there finds the old one or the new one, never
 * half of either. Knows no words; whoever uses it says what went wrong.
 */
public final class WholeFile {

    static final String PART_ENDS = ".part";
    private static final Pattern PART = Pattern.compile("\\.tumen-(\\d{1,18})-.*");
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(1);

    private WholeFile() {
    }

    /** What is to be written. */
    @FunctionalInterface
    public interface Writing {

        /** Writes everything to {@code fresh}, an empty file in the folder of the target. */
        void to(Path fresh) throws IOException;
    }

    /**
     * Writes beside {@code target}, down to the disk, and moves it there. A link is followed, so that what it
     * leads to is replaced. Where it fails in whatever way, also by a cancel, nothing is left beside the target
     * and the target is as it was. What a process that was killed left beside it is removed, once it is a
     * minute old.
     *
     * @throws IOException where it cannot be written: no such folder, no permission, no room, something in the way
     */
    public static void replace(Path target, Writing writing) throws IOException {
        if (isInTheWay(target)) {
            throw new FileSystemException(target.toString(), null, "no plain file");
        }
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        clear(place.getParent());
        Path fresh = Files.createFile(place.resolveSibling(partOfOurs() + UUID.randomUUID() + PART_ENDS));
        try {
            permit(fresh, place);
            writing.to(fresh);
            try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            move(fresh, place);
        } finally {
            remove(fresh);
        }
    }

    /** True where something lies at {@code target} that no file may take the place of: a folder, a device or a pipe. */
    public static boolean isInTheWay(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /** How the names begin of what is cleared away once our process has been killed; they end as {@link #PART_ENDS}. */
    static String partOfOurs() {
        return ".tumen-" + ProcessHandle.current().pid() + "-";
    }

    /** The age keeps another machine's file on a shared drive: whoever still writes touches it all the time. */
    private static void clear(Path folder) {
        Instant old = Instant.now().minus(LEFT_BEHIND);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".tumen-*.part*")) {
            for (Path part : parts) {
                Matcher name = PART.matcher(part.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()
                        && Files.getLastModifiedTime(part).toInstant().isBefore(old)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException unread) {
            System.getLogger(WholeFile.class.getName()).log(Level.DEBUG, "not looked through " + folder, unread);
        }
    }

    /** As many may read the new file as may read the old one; any file's readers where there is none. */
    private static void permit(Path fresh, Path place) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    private static void move(Path fresh, Path place) throws IOException {
        try {
            Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(fresh, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A file that is left behind is no reason to say that the new one was not written. */
    private static void remove(Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException left) {
            System.getLogger(WholeFile.class.getName()).log(Level.WARNING, "left behind " + fresh, left);
        }
    }
}
