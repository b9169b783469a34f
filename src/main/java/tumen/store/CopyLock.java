package tumen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.Words;

/**
 * Says that a copy is open for change: a file beside it that names our process, by its number and when
 * it began. One that a process left behind when it was killed names nobody, and is taken over. (Locks
 * of the file system will not do: two within one process end each other, and network drives lie.) It
 * keeps people from changing one copy in two windows; the file itself is safe through SQLite.
 */
final class CopyLock implements Stores.Hold {

    private static final Words WORDS = Words.of(CopyLock.class);

    private final Path held;
    private final Problem refused;

    private CopyLock(Path held, Problem refused) {
        this.held = held;
        this.refused = refused;
    }

    /** Takes the lock of {@code file}, or finds out why it cannot be had. */
    static CopyLock take(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        try {
            if (create(beside)) {
                return new CopyLock(beside, null);
            }
            String holder = Files.readString(beside, StandardCharsets.US_ASCII);
            if (isAlive(holder)) {
                return new CopyLock(null, Problem.of(Kind.NOT_WRITTEN, WORDS, "copy.elsewhere", file.toString(),
                        holder.split(" ")[0]));
            }
            Files.deleteIfExists(beside);
            return create(beside) ? new CopyLock(beside, null) : take(file);
        } catch (IOException denied) {
            return new CopyLock(null, Problem.of(Kind.NOT_WRITTEN, WORDS, "copy.denied", file.toString()));
        }
    }

    private static boolean create(Path beside) throws IOException {
        ProcessHandle us = ProcessHandle.current();
        try {
            Files.writeString(beside, us.pid() + " " + began(us), StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException held) {
            return false;
        }
    }

    private static boolean isAlive(String holder) {
        String[] parts = holder.strip().split(" ");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("\\d{1,18}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(parts[0])).filter(ProcessHandle::isAlive)
                .filter(process -> began(process) == Long.parseLong(parts[1])).isPresent();
    }

    /** When a process began, in epoch milliseconds; 0 where the system does not tell. */
    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Why the lock could not be had, or null where it is held. */
    Problem refused() {
        return refused;
    }

    @Override
    public void close() {
        try {
            if (held != null) {
                Files.deleteIfExists(held);
            }
        } catch (IOException left) {
            System.getLogger(CopyLock.class.getName()).log(System.Logger.Level.WARNING, "left behind", left);
        }
    }
}
