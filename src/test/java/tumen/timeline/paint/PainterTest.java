package tumen.timeline.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tumen.look.FxTest;
import tumen.look.Palette;
import tumen.look.Screens;
import tumen.look.Shade;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;

class PainterTest {

    private static final Notes NOTES = new Notes("known as of 30 Sep 2023", "UTC", Locale.ENGLISH);

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void everyMarkLeavesInkOfItsOwn(Shade shade) {
        Picture picture = FxTest.on(MadeUp::picture);
        Image whole = paint(picture, shade);
        Screens.write("marks-" + shade.name().toLowerCase(Locale.ROOT), whole);
        for (Mark mark : picture.figures().marks()) {
            Picture without = without(picture, mark);
            assertThat(differs(whole, paint(without, shade), mark.box().grown(2)))
                    .as("%s: mark %d is not drawn", shade, mark.ordinal()).isTrue();
        }
    }

    @Test
    void samePictureSamePixels() {
        Picture picture = FxTest.on(MadeUp::picture);
        assertThat(Screens.pixels(paint(picture, Shade.LIGHT)))
                .isEqualTo(Screens.pixels(paint(picture, Shade.LIGHT)));
    }

    @Test
    void nothingOfALaneIsDrawnOverTheAxisOrTheNames() {
        Picture picture = FxTest.on(MadeUp::picture);
        Picture empty = new Picture(picture.frame(), picture.lanes(), new Picture.Figures(List.of(), List.of(),
                List.of(), List.of()), new tumen.timeline.layout.Ties(List.of(), List.of()), picture.tally());
        Image full = paint(picture, Shade.LIGHT);
        Image bare = paint(empty, Shade.LIGHT);
        Box plot = picture.frame().plot();
        assertThat(differs(full, bare, new Box(0, 0, full.getWidth(), plot.y()))).isFalse();
        assertThat(differs(full, bare, new Box(0, 0, plot.x() - 1, full.getHeight()))).isFalse();
        assertThat(differs(full, bare, plot)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void plotAndNamesSideBySideAreTheWholePicture(Shade shade) {
        Picture picture = FxTest.on(MadeUp::picture);
        Image parts = FxTest.on(() -> {
            Box size = picture.frame().size();
            double left = picture.frame().plot().x();
            Painter painter = new Painter(Palette.of(shade), 1, NOTES);
            Fading still = new Fading();
            still.set(picture);
            Canvas plot = new Canvas(size.width() - left, size.height());
            plot.setLayoutX(left);
            plot.getGraphicsContext2D().translate(-left, 0);
            painter.plot(picture, still, 0, plot.getGraphicsContext2D());
            Canvas names = new Canvas(left, size.height());
            painter.side(Side.of(picture), names.getGraphicsContext2D());
            return new Pane(names, plot).snapshot(new SnapshotParameters(), null);
        });
        assertThat(Screens.pixels(parts)).isEqualTo(Screens.pixels(paint(picture, shade)));
    }

    @Test
    void shortenedWordsFitAndSayThatTheyAre() {
        FxTest.run(() -> {
            Type type = Type.of(1);
            Widths widths = new Widths();
            String words = "Institute of Modern International Relations";
            for (double room = 20; room < 300; room += 17) {
                String fit = widths.shortened(words, type.title(), room);
                assertThat(widths.of(fit, type.title())).isLessThanOrEqualTo(room);
                assertThat(fit.equals(words) || fit.isEmpty() || fit.endsWith("…")).isTrue();
            }
        });
    }

    private static Picture without(Picture picture, Mark mark) {
        List<Mark> others = picture.figures().marks().stream().filter(other -> other != mark).toList();
        return new Picture(picture.frame(), picture.lanes(), new Picture.Figures(others,
                picture.figures().labels(), picture.figures().counts(), picture.figures().strips()),
                picture.ties(), picture.tally());
    }

    private static Image paint(Picture picture, Shade shade) {
        return FxTest.on(() -> PictureImage.of(picture, new Painter(Palette.of(shade), 1, NOTES)));
    }

    private static boolean differs(Image one, Image two, Box where) {
        int width = (int) one.getWidth();
        int[] left = Screens.pixels(one);
        int[] right = Screens.pixels(two);
        int bottom = (int) Math.min(one.getHeight(), where.bottom());
        int to = (int) Math.min(width, where.right());
        for (int y = (int) Math.max(0, where.y()); y < bottom; y++) {
            int from = y * width + (int) Math.max(0, where.x());
            if (!Arrays.equals(left, from, y * width + to, right, from, y * width + to)) {
                return true;
            }
        }
        return false;
    }
}
