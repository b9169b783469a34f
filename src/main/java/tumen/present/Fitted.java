package tumen.present;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows something laid out on a sheet, grown or shrunk to whatever screen there is. The sheet has a least width and
 * height, and is wider on a wide screen, higher on a high one.
 */
final class Fitted extends Region {

    /** The least width and height of the sheet. */
    static final double WIDTH = 1600;
    static final double HEIGHT = 900;

    private final Region content;
    private final Scale scale = new Scale(1, 1, 0, 0);

    Fitted(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
    }

    /** How high the sheet is on a screen of that size. */
    static double height(double width, double height) {
        return height / factor(width, height);
    }

    private static double factor(double width, double height) {
        return Math.max(0.05, Math.min(width / WIDTH, height / HEIGHT));
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
