package tumen.export;

import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.text.TextAlignment;
import tumen.look.ColourRole;
import tumen.look.Palette;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;
import tumen.timeline.paint.Surface;

/**
 * A picture and all that is drawn with it.
 *
 * @param sheet what stands around it, for its width
 * @param picture what is seen
 * @param palette the colours
 * @param notes what is written on the picture beside its own words
 * @param events what events are called, by ordinal; may give null
 */
public record Rendering(Sheet sheet, Picture picture, Palette palette, Notes notes,
        IntFunction<EventName> events) {

    /**
     * What an event is called.
     *
     * @param id its id
     * @param words its title, date and standing in the reader's language
     */
    public record EventName(String id, String words) {
    }

    /** Width of it all, in pixels. */
    double width() {
        return sheet.width();
    }

    /** Height of it all, in pixels. */
    double height() {
        return sheet.header() + picture.frame().size().height() + sheet.footer();
    }

    /** Draws it all, the upper left corner at the surface's origin. */
    void draw(Surface to) {
        to.setFill(palette.get(ColourRole.SURFACE));
        to.fillRect(0, 0, width(), sheet.header());
        sheet.over().forEach(line -> write(to, line));
        Painter painter = new Painter(palette, sheet.text(), notes);
        Box box = picture.frame().size();
        to.save();
        to.clip(0, sheet.header(), width(), box.height());
        to.translate(0, sheet.header());
        painter.paint(picture, to);
        to.restore();
        double foot = height() - sheet.footer();
        to.setFill(palette.get(ColourRole.PAPER));
        to.fillRect(0, foot, width(), sheet.footer());
        to.setFill(palette.get(ColourRole.RULE_STRONG));
        to.fillRect(0, sheet.header(), width(), 1);
        to.fillRect(0, foot, width(), 1);
        if (sheet.legend() != null) {
            legend(to);
        }
        write(to, sheet.foot(height(), notSeen()));
    }

    /** What the picture has no room for is named: the lanes above and below what is seen. */
    private List<String> notSeen() {
        Box plot = picture.frame().plot();
        return picture.lanes().stream()
                .filter(lane -> lane.box().bottom() <= plot.y() + 1 || lane.box().y() >= plot.bottom() - 1)
                .map(LaneBox::title).toList();
    }

    private void legend(Surface to) {
        Box box = sheet.legendBox(height());
        to.save();
        to.translate(box.x(), box.y());
        to.clip(0, 0, box.width(), box.height());
        new Painter(palette, sheet.text(), notes).paint(sheet.legend(), to);
        to.restore();
    }

    private void write(Surface to, Sheet.Line line) {
        to.setFont(line.font());
        to.setTextAlign(TextAlignment.LEFT);
        to.setFill(palette.get(switch (line.tone()) {
            case TITLE, VALUE -> ColourRole.INK;
            case NAME, FOOT -> ColourRole.INK_MUTED;
        }));
        to.fillText(line.words(), line.x(), line.y());
    }
}
