package tumen.look;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import tumen.model.Standing;

/**
 * The dot of an event as the timeline draws it: hollow where alleged, half filled and struck through where
 * contested, filled where corroborated or acknowledged, small and grey where background.
 */
public final class StandingGlyph extends Glyph {

    private final ObjectProperty<Standing> standing = new SimpleObjectProperty<>(this, "standing");

    /**
     * A dot in a thread's colour.
     *
     * @param thread index of the thread's colour; negative for none
     */
    public StandingGlyph(Standing standing, int thread) {
        super("standing-glyph");
        this.standing.addListener((of, was, is) -> show(parts(is)));
        this.standing.set(standing);
        setThread(thread);
    }

    /** The standing that is shown. */
    public ObjectProperty<Standing> standingProperty() {
        return standing;
    }

    /** Takes the colour of another thread; negative for none. */
    public void setThread(int thread) {
        swap("thread-", ThreadSwatch.styleClass(thread));
    }

    private static List<Node> parts(Standing standing) {
        return switch (standing) {
            case ALLEGED -> List.of(circle("ring"));
            case ACKNOWLEDGED, CORROBORATED -> List.of(circle("full"));
            case BACKGROUND -> List.of(styled(new Circle(6, 6, 2.6), "grey"));
            case CONTESTED -> {
                Arc half = new Arc(6, 6, 4.4, 4.4, 90, 180);
                half.setType(ArcType.CHORD);
                yield List.of(circle("ring"), styled(half, "part"),
                        styled(new Line(3.6, 11.6, 8.4, 0.4), "strike"));
            }
        };
    }

    private static Circle circle(String role) {
        return styled(new Circle(6, 6, 4.6), role);
    }
}
