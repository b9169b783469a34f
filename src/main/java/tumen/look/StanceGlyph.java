package tumen.look;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import tumen.model.Stance;

/** The sign of a stance; each has a shape of its own, so that it reads without colour. */
public final class StanceGlyph extends Glyph {

    /** The sign of {@code stance}, or of silence where it is null. */
    public StanceGlyph(Stance stance) {
        super("stance-glyph");
        setStance(stance);
    }

    /** Shows another stance; null shows silence. */
    public void setStance(Stance stance) {
        getStyleClass().removeAll("for", "against");
        if (stance == null) {
            show(List.of(styled(new Line(3.5, 6, 8.5, 6), "bar")));
            return;
        }
        switch (stance) {
            case ASSERTS, QUALIFIES -> getStyleClass().add("for");
            case DENIES, DENIES_GENERALLY, RETRACTS -> getStyleClass().add("against");
            default -> { }
        }
        show(parts(stance));
    }

    private static List<Node> parts(Stance stance) {
        return switch (stance) {
            case ASSERTS -> List.of(circle("full"));
            case QUALIFIES -> List.of(circle("ring"), styled(new Circle(6, 6, 2.2), "part"));
            case DENIES -> List.of(circle("ring"), slash());
            case DENIES_GENERALLY -> List.of(circle("ring", "broken"), slash());
            case RETRACTS -> List.of(circle("ring"), slash(), bar(3.4, 3.4, 8.6, 8.6));
            case DECLINES -> List.of(circle("ring"));
            case NEITHER -> {
                Arc half = new Arc(6, 6, 4.4, 4.4, 180, 180);
                half.setType(ArcType.CHORD);
                yield List.of(circle("ring"), styled(half, "part"));
            }
            case CONTEXT -> List.of(styled(new Polyline(6, 1.6, 10.4, 6, 6, 10.4, 1.6, 6, 6, 1.6), "ring"));
        };
    }

    private static Circle circle(String... roles) {
        return styled(new Circle(6, 6, 4.6), roles);
    }

    private static Line slash() {
        return bar(3.4, 8.6, 8.6, 3.4);
    }

    private static Line bar(double x1, double y1, double x2, double y2) {
        return styled(new Line(x1, y1, x2, y2), "bar");
    }
}
