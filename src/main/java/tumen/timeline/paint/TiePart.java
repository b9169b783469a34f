package tumen.timeline.paint;

import javafx.scene.shape.StrokeLineCap;
import tumen.look.ColourRole;
import tumen.timeline.layout.Ties;
import tumen.timeline.layout.Ties.Arrow;
import tumen.timeline.layout.Ties.Leader;
import tumen.timeline.layout.Ties.Point;

/** What is drawn between events: relations as arrows, disclosures as dotted leaders. */
final class TiePart {

    private static final double HEAD = 7;

    private final Pen pen;

    TiePart(Pen pen) {
        this.pen = pen;
    }

    void paint(Ties ties) {
        ties.leaders().forEach(this::leader);
        ties.arrows().forEach(this::arrow);
    }

    private void leader(Leader leader) {
        Surface to = pen.to();
        pen.line(pen.colour(ColourRole.INK_MUTED), 1.6, 0.1, 4.5);
        to.setLineCap(StrokeLineCap.ROUND);
        to.strokeLine(leader.from().x(), leader.from().y(), leader.to().x(), leader.to().y());
        if (leader.mark()) {
            double x = leader.from().x();
            double y = leader.from().y();
            to.setFill(pen.colour(ColourRole.INK_MUTED));
            to.fillPolygon(new double[] {x - 5, x + 5, x}, new double[] {y - 4, y - 4, y + 5}, 3);
        }
    }

    private void arrow(Arrow arrow) {
        Surface to = pen.to();
        boolean undetermined = arrow.undetermined();
        pen.line(pen.colour(ColourRole.ACCENT), 1.6, undetermined ? new double[] {5, 4} : new double[0]);
        to.beginPath();
        to.moveTo(arrow.from().x(), arrow.from().y());
        to.bezierCurveTo(arrow.bendFrom().x(), arrow.bendFrom().y(), arrow.bendTo().x(), arrow.bendTo().y(),
                arrow.to().x(), arrow.to().y());
        to.stroke();
        if (!undetermined) {
            head(arrow.bendTo(), arrow.to());
        }
    }

    private void head(Point from, Point tip) {
        double length = Math.hypot(tip.x() - from.x(), tip.y() - from.y());
        double dx = length == 0 ? 1 : (tip.x() - from.x()) / length;
        double dy = length == 0 ? 0 : (tip.y() - from.y()) / length;
        double baseX = tip.x() - HEAD * dx;
        double baseY = tip.y() - HEAD * dy;
        double half = HEAD * 0.5;
        pen.to().setFill(pen.colour(ColourRole.ACCENT));
        pen.to().fillPolygon(new double[] {tip.x(), baseX - dy * half, baseX + dy * half},
                new double[] {tip.y(), baseY + dx * half, baseY - dx * half}, 3);
    }
}
