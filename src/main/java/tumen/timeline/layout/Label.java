package tumen.timeline.layout;

/**
 * The words beside a mark, on one line: the title, and the date after it.
 *
 * @param ordinal the event
 * @param lane place of its lane among the picture's
 * @param box where the words stand
 * @param title as much of the title as there is room for
 * @param date the words of the date, or "" where there is no room for them
 * @param full all of it, to be shown on hover
 * @param bold the title is set in bold
 */
public record Label(int ordinal, int lane, Box box, String title, String date, String full, boolean bold) {

    /** How far the date of a label stands from its title, in pixels: a space, and a little air. */
    public static double beforeDate(TextMeasure measure) {
        return 1.5 * measure.width(" ", TextMeasure.Face.DATE);
    }

    /** True where some of the words had no room. */
    public boolean shortened() {
        return full.length() > title.length() + (date.isEmpty() ? 0 : 1 + date.length());
    }
}
