package tumen.exchange;

/**
 * The ids that were met, so that each comes in once and it can be told what is new. Ids are kept as 64-bit
 * hashes in open addressing, some 17 to 50 bytes each and no more: two of ten million different ids share a
 * hash once in a few hundred thousand files, and then the second is told as a bad row, not lost.
 */
final class KnownIds {

    private static final byte HAD = 1;
    private static final byte OTHERS = 2;
    private static final byte MET = 3;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] ids = new long[1 << 12];
    private long[] digests;
    private byte[] states = new byte[ids.length];
    private int size;
    private long gone;

    /** What an id is when a row names it. */
    enum Meeting {
        /** The store does not have it. */
        NEW,
        /** The store has it from this file, from a row that says something else. */
        CHANGED,
        /** The store has it from this file, from a row that says the same. */
        SAME,
        /** A row before this one has it. */
        TWICE,
        /** The store has it, and not from this file alone. */
        OTHERS
    }

    /** The store has an event of this id from a row of this file with this digest. */
    void had(String id, long digest) {
        if (digests == null) {
            digests = new long[ids.length];
        }
        int place = place(hash(id));
        digests[place] = digest;
        take(place, hash(id), HAD);
        gone++;
    }

    /** The store has an event of this id that is to stay. */
    void others(String id) {
        take(place(hash(id)), hash(id), OTHERS);
    }

    /** A row has this id and this digest. */
    Meeting meet(String id, long digest) {
        long hash = hash(id);
        int place = place(hash);
        switch (states[place]) {
            case HAD -> {
                states[place] = MET;
                gone--;
                return digests[place] == digest ? Meeting.SAME : Meeting.CHANGED;
            }
            case OTHERS -> {
                return Meeting.OTHERS;
            }
            case MET -> {
                return Meeting.TWICE;
            }
            default -> {
                take(place, hash, MET);
                return Meeting.NEW;
            }
        }
    }

    /** How many of those that the store had from this file no row has met. */
    long gone() {
        return gone;
    }

    private void take(int place, long hash, byte state) {
        boolean fresh = states[place] == 0;
        ids[place] = hash;
        states[place] = state;
        if (fresh && ++size * 3L > ids.length * 2L) {
            grow();
        }
    }

    private int place(long hash) {
        int mask = ids.length - 1;
        int place = (int) (hash >>> 32) & mask;
        while (states[place] != 0 && ids[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldIds = ids;
        long[] oldDigests = digests;
        byte[] oldStates = states;
        ids = new long[oldIds.length * 2];
        states = new byte[ids.length];
        digests = oldDigests == null ? null : new long[ids.length];
        for (int i = 0; i < oldIds.length; i++) {
            if (oldStates[i] != 0) {
                int place = place(oldIds[i]);
                ids[place] = oldIds[i];
                states[place] = oldStates[i];
                if (digests != null) {
                    digests[place] = oldDigests[i];
                }
            }
        }
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
