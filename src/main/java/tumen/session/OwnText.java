package tumen.session;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tumen.model.AttachedOriginal;
import tumen.model.Passage;
import tumen.passage.Anchored;
import tumen.passage.Anchoring;
import tumen.passage.Original;
import tumen.work.Progress;

/**
 * The reader's own copy of a source's text, with the passages that were found in it.
 *
 * @param kept the copy as the store has it
 * @param original its text
 * @param found where each passage of the source is, by its id
 */
public record OwnText(AttachedOriginal kept, Original original, Map<String, Anchored> found) {

    public OwnText {
        found = Map.copyOf(found);
    }

    /** The name that its file had. */
    public String fileName() {
        return kept.fileName();
    }

    /** How its bytes are read. */
    public Charset charset() {
        return kept.charset();
    }

    /** When it was attached. */
    public Instant captured() {
        return kept.captured();
    }

    /** Reads a copy and finds the passages in it; what was found {@code before} in the same bytes will do. */
    static OwnText of(AttachedOriginal kept, List<Passage> passages, OwnText before, Progress progress) {
        if (kept == null) {
            return null;
        }
        if (before != null && Arrays.equals(before.kept().bytes(), kept.bytes())
                && before.charset().equals(kept.charset()) && before.kept().source().equals(kept.source())) {
            // the same text may come from another file, on another day
            return new OwnText(kept, before.original(), before.found());
        }
        Original original = Original.of(kept.text());
        return new OwnText(kept, original, Anchoring.find(original, passages, progress));
    }
}
