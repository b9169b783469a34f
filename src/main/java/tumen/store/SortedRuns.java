package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import tumen.work.SpillFile;

/**
 * Records too many to keep, sorted: they are put aside in runs, each of them in order, and come back as one. A record
 * begins with the whole numbers that it is sorted by; equal ones come as they were put aside.
 */
final class SortedRuns implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    private static final int RUN_BUFFER = 1 << 14;

    private final Path beside;
    private final int keys;
    private final List<Run> runs = new ArrayList<>();
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private SpillFile file;

    /** None yet; the file for them comes to be beside {@code beside} with the first. */
    SortedRuns(Path beside, int keys) {
        this.beside = beside;
        this.keys = keys;
    }

    /** Takes a record, which lies between the buffer's position and its limit when it is read again. */
    @FunctionalInterface
    interface Taking {
        void take(ByteBuffer record) throws IOException;
    }

    /** Puts a record behind those of the run that was begun last. */
    void put(ByteBuffer record) throws IOException {
        int size = Integer.BYTES + record.remaining();
        if (waiting.remaining() < size) {
            flush();
            waiting = waiting.capacity() < size ? ByteBuffer.allocate(2 * size) : waiting;
        }
        waiting.putInt(record.remaining()).put(record);
    }

    /** From now on, records belong to a new run. */
    void begin() throws IOException {
        file = file == null ? SpillFile.beside(beside) : file;
        end();
        runs.add(new Run(runs.size(), file.size()));
    }

    private void end() throws IOException {
        flush();
        if (!runs.isEmpty()) {
            runs.getLast().end = file.size();
        }
    }

    private void flush() throws IOException {
        file.add(waiting.flip());
        waiting.clear();
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Gives all records in order. */
    void each(Taking taking) throws IOException {
        end();
        PriorityQueue<Run> open = new PriorityQueue<>();
        for (Run run : runs) {
            if (run.next()) {
                open.add(run);
            }
        }
        while (!open.isEmpty()) {
            Run least = open.poll();
            boolean more = true;
            // Runs that hardly overlap, as where the rows come in order, are read in long stretches.
            while (more && (open.isEmpty() || least.compareTo(open.peek()) < 0)) {
                taking.take(least.record());
                more = least.next();
            }
            if (more) {
                open.add(least);
            }
        }
    }

    private final class Run implements Comparable<Run> {

        private final int number;
        private long at;
        private long end;
        private ByteBuffer buffer = ByteBuffer.allocate(0);
        private int start;
        private int after;

        Run(int number, long at) {
            this.number = number;
            this.at = at;
        }

        boolean next() throws IOException {
            if (!has(Integer.BYTES)) {
                buffer = null;
                return false;
            }
            int length = buffer.getInt(after);
            has(Integer.BYTES + length);
            start = after + Integer.BYTES;
            after = start + length;
            return true;
        }

        /** Brings in more of the run, so that so many bytes lie behind the last record; false at its end. */
        private boolean has(int bytes) throws IOException {
            int left = buffer.limit() - after;
            if (left >= bytes) {
                return true;
            }
            if (left + end - at < bytes) {
                return false;
            }
            ByteBuffer larger = buffer.capacity() >= Math.max(bytes, RUN_BUFFER) ? buffer
                    : ByteBuffer.allocate(Math.max(bytes, RUN_BUFFER));
            ByteBuffer rest = buffer.slice(after, left);
            larger.clear();
            larger.put(0, rest, 0, left).position(left);
            larger.limit((int) Math.min(larger.capacity(), left + end - at));
            int more = larger.remaining();
            file.read(larger, at);
            at += more;
            buffer = larger;
            after = 0;
            return true;
        }

        ByteBuffer record() {
            return buffer.position(start);
        }

        @Override
        public int compareTo(Run other) {
            for (int key = 0; key < keys; key++) {
                int order = Long.compare(buffer.getLong(start + key * Long.BYTES),
                        other.buffer.getLong(other.start + key * Long.BYTES));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(number, other.number);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
