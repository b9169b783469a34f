package tumen.timeline.layout;

/** How wide words will be. Implemented where fonts are known; the same words must always measure the same. */
public interface TextMeasure {

    /** What words are set in. */
    enum Face {
        /** The title of an event, in a label: bold. */
        TITLE,
        /** The title of an event that is not key, in a label. */
        PLAIN,
        /** The words of its date, in a label. */
        DATE,
        /** The number in a mark that stands for several events. */
        COUNT
    }

    /** Width of {@code words} in pixels, at the text scale of the request. */
    double width(String words, Face face);
}
