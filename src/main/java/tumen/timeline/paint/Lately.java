package tumen.timeline.paint;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for lately; what was not for longest is forgotten. */
final class Lately<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** Keeps {@code most} at most. */
    Lately(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
