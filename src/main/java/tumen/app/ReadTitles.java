package tumen.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.store.OpenStore;

/** Titles for a picture that is drawn once: those that were missed are read together, and it is laid out again. */
final class ReadTitles implements Titles {

    private final OpenStore store;
    private final StoryIndex index;
    private final Map<Integer, Title> known = new HashMap<>();
    private final Set<Integer> missed = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    ReadTitles(OpenStore store, StoryIndex index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public Optional<Title> title(int ordinal) {
        int row = index.row(ordinal);
        Title title = known.get(row);
        if (title == null) {
            missed.add(row);
        }
        return Optional.ofNullable(title);
    }

    @Override
    public IntFunction<Title> here() {
        Map<Integer, Title> now = Map.copyOf(known);
        return ordinal -> now.get(index.row(ordinal));
    }

    @Override
    public void onArrival(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads what was missed; true where there was something to read. */
    boolean read() {
        missed.removeAll(known.keySet());
        if (missed.isEmpty()) {
            return false;
        }
        known.putAll(store.titles(missed));
        missed.clear();
        listeners.forEach(Runnable::run);
        return true;
    }
}
