package tumen.timeline;

import javafx.scene.canvas.Canvas;
import tumen.index.Query;
import tumen.look.Palette;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;
import tumen.timeline.paint.Stamps;

/**
 * A painter with what it was made of. Used by one thread at a time.
 *
 * @param stamps are left to the painter that comes after it
 */
record Hand(Palette palette, double textScale, Notes notes, Stamps stamps, Painter painter) {

    /**
     * What paints {@code model}, or nothing for null, as {@code timeline} is to look now.
     *
     * @param before the one in use, which stays where it paints the same; null for none
     */
    static Hand of(Timeline timeline, TimelineModel model, Hand before) {
        Query query = model == null ? null : model.lanes().selected().query();
        Notes notes = Framing.notes(query == null ? null : query.knownAsOf(), timeline.zoneProperty().get(),
                timeline.texts());
        Palette palette = timeline.paletteProperty().get();
        double textScale = timeline.textScaleProperty().get();
        if (before != null && before.palette.equals(palette) && before.textScale == textScale
                && before.notes.equals(notes)) {
            return before;
        }
        Stamps stamps = before == null ? new Stamps() : before.stamps;
        return new Hand(palette, textScale, notes, stamps, new Painter(palette, textScale, notes, stamps));
    }

    /** Paints where nobody sees it: what is made and measured for it is there when it is painted again. */
    void rehearse(Picture picture) {
        painter.paint(picture, new Canvas(picture.frame().size().width(), picture.frame().size().height())
                .getGraphicsContext2D());
    }
}
