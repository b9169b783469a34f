package tumen.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.look.Screens;
import tumen.timeline.layout.Box;

class StampsTest {

    private static final int SIZE = 90;
    /** How much ink a place and size to an eighth of a pixel may add to a shape or take from it. */
    private static final double PART = 0.04;

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @Test
    void discsAndRoundedRectanglesHaveTheInkOfTracedOnesWhereTheseAre() {
        Stamps stamps = FxTest.on(Stamps::new);
        for (double at = 20; at < 21; at += 0.17) {
            for (Box box : new Box[] {new Box(at, at, 12, 12), new Box(at, 22, 8.2, 8.2), new Box(at, at, 37.3, 18),
                new Box(at, at, 19.4, 16.6), new Box(at, at, 2.2, 12)}) {
                double radius = Math.min(box.height(), box.width()) / 2;
                Ink traced = ink(to -> to.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius,
                        2 * radius));
                Ink stamped = ink(to ->
                        assertThat(stamps.put(to, to.getTransform(), box, radius, Color.BLACK)).isTrue());
                assertThat(stamped.sum).as("%s", box)
                        .isBetween(traced.sum * (1 - PART) - 1, traced.sum * (1 + PART) + 1);
                assertThat(stamped.x).as("%s", box).isBetween(traced.x - 0.15, traced.x + 0.15);
                assertThat(stamped.y).as("%s", box).isBetween(traced.y - 0.15, traced.y + 0.15);
            }
        }
    }

    @Test
    void sameShapeLooksTheSameAtEveryWholePixel() {
        Stamps stamps = FxTest.on(Stamps::new);
        Ink one = ink(to -> stamps.put(to, to.getTransform(), new Box(10.3, 11.7, 12, 12), 6, Color.BLACK));
        Ink other = ink(to -> stamps.put(to, to.getTransform(), new Box(53.3, 40.7, 12, 12), 6, Color.BLACK));
        assertThat(other.sum).isEqualTo(one.sum);
        assertThat(other.x - one.x).isBetween(42.999, 43.001);
        assertThat(other.y - one.y).isBetween(28.999, 29.001);
    }

    @Test
    void largeShapesAreLeftToTheCanvas() {
        Stamps stamps = FxTest.on(Stamps::new);
        Ink ink = ink(to ->
                assertThat(stamps.put(to, to.getTransform(), new Box(5, 5, 20, 70), 3, Color.BLACK)).isFalse());
        assertThat(ink.sum).isZero();
    }

    /** How dark a canvas is, in pixels, and about where. */
    private record Ink(double sum, double x, double y) {
    }

    private static Ink ink(Consumer<GraphicsContext> draw) {
        int[] pixels = Screens.pixels(FxTest.on(() -> {
            Canvas canvas = new Canvas(SIZE, SIZE);
            draw.accept(canvas.getGraphicsContext2D());
            return canvas.snapshot(new SnapshotParameters(), null);
        }));
        double sum = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < pixels.length; i++) {
            double dark = 1 - (pixels[i] & 0xFF) / 255.0;
            sum += dark;
            x += dark * (i % SIZE);
            y += dark * (i / SIZE);
        }
        return new Ink(sum, x / sum, y / sum);
    }
}
