package tumen.present;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows something laid out on a sheet of fixed width, grown or shrunk to whatever screen there is. */
final class Fitted extends Region {

    /** Width of the sheet; its height follows the screen. */
    static final double WIDTH = 1600;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    Fitted(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.max(0.05, getWidth() / WIDTH);
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, WIDTH, getHeight() / factor);
    }
}
