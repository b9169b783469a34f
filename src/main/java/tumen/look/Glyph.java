package tumen.look;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** A sign drawn on a field of 12 by 12 that grows with the text around it. */
abstract class Glyph extends Region {

    static final double FIELD = 12;

    private final Group shapes = new Group();
    private final Scale scale = new Scale();

    Glyph(String name) {
        getStyleClass().addAll("glyph", name);
        shapes.setManaged(false);
        shapes.getTransforms().add(scale);
        getChildren().add(shapes);
        setMouseTransparent(true);
    }

    /** Puts the parts of the sign in place of those that were there. */
    final void show(List<Node> parts) {
        shapes.getChildren().setAll(parts);
    }

    /** Gives a part its role in the style sheet. */
    static <T extends Node> T styled(T part, String... classes) {
        part.getStyleClass().setAll(classes);
        return part;
    }

    /** Takes away one family of style classes and sets another member of it. */
    final void swap(String prefix, String now) {
        getStyleClass().removeIf(name -> name.startsWith(prefix));
        getStyleClass().add(now);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight()) / FIELD;
        scale.setX(side);
        scale.setY(side);
    }
}
