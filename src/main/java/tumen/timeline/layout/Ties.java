package tumen.timeline.layout;

import java.util.List;
import tumen.model.RelationKind;

/**
 * What is drawn between the events of the selection.
 *
 * @param arrows the relations
 * @param leaders from a disclosure to what was disclosed
 */
public record Ties(List<Arrow> arrows, List<Leader> leaders) {

    public Ties {
        arrows = List.copyOf(arrows);
        leaders = List.copyOf(leaders);
    }

    /** A place in the picture. */
    public record Point(double x, double y) {
    }

    /**
     * A curved arrow: a cubic from {@code from} to {@code to}.
     *
     * @param kind the relation; {@code UNDETERMINED} has no head
     */
    public record Arrow(Point from, Point bendFrom, Point bendTo, Point to, RelationKind kind) {

        /** True where the order is left open on purpose. */
        public boolean undetermined() {
            return kind == RelationKind.UNDETERMINED;
        }
    }

    /**
     * A dotted line from a disclosure to the event that was disclosed.
     *
     * @param mark draw a small triangle at {@code from}: the disclosure is no event of its own
     */
    public record Leader(Point from, Point to, boolean mark) {
    }
}
