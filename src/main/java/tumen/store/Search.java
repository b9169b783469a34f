package tumen.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import tumen.work.Progress;

/**
 * Finds words in a store, through a cache of its own that lies in the user's cache folder. Any text
 * is safe to search for.
 */
public final class Search implements AutoCloseable {

    private Search() {
    }

    /**
     * Opens the cache of {@code store}, making it anew where it is missing or of another story. That
     * may take seconds for a large store.
     *
     * @param folder where caches are kept; made where it is missing
     */
    public static Search open(OpenStore store, Path folder, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * The hits of {@code text}: every word must be there, the last may be unfinished; a name in one
     * spelling finds it in all.
     *
     * @param knownAsOf what was said later is not found; null finds all
     * @param limit hits to give of each kind
     */
    public Hits find(String text, LocalDate knownAsOf, int limit, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The ids of all events that {@code text} leads to: by their own words, their claims or actors. */
    public Set<String> events(String text, LocalDate knownAsOf, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
