package tumen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import tumen.problem.Problem.Kind;
import tumen.problem.Problem;
import tumen.problem.Words;

/**
 * Says that a copy is open for change: a file beside it that names our process, see {@link LockHolder}. One that a
 * process left behind when it was killed names nobody, and is taken over. (Locks of the file system will not do: two
 * within one process end each other, and network drives lie.) It keeps people from changing one copy in two windows;
 * the file itself is safe through SQLite.
 */
final class CopyLock implements Stores.Hold {

    private static final Words WORDS = Words.of(CopyLock.class);

    /** Whoever decides about a lock needs no longer than that; one who was killed meanwhile is not waited for. */
    private static final Duration DECIDING = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 10;
    /** No lock of ours is longer. */
    private static final int LONGEST = 1000;

    private final Path held;
    private final Problem refused;

    private CopyLock(Path held, Problem refused) {
        this.held = held;
        this.refused = refused;
    }

    /** Takes the lock of {@code file}, or finds out why it cannot be had. */
    static CopyLock take(Path file) {
        return take(file, LockHolder.us());
    }

    /** The same for another process than ours. */
    static CopyLock take(Path file, LockHolder us) {
        Path lock = lock(file);
        Path fresh = lock.resolveSibling(lock.getFileName() + "-" + UUID.randomUUID());
        try {
            Files.writeString(fresh, us.written());
            Path deciding = decide(lock, fresh);
            try {
                Problem refused = Files.exists(lock) ? holding(file, lock, us) : null;
                if (refused == null) {
                    Files.move(fresh, lock, StandardCopyOption.ATOMIC_MOVE);
                }
                return new CopyLock(refused == null ? lock : null, refused);
            } finally {
                Files.deleteIfExists(deciding);
            }
        } catch (IOException denied) {
            boolean odd = Files.exists(lock) && Files.isWritable(lock.toAbsolutePath().getParent());
            return new CopyLock(null, odd ? problem("copy.no-lock", file, lock) : problem("copy.denied", file));
        } finally {
            remove(fresh);
        }
    }

    /** Makes the file whose maker alone decides about the lock, and waits for another that decides just now. */
    private static Path decide(Path lock, Path fresh) throws IOException {
        Path deciding = lock.resolveSibling(lock.getFileName() + "-deciding");
        // Times of the same disk, whatever the clock here says.
        Instant now = Files.getLastModifiedTime(fresh).toInstant();
        while (true) {
            try {
                return Files.createFile(deciding);
            } catch (FileAlreadyExistsException other) {
                if (isOld(deciding, now)) {
                    Files.deleteIfExists(deciding);
                }
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
            now = now.plusMillis(LOOK_MILLIS);
        }
    }

    private static boolean isOld(Path deciding, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(deciding).toInstant().isBefore(now.minus(DECIDING));
        } catch (NoSuchFileException decided) {
            return false;
        }
    }

    /** Why somebody else holds the lock that is there; null where nobody does any more. */
    private static Problem holding(Path file, Path lock, LockHolder us) throws IOException {
        String written;
        try {
            if (Files.size(lock) > LONGEST) {
                return problem("copy.no-lock", file, lock);
            }
            written = new String(Files.readAllBytes(lock), StandardCharsets.UTF_8).strip();
        } catch (NoSuchFileException closed) {
            return null;
        }
        LockHolder holder = LockHolder.read(written);
        if (holder == null) {
            return written.isEmpty() ? null : problem("copy.no-lock", file, lock);
        }
        if (holder.isElsewhere(us)) {
            return problem("copy.other-host", file, holder.host(), lock);
        }
        return holder.isAlive() ? problem("copy.elsewhere", file, holder.process()) : null;
    }

    private static Problem problem(String key, Object... arguments) {
        return Problem.of(Kind.NOT_WRITTEN, WORDS, key, Stream.of(arguments).map(Object::toString).toArray());
    }

    /** Whether it is worth while to {@link #take} the lock of {@code file}. Nothing is written. */
    static boolean isFree(Path file) {
        Path lock = lock(file);
        try {
            return !Files.exists(lock) || holding(file, lock, LockHolder.us()) == null;
        } catch (IOException unread) {
            return false;
        }
    }

    private static Path lock(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    /** Why the lock could not be had, or null where it is held. */
    Problem refused() {
        return refused;
    }

    @Override
    public void close() {
        if (held != null) {
            remove(held);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            System.getLogger(CopyLock.class.getName()).log(System.Logger.Level.WARNING, "left behind", left);
        }
    }
}
