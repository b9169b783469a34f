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
record Hand(Look look, Stamps stamps, Painter painter) {

    /** What a painter is made of. */
    record Look(Palette palette, double textScale, Notes notes) {

        /** How {@code timeline} is to look now where it shows {@code model}, or nothing for null. */
        static Look of(Timeline timeline, TimelineModel model) {
            Query query = model == null ? null : model.lanes().selected().query();
            return new Look(timeline.paletteProperty().get(), timeline.textScaleProperty().get(),
                    Framing.notes(query == null ? null : query.knownAsOf(), timeline.zoneProperty().get(),
                            timeline.texts()));
        }
    }

    /**
     * What paints like that.
     *
     * @param before the one in use, which stays where it paints the same; null for none
     */
    static Hand of(Look look, Hand before) {
        if (before != null && before.look.equals(look)) {
            return before;
        }
        Stamps stamps = before == null ? new Stamps() : before.stamps;
        return new Hand(look, stamps, new Painter(look.palette, look.textScale, look.notes, stamps));
    }

    /** Paints where nobody sees it: what is made and measured for it is there when it is painted again. */
    void rehearse(Picture picture) {
        painter.paint(picture, new Canvas(picture.frame().size().width(), picture.frame().size().height())
                .getGraphicsContext2D());
    }
}
