package tumen.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tumen.problem.Words;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.Tally;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.TextMeasure;
import tumen.timeline.layout.Ties;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;

/**
 * What each mark means, as a picture of the timeline's own marks: whoever draws the timeline draws this, so that
 * the two cannot differ. Three groups: what is known of when, how it stands, and what else is drawn.
 */
public final class Legend {

    private static final Words WORDS = Words.of(Legend.class);
    private static final double LINE = 24;
    private static final double SIGNS = 62;
    private static final double GAP = 22;

    private final Locale locale;
    private final TextMeasure measure;
    private final double text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<CountMark> counts = new ArrayList<>();
    private final List<DensityStrip> strips = new ArrayList<>();
    private final List<Ties.Arrow> arrows = new ArrayList<>();
    private final List<Ties.Leader> leaders = new ArrayList<>();

    private Legend(Locale locale, TextMeasure measure, double text) {
        this.locale = locale;
        this.measure = measure;
        this.text = text;
    }

    /**
     * The legend as a picture.
     *
     * @param locale the reader's language
     * @param measure measures text of the size {@code text}
     * @param text the size of its text, 1 as usual
     * @param width how wide it may be, in pixels; it is as high as it must be
     */
    public static Picture of(Locale locale, TextMeasure measure, double text, double width) {
        return new Legend(locale, measure, text).arranged(width);
    }

    /** The same in words alone: what is drawn, a line each. */
    public static List<String> words(Locale locale) {
        List<String> words = new ArrayList<>();
        for (LegendSign.Group group : LegendSign.Group.values()) {
            LegendSign.of(group).forEach(sign -> words.add(WORDS.text(locale, sign.spoken())));
        }
        return words;
    }

    /** Groups side by side, each of as many columns as there is room for; else one under the other. */
    private Picture arranged(double width) {
        for (int columns = 3; columns >= 1; columns--) {
            double needed = -GAP * text;
            for (LegendSign.Group group : LegendSign.Group.values()) {
                needed += groupWidth(group, columns);
            }
            if (needed <= width) {
                return beside(columns, width);
            }
        }
        return below(width);
    }

    private Picture beside(int columns, double width) {
        double x = 0;
        double bottom = 0;
        for (LegendSign.Group group : LegendSign.Group.values()) {
            bottom = Math.max(bottom, group(group, columns, x, 0));
            x += groupWidth(group, columns);
        }
        return picture(width, bottom);
    }

    private Picture below(double width) {
        double y = 0;
        for (LegendSign.Group group : LegendSign.Group.values()) {
            int columns = 3;
            while (columns > 1 && groupWidth(group, columns) - GAP * text > width) {
                columns--;
            }
            y = group(group, columns, 0, y) + LINE * text / 2;
        }
        return picture(width, y - LINE * text / 2);
    }

    private double groupWidth(LegendSign.Group group, int columns) {
        double width = 0;
        List<LegendSign> signs = LegendSign.of(group);
        int rows = Math.ceilDiv(signs.size(), columns);
        for (int from = 0; from < signs.size(); from += rows) {
            width += columnWidth(signs.subList(from, Math.min(signs.size(), from + rows)));
        }
        return Math.max(width, measure.width(words(group.key()), TextMeasure.Face.TITLE) + GAP * text);
    }

    private double columnWidth(List<LegendSign> signs) {
        return signs.stream().mapToDouble(sign -> measure.width(words(sign.key()), TextMeasure.Face.PLAIN)).max()
                .orElse(0) + (SIGNS + GAP) * text;
    }

    /** Draws a group; gives where it ends. */
    private double group(LegendSign.Group group, int columns, double left, double top) {
        label(words(group.key()), left, top + LINE * text / 2, true);
        List<LegendSign> signs = LegendSign.of(group);
        int rows = Math.ceilDiv(signs.size(), columns);
        double x = left;
        for (int from = 0; from < signs.size(); from += rows) {
            List<LegendSign> column = signs.subList(from, Math.min(signs.size(), from + rows));
            for (int row = 0; row < column.size(); row++) {
                double y = top + (row + 1.5) * LINE * text;
                draw(column.get(row), new Box(x, y - LINE * text / 2, SIGNS * text, LINE * text));
                label(words(column.get(row).key()), x + SIGNS * text, y, false);
            }
            x += columnWidth(column);
        }
        return top + (rows + 1) * LINE * text;
    }

    private void draw(LegendSign sign, Box box) {
        LegendSign.Drawn drawn = sign.drawn(box, text, -2 - marks.size());
        if (drawn.mark() != null) {
            marks.add(drawn.mark());
        }
        counts.addAll(drawn.counts());
        strips.addAll(drawn.strips());
        arrows.addAll(drawn.arrows());
        leaders.addAll(drawn.leaders());
    }

    private void label(String words, double x, double y, boolean bold) {
        double width = measure.width(words, bold ? TextMeasure.Face.TITLE : TextMeasure.Face.PLAIN);
        double height = 16 * text;
        labels.add(new Label(-1, 0, new Box(x, y - height / 2, width, height), words, "", words, bold));
    }

    private String words(String key) {
        return WORDS.text(locale, key);
    }

    private Picture picture(double width, double height) {
        Box all = new Box(0, 0, width, height);
        Picture.Frame frame = new Picture.Frame(all, all, new TimeScale(0, TimeScale.MIN_SPAN, width),
                new Ticks(List.of(), List.of()), Double.NaN, 0, height);
        return new Picture(frame, List.of(), new Picture.Figures(marks, labels, counts, strips),
                new Ties(arrows, leaders), new Tally(0, 0, 0, 0));
    }
}
