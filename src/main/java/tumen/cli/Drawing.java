package tumen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tumen.evidence.Viewpoint;
import tumen.model.Lanes;

/**
 * A picture that is asked for at the command line.
 *
 * @param store the store to draw
 * @param target a file whose name ends in {@code .png} or {@code .svg}
 * @param view id of a saved view that gives what is not asked for, or null for the first one
 * @param from first day of the range, or null for the view's
 * @param to last day of the range, or null for the view's
 * @param lanes what the lanes stand for, or null for the view's
 * @param viewpoint what counts; its day is null where none was asked for, and then the view's holds
 * @param selected ids of the selected events
 * @param width in pixels
 * @param height in pixels
 * @param dark in dark colours
 * @param language the language of its words
 */
public record Drawing(Path store, Path target, String view, LocalDate from, LocalDate to, Lanes lanes,
        Viewpoint viewpoint, List<String> selected, int width, int height, boolean dark, Locale language) {

    public Drawing {
        selected = List.copyOf(selected);
    }
}
