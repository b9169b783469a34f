package tumen.session;

import java.util.Optional;
import tumen.model.StoryHeader;
import tumen.problem.Problem;
import tumen.store.OpenStore;
import tumen.store.OwnCopy;

/**
 * A story that is open.
 *
 * @param base the store that was asked for; it is never changed
 * @param copy the user's own copy of it, or null as long as they added nothing
 * @param header the story's title, threads, views, actors, places and sources
 */
public record Opened(OpenStore base, OwnCopy copy, StoryHeader header) {

    /** Where to read: the user's own copy where there is one. */
    public OpenStore store() {
        return copy != null ? copy.store() : base;
    }

    /** Why nothing can be added to it, where that is so. */
    public Optional<Problem> readOnly() {
        return copy != null ? copy.readOnly() : Optional.empty();
    }

    void close() {
        if (copy != null) {
            copy.close();
        }
        base.close();
    }
}
