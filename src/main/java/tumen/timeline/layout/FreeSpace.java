package tumen.timeline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tumen.timeline.layout.Layout.Sizes;

/** What is still free in a lane for words to stand in. */
final class FreeSpace {

    /** What a label must keep off. */
    enum Strict {
        /** Labels, and all of the marks of others. */
        MARKS,
        /** Labels, and the signs of others: it may lie over a band. */
        SIGNS,
        /** Labels alone. */
        LABELS
    }

    private final Box ground;
    private final double limit;
    private final Sizes sizes;
    /** By row of the ground: the marks that reach into it. */
    private final List<Row> marksByRow = new ArrayList<>();
    /** By row of the ground: what else reaches into it. */
    private final List<List<Box>> takenByRow = new ArrayList<>();

    FreeSpace(Box ground, double limit, List<Mark> marks, List<Box> taken, Sizes sizes) {
        this.ground = ground;
        this.limit = limit;
        this.sizes = sizes;
        List<List<Placed>> placed = new ArrayList<>();
        int rows = row(ground.bottom()) + 1;
        for (int row = 0; row < rows; row++) {
            placed.add(new ArrayList<>());
            takenByRow.add(new ArrayList<>());
        }
        for (Mark mark : marks) {
            Placed one = new Placed(mark, mark.box());
            for (int row = row(one.box.y()); row <= row(one.box.bottom()); row++) {
                placed.get(row).add(one);
            }
        }
        placed.forEach(row -> marksByRow.add(new Row(row)));
        taken.forEach(this::take);
    }

    private int row(double y) {
        return (int) Math.max(0, (Math.min(y, ground.bottom()) - ground.y()) / sizes.row());
    }

    /** Takes the place of words, and some air before and after them: two labels in a row are never read as one. */
    void takeWords(Box box) {
        take(new Box(box.x() - sizes.gap() / 2, box.y(), box.width() + sizes.gap(), box.height()));
    }

    /** Takes a place. */
    private void take(Box box) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            takenByRow.get(row).add(box);
        }
    }

    /**
     * Where words may stand, best first: right of the mark, or left of it where they would pass the limit; under
     * and over it; in its body, where that is wide.
     *
     * @param width of the words
     * @param full width of all the words of the mark, by which its row keeps room on one side
     */
    List<Box> places(Mark mark, double width, double full) {
        Box box = mark.box();
        double high = sizes.label();
        double beside = mark.y() - high / 2;
        double under = mark.y() + sizes.body() / 2 + 1;
        double over = mark.y() - sizes.body() / 2 - 1 - high;
        double last = Math.max(ground.x(), ground.right() - width);
        double along = Math.clamp(box.x(), ground.x(), last);
        double back = Math.clamp(Math.min(box.right(), ground.right()) - width, ground.x(), last);
        Box right = new Box(box.right() + sizes.beside(), beside, width, high);
        Box left = new Box(box.x() - sizes.beside() - width, beside, width, high);
        boolean rightFirst = box.right() + sizes.beside() + full <= limit;
        List<Box> places = new ArrayList<>(List.of(rightFirst ? right : left, rightFirst ? left : right,
                new Box(along, under, width, high), new Box(back, under, width, high),
                new Box(along, over, width, high), new Box(back, over, width, high)));
        double start = Math.max(box.x(), ground.x()) + sizes.gap();
        double sign = mark.sign().seen() ? mark.sign().x() - mark.sign().radius() : Double.MAX_VALUE;
        if (start + width + sizes.gap() <= Math.min(sign, box.right())) {
            places.add(new Box(start, beside, width, high));
        }
        return places;
    }

    /** Where part of the words may stand: as much as is free right of the mark, left of it, under and over it. */
    List<Box> partly(Mark mark, double least, double most, Strict strict) {
        Box box = mark.box();
        double high = sizes.label();
        double beside = mark.y() - high / 2;
        double under = mark.y() + sizes.body() / 2 + 1;
        double over = mark.y() - sizes.body() / 2 - 1 - high;
        double start = Math.clamp(box.x(), ground.x(), ground.right());
        List<Box> found = new ArrayList<>();
        found.add(rightOf(box.right() + sizes.beside(), beside, most, mark, strict));
        found.add(leftOf(box.x() - sizes.beside(), beside, most, mark, strict));
        found.add(rightOf(start, under, most, mark, strict));
        found.add(rightOf(start, over, most, mark, strict));
        found.add(leftOf(Math.min(box.right(), ground.right()), under, most, mark, strict));
        found.add(leftOf(Math.min(box.right(), ground.right()), over, most, mark, strict));
        found.removeIf(place -> place.width() < least || !isFree(place, mark, strict));
        return found;
    }

    private Box rightOf(double x, double y, double most, Mark own, Strict strict) {
        Box whole = new Box(x, y, Math.max(0, Math.min(most, ground.right() - x)), sizes.label());
        double[] end = {whole.right()};
        near(whole, own, strict, other -> {
            if (other.overlaps(whole)) {
                end[0] = Math.min(end[0], other.x() - sizes.gap() / 2);
            }
        });
        return new Box(x, y, Math.max(0, end[0] - x), sizes.label());
    }

    private Box leftOf(double x, double y, double most, Mark own, Strict strict) {
        double width = Math.max(0, Math.min(most, x - ground.x()));
        Box whole = new Box(x - width, y, width, sizes.label());
        double[] start = {whole.x()};
        near(whole, own, strict, other -> {
            if (other.overlaps(whole)) {
                start[0] = Math.max(start[0], other.right() + sizes.gap() / 2);
            }
        });
        return new Box(start[0], y, Math.max(0, x - start[0]), sizes.label());
    }

    /** True where nothing that it must keep off stands there. */
    boolean isFree(Box box, Mark own, Strict strict) {
        boolean inside = box.x() >= ground.x() && box.right() <= ground.right() && box.y() >= ground.y()
                && box.bottom() <= ground.bottom();
        if (!inside) {
            return false;
        }
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            if (strict != Strict.LABELS && marksByRow.get(row).any(box, own, strict, box::overlaps)) {
                return false;
            }
            for (Box other : takenByRow.get(row)) {
                if (other.overlaps(box)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Hands over what a label must keep off in the rows of {@code box}, and that may meet it. */
    private void near(Box box, Mark own, Strict strict, Consumer<Box> consumer) {
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            takenByRow.get(row).forEach(consumer);
            if (strict != Strict.LABELS) {
                marksByRow.get(row).any(box, own, strict, other -> {
                    consumer.accept(other);
                    return false;
                });
            }
        }
    }

    private static Box sign(Mark mark) {
        double radius = mark.sign().radius();
        return new Box(mark.sign().x() - radius, mark.y() - radius, 2 * radius, 2 * radius);
    }

    /** A mark, and all that it covers. */
    private record Placed(Mark mark, Box box) {

        /** What a label of another must keep off; null where that is nothing. */
        private Box kept(Strict strict) {
            return strict == Strict.MARKS ? box : mark.sign().seen() ? sign(mark) : null;
        }
    }

    /** The marks that reach into a row, from left to right. */
    private static final class Row {

        private final List<Placed> marks;
        /** By place: how far to the right the marks up to it reach. */
        private final double[] reach;

        Row(List<Placed> marks) {
            this.marks = marks;
            marks.sort(Comparator.comparingDouble(placed -> placed.box.x()));
            reach = new double[marks.size()];
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < reach.length; i++) {
                most = Math.max(most, marks.get(i).box.right());
                reach[i] = most;
            }
        }

        /** How many marks begin left of {@code x}. */
        private int before(double x) {
            int low = 0;
            int high = reach.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (marks.get(middle).box.x() < x) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** True where {@code test} holds of something that a label must keep off and that may meet {@code box}. */
        boolean any(Box box, Mark own, Strict strict, Predicate<Box> test) {
            for (int i = before(box.right()) - 1; i >= 0 && reach[i] > box.x(); i--) {
                Placed other = marks.get(i);
                Box kept = other.mark == own ? null : other.kept(strict);
                if (kept != null && test.test(kept)) {
                    return true;
                }
            }
            return false;
        }
    }
}
