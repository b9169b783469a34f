package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.List;
import tumen.model.Weight;
import tumen.timeline.layout.Captions.Caption;
import tumen.timeline.layout.CountMark.Side;
import tumen.timeline.layout.Layout.Sizes;
import tumen.timeline.layout.TextMeasure.Face;

/**
 * Finds places for labels: first for those of key events, then by weight, then by time. A label stands beside
 * its mark, or over or under it; it never overlaps another label or the edge of its lane, and keeps off the
 * marks it does not belong to.
 */
final class LabelMaker {

    private static final String CUT = "…";
    /** A shortened title is at least so wide, in pixels of ordinary text. */
    private static final double LEAST = 54;
    /** What a label is taken to need while its words are not here. */
    private static final double USUAL = 150;

    private final Captions captions;
    private final long limit;
    private final TextMeasure measure;
    private final Sizes sizes;
    private final MarkMaker marks;

    /**
     * Labels in the words of a request.
     *
     * @param limit the instant that labels keep left of where they can, epoch milliseconds
     */
    LabelMaker(Captions captions, long limit, TextMeasure measure, Sizes sizes, MarkMaker marks) {
        this.captions = captions;
        this.limit = limit;
        this.measure = measure;
        this.sizes = sizes;
        this.marks = marks;
    }

    long limit() {
        return limit;
    }

    /** How much room a row keeps for the label of an event, the gap before it included. */
    double room(int ordinal) {
        Caption caption = captions.event(ordinal);
        return sizes.gap() + (caption == null ? USUAL * sizes.text() : words(ordinal, caption).width(true));
    }

    /** True where the words of an event are here; else they are asked for. */
    boolean knows(int ordinal) {
        return captions.event(ordinal) != null;
    }

    /**
     * Places the labels of one lane.
     *
     * @param marked the marks of the lane, in the order of time
     * @param others what else stands in the lane
     * @param ground where labels may stand
     * @param limitX where the limit lies, pixels
     * @param urgent the labels of key events may lie over other marks where nothing else is left
     */
    List<Label> labels(List<Mark> marked, List<Box> others, Box ground, double limitX, boolean urgent) {
        FreeSpace space = new FreeSpace(ground, limitX, marked, others, sizes);
        List<Mark> inOrder = new ArrayList<>(marked);
        inOrder.sort((one, other) -> one.look().weight().compareTo(other.look().weight()));
        List<Label> labels = new ArrayList<>();
        for (Mark mark : inOrder) {
            Caption caption = captions.event(mark.ordinal());
            Label label = caption == null ? null : place(mark, words(mark.ordinal(), caption), space, urgent);
            if (label != null) {
                space.takeWords(label.box());
                labels.add(label);
            }
        }
        return labels;
    }

    /** How wide a mark for so many events is. */
    double countWidth(int count, Side side) {
        // Room for the sign that shows the way, and for what groups the digits.
        String widest = (side == Side.HERE ? "" : "‹ ") + "8".repeat(Integer.toString(count).length())
                + " ".repeat((Integer.toString(count).length() - 1) / 3);
        return Math.max(sizes.count(), measure.width(widest, Face.COUNT) + 2 * sizes.gap());
    }

    private Words words(int ordinal, Caption caption) {
        return new Words(caption.title(), caption.date(), marks.bold(ordinal));
    }

    private Label place(Mark mark, Words words, FreeSpace space, boolean urgent) {
        Label label = freely(mark, words, space, FreeSpace.Strict.MARKS);
        if (label == null && (urgent && mark.look().weight() == Weight.KEY || mark.look().selected())) {
            label = freely(mark, words, space, FreeSpace.Strict.SIGNS);
            label = label != null ? label : freely(mark, words, space, FreeSpace.Strict.LABELS);
        }
        return label;
    }

    /** In full, without the date, or shortened; beside the mark, under it or over it. */
    private Label freely(Mark mark, Words words, FreeSpace space, FreeSpace.Strict strict) {
        for (boolean dated : words.date.isEmpty() ? new boolean[] {false} : new boolean[] {true, false}) {
            double width = words.width(dated);
            for (Box place : space.places(mark, width, words.width(true))) {
                if (space.isFree(place, mark, strict)) {
                    return label(mark, words, words.title, dated, place);
                }
            }
        }
        for (Box place : space.partly(mark, LEAST * sizes.text(), words.width(false), strict)) {
            String shortened = words.shortened(place.width());
            if (shortened != null) {
                double width = measure.width(shortened, words.face());
                double x = place.x() < mark.box().x() ? place.right() - width : place.x();
                return label(mark, words, shortened, false, new Box(x, place.y(), width, place.height()));
            }
        }
        return null;
    }

    private static Label label(Mark mark, Words words, String title, boolean dated, Box box) {
        return new Label(mark.ordinal(), mark.lane(), box, title, dated ? words.date : "", words.full(), words.bold);
    }

    /** The words of a label. */
    private final class Words {

        private final String title;
        private final String date;
        private final boolean bold;

        Words(String title, String date, boolean bold) {
            this.title = title;
            this.date = date;
            this.bold = bold;
        }

        Face face() {
            return bold ? Face.TITLE : Face.PLAIN;
        }

        String full() {
            return date.isEmpty() ? title : title + " " + date;
        }

        double width(boolean dated) {
            double width = measure.width(title, face());
            return !dated || date.isEmpty() ? width
                    : width + Label.beforeDate(measure) + measure.width(date, Face.DATE);
        }

        /** As much of the title as fits, or null where that says nothing. */
        String shortened(double room) {
            int low = 3;
            int high = title.length();
            while (low < high) {
                int middle = low + high + 1 >>> 1;
                if (measure.width(cut(middle), face()) <= room) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low >= title.length() || measure.width(cut(low), face()) > room ? null : cut(low);
        }

        private String cut(int length) {
            int end = Character.isHighSurrogate(title.charAt(length - 1)) ? length - 1 : length;
            return title.substring(0, end).stripTrailing() + CUT;
        }
    }
}
