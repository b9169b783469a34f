package tumen.timeline.layout;

import tumen.index.Lane;

/** The words of the picture, in the reader's language. Those that are not here yet are laid out again later. */
public interface Captions {

    /** The words of an event, or null while they are not here yet. */
    Caption event(int ordinal);

    /** The name of a lane. */
    String lane(Lane lane);

    /** Index into the palette of threads, by the thread's code in the index. */
    int colour(int thread);

    /**
     * What is written beside a mark.
     *
     * @param title the event's title
     * @param date the words of its date, or "" where there are none to show
     */
    record Caption(String title, String date) {
    }
}
