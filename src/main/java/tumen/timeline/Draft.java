package tumen.timeline;

import java.time.ZoneId;
import java.util.Locale;
import tumen.look.Palette;
import tumen.timeline.layout.Layout;
import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;
import tumen.timeline.paint.Stamps;

/** Turns the state of a timeline into a picture, and finds it a painter; keeps what can be used again. */
final class Draft {

    /** What is shown where nothing is dated: the lanes still tell what there is. */
    private static final Span NOWHEN = new Span(0, 86_400_000L * 365);

    private final Timeline timeline;
    private Layout layout;
    private double measured;
    private StoryCaptions captions;
    private Object captioned;
    private Painter painter;
    private final Stamps stamps = new Stamps();
    private Object painted;

    Draft(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The picture of the moment, so many pixels large; null while there is nothing to lay out. */
    Picture picture(double width, double height) {
        TimelineModel model = timeline.modelProperty().get();
        if (model == null || width < 1 || height < 1) {
            return null;
        }
        double textScale = timeline.textScaleProperty().get();
        if (layout == null || measured != textScale) {
            layout = new Layout(new FxTextMeasure(textScale));
            measured = textScale;
        }
        double gutter = Framing.gutter(width, textScale);
        Span seen = timeline.seen();
        return layout.of(new LayoutRequest(model.lanes(),
                (seen == null ? NOWHEN : seen).over(width - gutter),
                new Stage(width, height, gutter, timeline.view().scroll().get(), textScale, timeline.collapsed()),
                new Emphasis(timeline.pickProperty().get().ordinals(), timeline.hitsProperty().get(),
                        timeline.linksProperty().get()),
                captions(), timeline.zoneProperty().get(), timeline.texts().locale()));
    }

    /** The words of the moment. There must be a model. */
    StoryCaptions captions() {
        record Key(TimelineModel model, Locale locale) { }
        Key key = new Key(timeline.modelProperty().get(), timeline.texts().locale());
        if (!key.equals(captioned)) {
            captions = new StoryCaptions(key.model(), timeline.texts());
            captioned = key;
        }
        return captions;
    }

    /** The painter of the moment. */
    Painter painter() {
        record Key(Palette palette, double textScale, Notes notes) { }
        Key key = new Key(timeline.paletteProperty().get(), timeline.textScaleProperty().get(), notes());
        if (!key.equals(painted)) {
            painter = new Painter(key.palette(), key.textScale(), key.notes(), stamps);
            painted = key;
        }
        return painter;
    }

    private Notes notes() {
        TimelineModel model = timeline.modelProperty().get();
        return Framing.notes(model == null ? null : model.lanes().selected().query().knownAsOf(),
                timeline.zoneProperty().get(), timeline.texts());
    }
}
