package tumen.timeline;

import tumen.index.Field;
import tumen.model.Text;

/** What the values of the story are called, and the colours of its threads. */
public interface Names {

    /**
     * What a value is called: the title of a thread, the name of an actor or a place.
     *
     * @param id its id or word
     * @return its name, or null where it has none but its id
     */
    Text name(Field field, String id);

    /** Index into the palette of threads; -1 for a thread that the story does not know. */
    int colour(String thread);
}
