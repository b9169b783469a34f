package tumen.passage;

import java.util.List;
import java.util.Map;
import tumen.model.Passage;
import tumen.work.Progress;

/** Finds the passages of a source in a copy of it. */
public final class Anchoring {

    private Anchoring() {
    }

    /**
     * Looks for each passage by its paragraph, its first and last words, its neighbours and its digest.
     *
     * @param original the copy
     * @param passages passages of one source, all of them: each helps to tell where the others belong
     * @param progress counts passages; a cancel ends the work
     * @return an entry for each passage, by its id
     */
    public static Map<String, Anchored> find(Original original, List<Passage> passages, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
