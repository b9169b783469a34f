package tumen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who holds a lock. A number alone would do for a process only as long as it runs: numbers come again, and other
 * computers have the same ones.
 *
 * @param process its number
 * @param began when it began, as this computer tells it; 0 where it does not tell
 * @param host the name of its computer; empty where that is not told
 */
record LockHolder(long process, long began, String host) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) (\\d{1,18})(?: (\\S{1,255}))?");
    /** Of what the kernel tells of a process after its name, the time that it began at, in ticks since the start. */
    private static final int BEGAN = 19;

    /** Our own process. */
    static LockHolder us() {
        ProcessHandle us = ProcessHandle.current();
        return new LockHolder(us.pid(), began(us), name());
    }

    /** The holder that stands in a lock, or null where none does. */
    static LockHolder read(String lock) {
        Matcher parts = WRITTEN.matcher(lock);
        return !parts.matches() ? null : new LockHolder(Long.parseLong(parts.group(1)),
                Long.parseLong(parts.group(2)), parts.group(3) == null ? "" : parts.group(3));
    }

    /** As it stands in a lock. */
    String written() {
        return (process + " " + began + " " + host).strip();
    }

    /** True where it is known to be of another computer than {@code other}. */
    boolean isElsewhere(LockHolder other) {
        return !host.isEmpty() && !other.host.isEmpty() && !host.equals(other.host);
    }

    /** True where it runs on this computer. */
    boolean isAlive() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).filter(found -> began(found) == began)
                .isPresent();
    }

    /**
     * On Linux as the kernel has it: what Java tells is reckoned from the clock, and is another time once the clock was
     * set.
     */
    private static long began(ProcessHandle process) {
        try {
            String told = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return Long.parseLong(told.substring(told.lastIndexOf(')') + 2).split(" ")[BEGAN]);
        } catch (IOException | RuntimeException elsewhere) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    /** To ask the system properly would ask the network. */
    private static String name() {
        String named = System.getenv("COMPUTERNAME");
        try {
            named = named == null ? Files.readString(Path.of("/proc/sys/kernel/hostname")) : named;
        } catch (IOException elsewhere) {
            named = System.getenv("HOSTNAME");
        }
        return named == null ? "" : named.strip().replaceAll("\\s", "_");
    }
}
