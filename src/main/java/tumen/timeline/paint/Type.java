package tumen.timeline.paint;

import javafx.scene.text.Font;
import tumen.look.Fonts;
import tumen.timeline.layout.TextMeasure.Face;

/**
 * What the picture is set in, at one text size. The painter and the measure ask the same.
 *
 * @param title titles of key events, names of lanes, the coarser level of the axis
 * @param plain titles of other events
 * @param date dates beside titles
 * @param count numbers
 * @param small the finer level of the axis and what else steps back
 */
record Type(Font title, Font plain, Font date, Font count, Font small) {

    private static final double LABEL = 12.5;
    private static final double NUMBER = 11;
    private static final double SMALL = 11.5;

    /** The fonts for text of {@code scale} times the usual size. */
    static Type of(double scale) {
        return new Type(Fonts.strong(LABEL * scale), Fonts.regular(LABEL * scale), Fonts.regular(LABEL * scale),
                Fonts.strong(NUMBER * scale), Fonts.regular(SMALL * scale));
    }

    /** The font of a face. */
    Font of(Face face) {
        return switch (face) {
            case TITLE -> title;
            case PLAIN -> plain;
            case DATE -> date;
            case COUNT -> count;
        };
    }
}
