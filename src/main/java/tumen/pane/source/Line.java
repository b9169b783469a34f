package tumen.pane.source;

import java.util.List;

/**
 * A paragraph of a source as it is listed.
 *
 * @param number what stands beside it: a paragraph number, or empty
 * @param text its words
 * @param under what stands under it, smaller; or empty
 * @param marks the passages in it
 */
record Line(String number, String text, String under, List<Mark> marks) {

    Line {
        marks = List.copyOf(marks);
    }
}
