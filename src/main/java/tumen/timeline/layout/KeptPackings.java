package tumen.timeline.layout;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import tumen.index.Lane;
import tumen.timeline.layout.Packing.Room;

/** Packings that were worked out for earlier pictures of the same lanes and words; those used last are kept. */
final class KeptPackings {

    /** So many events are kept in rows at most, of 8 bytes each. */
    private static final int MOST = 1_000_000;

    private final Map<Key, Packing> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int events;

    /**
     * What a packing was made of.
     *
     * @param step of the zoom
     * @param text scale of the text
     */
    record Key(Lane lane, int step, Room room, double text) {
    }

    /** The packing of {@code key}, or null. */
    Packing get(Key key) {
        return kept.get(key);
    }

    void put(Key key, Packing packing) {
        kept.put(key, packing);
        events += packing.size();
        Iterator<Packing> oldest = kept.values().iterator();
        while (events > MOST && kept.size() > 1) {
            events -= oldest.next().size();
            oldest.remove();
        }
    }

    void clear() {
        kept.clear();
        events = 0;
    }
}
