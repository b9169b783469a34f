package tumen.model;

/**
 * A few words that find a passage, as in the WICG draft on text fragments.
 *
 * @param start the first words
 * @param end the last words, or null where {@code start} is the whole passage
 * @param prefix the words just before, or null
 * @param suffix the words just after, or null
 */
public record Anchor(String start, String end, String prefix, String suffix) {

    /** The first and the last words, as a reader meets them: "in March … munitions". */
    public String words() {
        return end == null ? start : start + " … " + end;
    }
}
