package tumen.index;

import java.util.Optional;
import tumen.model.Text;

/**
 * Where the words of an event come from, a few at a time. It answers at once from a bounded memory, or not
 * yet: then it fetches in the background and tells its listeners. Used on the interface thread.
 */
public interface Titles {

    /** What an event is called. Empty: not yet here, and asked for. */
    Optional<Title> title(int ordinal);

    /** Runs {@code listener}, on the interface thread, whenever titles that were asked for have come. */
    void onArrival(Runnable listener);

    /**
     * An event's words.
     *
     * @param id the event's id
     * @param title its title
     * @param wording the words that its claims have for its date, or null where there are none
     */
    record Title(String id, Text title, Text wording) {
    }
}
