package tumen.timeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import tumen.index.Titles;
import tumen.look.Texts;
import tumen.timeline.layout.Layout;
import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.work.Latest;

/**
 * Lays out the first picture of a story in the background, before the timeline is given the story: all its words are
 * measured then, and all its lanes packed. The pictures that follow go on from there. Interface thread only.
 */
final class Ahead {

    /** How often one picture is laid out anew for what changed meanwhile, before it is shown as it is. */
    private static final int MOST = 4;

    private final Timeline timeline;
    private final Latest laying;
    private TimelineModel coming;
    private Ready ready;
    /** The first picture of all is painted ahead too: most of the time that it takes is taken only once. */
    private boolean rehearsed;

    Ahead(Timeline timeline) {
        this.timeline = timeline;
        laying = Latest.prompt(timeline.workers(), "laying");
    }

    /**
     * A picture that is laid out, and what it was with.
     *
     * @param request what it is of
     * @param layout keeps what was worked out; null before anything was
     * @param captions the words that were met, and those that are still to come
     * @param picture null before it is laid out
     * @param hand has painted it once already; null where one that was used before is to paint it
     */
    record Ready(TimelineModel model, LayoutRequest request, Layout layout, StoryCaptions captions, Picture picture,
            Hand hand) {

        private Ready asked(LayoutRequest now) {
            return new Ready(model, now, layout, captions, null, hand);
        }

        /** With a picture, in the background; it is painted too where {@code rehearsing} tells how. */
        private Ready laidOut(Hand.Look rehearsing) {
            Layout with = layout != null ? layout : new Layout(new FxTextMeasure(request.stage().textScale()));
            Picture now = with.of(request);
            Hand painted = hand;
            if (rehearsing != null) {
                painted = Hand.of(rehearsing, null);
                Rehearsal.of(request, now, painted);
            }
            return new Ready(model, request, with, captions, now, painted);
        }
    }

    /** Gives the timeline a model: at once, or once the first picture of a story is laid out. The newest wins. */
    void show(TimelineModel model) {
        laying.cancel();
        ready = null;
        coming = null;
        if (model == null) {
            // that was for the story which is let go
            timeline.view().sought().set(-1);
        }
        double width = width();
        double height = height();
        if (model == null || !isFirst() || width < 1 || height < 1) {
            timeline.modelProperty().set(model);
            return;
        }
        coming = model;
        SoFar titles = new SoFar(model.titles());
        StoryCaptions captions = new StoryCaptions(
                new TimelineModel(model.lanes(), model.whole(), titles, model.names()),
                new Texts(timeline.texts().locale()));
        LayoutRequest request = Draft.request(timeline, model, captions, width, height);
        boolean rehearsing = !rehearsed && timeline.pictureProperty().get() == null;
        lay(new Ready(model, request, null, captions, null, null), titles,
                rehearsing ? Hand.Look.of(timeline, model) : null, MOST);
    }

    /** The first is painted too, where it is {@code rehearsing}; what changes is laid out again, up to so often. */
    private void lay(Ready asked, SoFar titles, Hand.Look rehearsing, int often) {
        laying.ask(progress -> asked.laidOut(rehearsing), laid -> {
            LayoutRequest now = request(laid);
            if (often > 1 && now != null && !now.equals(laid.request())) {
                lay(laid.asked(now), titles, null, often - 1);
                return;
            }
            rehearsed |= laid.hand() != null;
            titles.comeTrue();
            ready = laid;
            coming = null;
            timeline.modelProperty().set(laid.model());
        });
    }

    /** What is to be seen by now of what was asked for; null where that cannot be laid out as it was begun. */
    private LayoutRequest request(Ready asked) {
        LayoutRequest.Stage stage = asked.request().stage();
        LayoutRequest now = Draft.request(timeline, asked.model(), asked.captions(), width(), height());
        return now.stage().width() < 1 || now.stage().height() < 1 || now.stage().textScale() != stage.textScale()
                || !now.locale().equals(asked.request().locale()) ? null : now;
    }

    private double width() {
        return timeline.getWidth() - timeline.snappedLeftInset() - timeline.snappedRightInset();
    }

    private double height() {
        return timeline.getHeight() - timeline.snappedTopInset() - timeline.snappedBottomInset();
    }

    /** What is laid out just now and not shown yet; null where nothing is. */
    TimelineModel coming() {
        return coming;
    }

    /** True where none of the events is laid out yet that are known one by one. */
    private boolean isFirst() {
        TimelineModel shown = timeline.modelProperty().get();
        return shown == null || shown.lanes().grain() > 0;
    }

    /** What was laid out of a model; null where nothing was, or where it was handed over before. */
    Ready take(TimelineModel model) {
        Ready taken = ready != null && ready.model() == model ? ready : null;
        ready = null;
        return taken;
    }

    /** The titles of a moment, for another thread; later those that there are, back on the interface thread. */
    private static final class SoFar implements Titles {

        private final Titles titles;
        private final Set<Integer> missing = new HashSet<>();
        private IntFunction<Title> here;

        SoFar(Titles titles) {
            this.titles = titles;
            this.here = titles.here();
        }

        @Override
        public Optional<Title> title(int ordinal) {
            if (here == null) {
                return titles.title(ordinal);
            }
            Title title = here.apply(ordinal);
            if (title == null) {
                missing.add(ordinal);
            }
            return Optional.ofNullable(title);
        }

        /** Asks for what was missed, and goes on with what is there by now. */
        void comeTrue() {
            here = null;
            missing.forEach(titles::title);
            missing.clear();
        }

        @Override
        public IntFunction<Title> here() {
            return titles.here();
        }

        @Override
        public void onArrival(Runnable listener) {
            titles.onArrival(listener);
        }
    }
}
