package tumen.timeline;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import tumen.index.Field;
import tumen.index.Lane;
import tumen.index.LaneIndex;
import tumen.index.Selected;
import tumen.model.Lanes;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;

/** Scrolls the lanes until an event that is sought is in sight: only what is in sight has a mark. */
final class Seek {

    private static final double MARGIN = 24;
    private static final double STRIDE = 0.7;
    private static final int PATIENCE = 60;

    private final Timeline timeline;
    private final View view;

    Seek(Timeline timeline) {
        this.timeline = timeline;
        this.view = timeline.view();
    }

    /** The picture in which the sought event is in sight; {@code picture} itself where nothing is sought. */
    Picture in(Picture picture, Supplier<Picture> again) {
        if (picture == null) {
            return null;
        }
        int ordinal = view.sought().get();
        view.sought().set(-1);
        if (ordinal < 0 || inSight(picture, ordinal)) {
            return picture;
        }
        LaneBox lane = laneOf(picture, ordinal);
        if (lane == null) {
            return picture;
        }
        Picture found = picture;
        double page = picture.frame().plot().height();
        double top = lane.box().y() - picture.frame().plot().y() + picture.frame().scroll();
        double bottom = top + lane.box().height();
        // What is wholly in sight has its event among its counted marks.
        boolean whole = lane.box().y() >= picture.frame().plot().y()
                && lane.box().bottom() <= picture.frame().plot().bottom();
        for (int i = 0; i < PATIENCE && !whole; i++) {
            double place = Math.min(top + i * page * STRIDE, Math.max(top, bottom - page));
            view.scroll().set(0);
            view.scrollBy(i == 0 && bottom - top <= page ? middled(top, bottom, page) : place);
            found = again.get();
            if (inSight(found, ordinal) || place + page >= bottom) {
                break;
            }
        }
        return found;
    }

    private static double middled(double top, double bottom, double page) {
        return Math.max(0, (top + bottom - page) / 2);
    }

    private static boolean inSight(Picture picture, int ordinal) {
        Mark mark = picture.mark(ordinal);
        return mark != null && mark.y() > picture.frame().plot().y() + MARGIN / 2
                && mark.y() < picture.frame().plot().bottom() - MARGIN;
    }

    private LaneBox laneOf(Picture picture, int ordinal) {
        return picture.lanes().stream().filter(lane -> holds(lane.lane(), ordinal)).findFirst().orElse(null);
    }

    private boolean holds(Lane lane, int ordinal) {
        LaneIndex lanes = timeline.modelProperty().get().lanes();
        Selected selected = lanes.selected();
        if (lane.sort() != Lane.Sort.VALUE) {
            return false;
        }
        if (lanes.grouping() == Lanes.THREAD) {
            return selected.index().thread(ordinal) == lane.code();
        }
        if (lanes.grouping() == Lanes.STANDING) {
            int step = selected.step(ordinal);
            return step >= 0 && selected.index().standing(step).name().equalsIgnoreCase(lane.id());
        }
        return IntStream.of(selected.index().codes(Field.of(lanes.grouping()), ordinal, selected.day()))
                .anyMatch(code -> code == lane.code());
    }
}
