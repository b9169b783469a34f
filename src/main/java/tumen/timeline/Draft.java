package tumen.timeline;

import java.time.ZoneId;
import java.util.Locale;
import tumen.timeline.layout.Captions;
import tumen.timeline.layout.Layout;
import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.paint.Painter;

/** Turns the state of a timeline into a picture, and finds it a painter; keeps what can be used again. */
final class Draft {

    /** What is shown where nothing is dated: the lanes still tell what there is. */
    private static final Span NOWHEN = new Span(0, 86_400_000L * 365);

    private final Timeline timeline;
    private Layout layout;
    private double measured;
    private StoryCaptions captions;
    private Captioned captioned;
    private Hand hand;
    /** What was laid out last, and what of; null where it is to be laid out again. */
    private LayoutRequest laidOut;
    private Picture picture;

    /** What captions were made of. */
    private record Captioned(TimelineModel model, Locale locale) {
    }

    Draft(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The picture of the moment, so many pixels large; null while there is nothing to lay out. */
    Picture picture(double width, double height) {
        TimelineModel model = timeline.modelProperty().get();
        if (model == null || width < 1 || height < 1) {
            forget();
            return null;
        }
        Ahead.Ready ready = timeline.ahead().take(model);
        if (ready != null) {
            goOn(ready);
        }
        double textScale = timeline.textScaleProperty().get();
        if (layout == null || measured != textScale) {
            layout = new Layout(new FxTextMeasure(textScale));
            measured = textScale;
        }
        LayoutRequest request = request(timeline, model, captions(), width, height);
        if (request.equals(laidOut)) {
            return picture;
        }
        laidOut = request;
        picture = ready != null && ready.request().equals(request) ? ready.picture() : layout.of(request);
        return picture;
    }

    /** What is laid out next is so anew: words have come, or there is nothing to show. */
    void forget() {
        laidOut = null;
        picture = null;
    }

    /** Takes over what was worked out in the background, as far as it is still of use. */
    private void goOn(Ahead.Ready ready) {
        layout = ready.layout();
        measured = ready.request().stage().textScale();
        captions = ready.captions();
        captioned = new Captioned(ready.model(), ready.request().locale());
        hand = ready.hand() == null ? hand : ready.hand();
    }

    /** What {@code timeline} is to show of a model at this moment. */
    static LayoutRequest request(Timeline timeline, TimelineModel model, Captions captions, double width,
            double height) {
        double textScale = timeline.textScaleProperty().get();
        double gutter = Framing.gutter(width, textScale);
        Span seen = timeline.seen(model);
        return new LayoutRequest(model.lanes(), (seen == null ? NOWHEN : seen).over(width - gutter),
                new Stage(width, height, gutter, timeline.view().scroll().get(), textScale, timeline.collapsed()),
                new Emphasis(timeline.pickProperty().get().ordinals(), timeline.hitsProperty().get(),
                        timeline.linksProperty().get()),
                captions, timeline.zoneProperty().get(), timeline.texts().locale());
    }

    /** The words of the moment. There must be a model. */
    StoryCaptions captions() {
        Captioned key = new Captioned(timeline.modelProperty().get(), timeline.texts().locale());
        if (!key.equals(captioned)) {
            captions = new StoryCaptions(key.model(), timeline.texts());
            captioned = key;
        }
        return captions;
    }

    /** The painter of the moment. */
    Painter painter() {
        hand = Hand.of(Hand.Look.of(timeline, timeline.modelProperty().get()), hand);
        return hand.painter();
    }
}
