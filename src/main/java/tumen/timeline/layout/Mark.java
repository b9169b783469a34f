package tumen.timeline.layout;

import tumen.model.Standing;
import tumen.model.Weight;

/**
 * One event as it is drawn.
 *
 * @param ordinal the event
 * @param lane place of its lane among the picture's
 * @param y height of its middle, pixels
 * @param colour index into the palette of threads
 * @param body what it covers of time
 * @param sign its dot or triangle
 * @param look how it stands out
 */
public record Mark(int ordinal, int lane, double y, int colour, Body body, Sign sign, Look look) {

    /** What the body of a mark says. */
    public enum Form {
        /** Nothing wider than its sign. */
        POINT,
        /** It lasted: solid between {@code coreLeft} and {@code coreRight}, translucent beyond. */
        BAR,
        /** It happened at some time in it: translucent, its dot at no date. */
        BAND,
        /** Only one limit is known: a fade of fixed width with an arrow, at the known bound. */
        HALF_OPEN
    }

    /** How a body ends on one side. */
    public enum End {
        /** At a bound. */
        PLAIN,
        /** Approximate: it fades. */
        FADE,
        /** Open or unknown: an arrow. */
        ARROW,
        /** It goes on outside of the picture. */
        CUT
    }

    /**
     * What a mark covers of time; pixels, left to right. Nothing of it lies further than a few pixels outside
     * of the plot.
     *
     * @param form what it says
     * @param left its left end
     * @param coreLeft where the solid part begins; equal to {@code coreRight} where there is none
     * @param coreRight where the solid part ends
     * @param right its right end
     * @param height pixels
     * @param edge how it is outlined and how it ends
     */
    public record Body(Form form, double left, double coreLeft, double coreRight, double right, double height,
            Edge edge) {
    }

    /**
     * How a body is outlined and ends.
     *
     * @param left its left end
     * @param right its right end
     * @param dashed uncertain: a dashed outline
     * @param hatched a bound is inferred from order, not stated: hatched
     */
    public record Edge(End left, End right, boolean dashed, boolean hatched) {
    }

    /**
     * The sign of a mark.
     *
     * @param x its middle, pixels; {@code NaN} where it lies outside of the picture
     * @param radius half of its width
     * @param standing how it is filled
     * @param triangle a disclosure, else a dot
     * @param stemmed the dot stands at no date: it has a hollow stem
     */
    public record Sign(double x, double radius, Standing standing, boolean triangle, boolean stemmed) {

        /** How much of a sign is filled. */
        public enum Fill { HOLLOW, HALF, FULL, SMALL }

        /** True where it lies in the picture. */
        public boolean seen() {
            return !Double.isNaN(x);
        }

        /** The filling that its standing gets: contested half, alleged none, background small and full. */
        public Fill fill() {
            return switch (standing) {
                case CONTESTED -> Fill.HALF;
                case ALLEGED -> Fill.HOLLOW;
                case ACKNOWLEDGED, CORROBORATED -> Fill.FULL;
                case BACKGROUND -> Fill.SMALL;
            };
        }
    }

    /**
     * How a mark stands out.
     *
     * @param weight how much it matters
     * @param selected it is selected
     * @param hit a search found it
     * @param contradicted its claims cannot all hold
     */
    public record Look(Weight weight, boolean selected, boolean hit, boolean contradicted) {
    }

    /** All that it covers. */
    public Box box() {
        double left = body.left();
        double right = body.right();
        double half = body.height() / 2;
        if (sign.seen()) {
            left = Math.min(left, sign.x() - sign.radius());
            right = Math.max(right, sign.x() + sign.radius());
            half = Math.max(half, sign.radius());
        }
        return new Box(left, y - half, right - left, 2 * half);
    }
}
