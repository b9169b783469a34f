package tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import tumen.look.Fonts;
import tumen.problem.Words;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;

/**
 * What is set around an exported picture: the heading over it; under it the legend of the marks, and the store's
 * name. Immutable; lengths are in pixels of the picture.
 */
public final class Sheet {

    private static final Words WORDS = Words.of(Sheet.class);
    private static final double MARGIN = 22;
    private static final double TITLE = 20;
    private static final double FACT = 12.5;
    private static final double SMALL = 11.5;
    private static final double LEADING = 1.5;
    /** With less than this left for the picture, the legend stays away. */
    private static final double PICTURE_PART = 0.5;

    private final Heading heading;
    private final Locale locale;
    private final double width;
    private final double text;
    private final List<Line> over = new ArrayList<>();
    private final Picture legend;
    private double header;

    /** How a line is set. */
    enum Tone { TITLE, NAME, VALUE, FOOT }

    /** Words on the sheet; {@code y} is the middle of their line, from the top of what they belong to. */
    record Line(String words, double x, double y, Font font, Tone tone) {
    }

    private Sheet(Heading heading, Locale locale, double text, double width, boolean withLegend) {
        this.heading = heading;
        this.locale = locale;
        this.width = width;
        this.text = text;
        head();
        legend = withLegend ? Legend.of(locale, new FxTextMeasure(text), text, width - 2 * MARGIN) : null;
    }

    /**
     * The surroundings of a picture of that width, of whatever height they need.
     *
     * @param text size of the text, 1 as usual
     */
    public static Sheet around(Heading heading, Locale locale, double text, double width) {
        return new Sheet(heading, locale, text, width, true);
    }

    /** The same for a sheet of that size in all: without the legend where it would crowd out the picture. */
    public static Sheet within(Heading heading, Locale locale, double text, double width, double height) {
        Sheet whole = around(heading, locale, text, width);
        return height - whole.header() - whole.footer() >= height * PICTURE_PART ? whole
                : new Sheet(heading, locale, text, width, false);
    }

    /** What is said over the picture. */
    public Heading heading() {
        return heading;
    }

    /** Height of what stands over the picture. */
    public double header() {
        return header;
    }

    /** Height of what stands under the picture. */
    public double footer() {
        double foot = (SMALL * LEADING + 14) * text;
        return Math.ceil(legend == null ? foot : legend.frame().size().height() + 18 * text + foot);
    }

    /** Its width. */
    public double width() {
        return width;
    }

    double text() {
        return text;
    }

    List<Line> over() {
        return over;
    }

    /** The legend, or null. */
    Picture legend() {
        return legend;
    }

    /** Where the legend stands on a sheet of that height. */
    Box legendBox(double height) {
        return new Box(MARGIN, height - footer() + 12 * text, width - 2 * MARGIN, legend.frame().size().height());
    }

    /** The line at the foot of a sheet of that height: the store, and the lanes that are not seen. */
    Line foot(double height, List<String> lanes) {
        Font font = Fonts.regular(SMALL * text);
        String words = WORDS.text(locale, "foot", heading.store());
        if (!lanes.isEmpty()) {
            words += " · " + WORDS.text(locale, "foot.notSeen", lanes.size(), String.join(", ", lanes));
        }
        return new Line(Metrics.shortened(words, font, width - 2 * MARGIN), MARGIN, height - 13 * text, font,
                Tone.FOOT);
    }

    private void head() {
        Font title = Fonts.strong(TITLE * text);
        double room = width - 2 * MARGIN;
        double y = 26 * text;
        over.add(new Line(Metrics.shortened(heading.title(), title, room), MARGIN, y, title, Tone.TITLE));
        y += (TITLE * 0.5 + FACT * LEADING) * text;
        Font name = Fonts.regular(FACT * text);
        Font value = Fonts.strong(FACT * text);
        double space = 6 * text;
        double x = MARGIN;
        for (Heading.Fact fact : heading.facts()) {
            double named = Metrics.width(fact.name(), name) + space;
            double valued = Metrics.width(fact.value(), value);
            if (x > MARGIN && x + named + valued > MARGIN + room) {
                x = MARGIN;
                y += FACT * LEADING * text;
            }
            over.add(new Line(fact.name(), x, y, name, Tone.NAME));
            String fits = Metrics.shortened(fact.value(), value, MARGIN + room - x - named);
            over.add(new Line(fits, x + named, y, value, Tone.VALUE));
            x += named + valued + 3 * space;
        }
        header = Math.ceil(y + FACT * LEADING * text);
    }
}
