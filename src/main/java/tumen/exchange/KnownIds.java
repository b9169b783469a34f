package tumen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import tumen.work.SpillFile;

/**
 * The ids that were met, so that each comes in once and it can be told what is new. Ids are kept as 64-bit hashes in
 * open addressing, 16 bytes a slot: two of ten million different ids share a hash once in a few hundred thousand
 * files, and then the second is told as a bad row, not lost. Some hundred thousand are kept in memory; where there are
 * more, they lie in a temporary file that is read and written as if it were memory, and that the system takes back
 * whenever it needs the room. Used by one thread.
 */
final class KnownIds implements AutoCloseable {

    /** The lowest bits of a slot's second number say what the id is; the others are those of its digest. */
    private static final long HAD = 1;
    private static final long OTHERS = 2;
    private static final long MET = 3;
    private static final long STATE = 3;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int FIRST = 1 << 12;
    /** More slots than that lie in a file. */
    private static final long KEPT = 1 << 19;
    private static final int SLOT = 2 * Long.BYTES;

    private final Path beside;
    private final long kept;
    private MemorySegment slots = MemorySegment.ofArray(new long[2 * FIRST]);
    private long mask = FIRST - 1;
    private SpillFile file;
    private Arena arena;
    private long size;
    private long gone;

    /** None yet; where they are too many, their file lies beside {@code beside}. */
    KnownIds(Path beside) {
        this(beside, KEPT);
    }

    KnownIds(Path beside, long kept) {
        this.beside = beside;
        this.kept = kept;
    }

    /** What an id is when a row names it. */
    enum Meeting {
        /** The store does not have it. */
        NEW,
        /** The store has it from this file, from a row that says something else. */
        CHANGED,
        /** The store has it from this file, from a row that says the same. */
        SAME,
        /** A row before this one has it and says something else. */
        SHARED,
        /** A row before this one has it and says the same. */
        TWICE,
        /** The store has it, and not from this file alone. */
        OTHERS
    }

    /** The store has an event of this id from a row of this file with this digest. */
    void had(String id, long digest) {
        long hash = hash(id);
        take(place(hash), hash, digest & ~STATE | HAD);
        gone++;
    }

    /** The store has an event of this id that is to stay. */
    void others(String id) {
        long hash = hash(id);
        take(place(hash), hash, OTHERS);
    }

    /** True where the store or a row has this id. */
    boolean has(String id) {
        return known(place(hash(id))) != 0;
    }

    /** A row has this id and this digest. */
    Meeting meet(String id, long digest) {
        long hash = hash(id);
        long place = place(hash);
        long known = known(place);
        if (known == 0) {
            take(place, hash, digest & ~STATE | MET);
            return Meeting.NEW;
        }
        boolean same = (known & ~STATE) == (digest & ~STATE);
        if ((known & STATE) == MET) {
            return same ? Meeting.TWICE : Meeting.SHARED;
        }
        put(place, hash, digest & ~STATE | MET);
        if ((known & STATE) == OTHERS) {
            return Meeting.OTHERS;
        }
        gone--;
        return same ? Meeting.SAME : Meeting.CHANGED;
    }

    /** How many of those that the store had from this file no row has met. */
    long gone() {
        return gone;
    }

    private long id(long place) {
        return slots.get(ValueLayout.JAVA_LONG, place * SLOT);
    }

    private long known(long place) {
        return slots.get(ValueLayout.JAVA_LONG, place * SLOT + Long.BYTES);
    }

    private void put(long place, long hash, long known) {
        slots.set(ValueLayout.JAVA_LONG, place * SLOT, hash);
        slots.set(ValueLayout.JAVA_LONG, place * SLOT + Long.BYTES, known);
    }

    private void take(long place, long hash, long known) {
        boolean fresh = known(place) == 0;
        put(place, hash, known);
        if (fresh && ++size * 3 > (mask + 1) * 2) {
            try {
                grow();
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    }

    private long place(long hash) {
        long place = hash >>> 20 & mask;
        while (known(place) != 0 && id(place) != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() throws IOException {
        MemorySegment before = slots;
        Arena arenaBefore = arena;
        SpillFile fileBefore = file;
        long count = mask + 1;
        mask = 2 * count - 1;
        if (2 * count <= kept) {
            slots = MemorySegment.ofArray(new long[(int) (4 * count)]);
        } else {
            file = SpillFile.beside(beside);
            arena = Arena.ofConfined();
            slots = file.mapped(2 * count * SLOT, arena);
        }
        for (long i = 0; i < count; i++) {
            long known = before.get(ValueLayout.JAVA_LONG, i * SLOT + Long.BYTES);
            if (known != 0) {
                long hash = before.get(ValueLayout.JAVA_LONG, i * SLOT);
                put(place(hash), hash, known);
            }
        }
        close(arenaBefore, fileBefore);
    }

    private static void close(Arena arena, SpillFile file) throws IOException {
        if (arena != null) {
            arena.close();
        }
        if (file != null) {
            file.close();
        }
    }

    @Override
    public void close() throws IOException {
        close(arena, file);
        arena = null;
        file = null;
    }

    /** A hash of 64 bits over a text. */
    static long hash(String text) {
        return hash(0, text);
    }

    /** A hash over what {@code before} was made of and then {@code text}; where one ends plays a part. */
    static long hash(long before, String text) {
        long hash = (before ^ text.length() + 1) * MIX;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ hash >>> 29 ^ text.charAt(i)) * MIX;
        }
        return (hash ^ hash >>> 32) * MIX ^ hash >>> 31;
    }
}
