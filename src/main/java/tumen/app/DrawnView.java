package tumen.app;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import tumen.cli.Drawing;
import tumen.evidence.Viewpoint;
import tumen.export.Heading;
import tumen.export.PictureFile;
import tumen.export.Rendering;
import tumen.export.Sheet;
import tumen.export.Stretch;
import tumen.index.LaneIndex;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.look.Fonts;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.look.Texts;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.timeline.Framing;
import tumen.timeline.Span;
import tumen.timeline.StoryCaptions;
import tumen.timeline.TimelineModel;
import tumen.timeline.layout.Layout;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Link;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.scale.TimeScale;
import tumen.work.Progress;

/** Draws a picture that was asked for at the command line, with no window and nothing remembered. */
final class DrawnView {

    private final Drawing drawing;
    private final Executor onInterface;
    private final Texts texts;

    /**
     * Prepares it.
     *
     * @param onInterface runs something on JavaFX's thread, which must be running
     */
    DrawnView(Drawing drawing, Executor onInterface) {
        this.drawing = drawing;
        this.onInterface = onInterface;
        this.texts = new Texts(drawing.language());
    }

    /**
     * Draws and writes it. Not on the interface thread.
     *
     * @throws tumen.problem.ProblemException where the store is refused, something that was named is not there, or
     *     the file cannot be written
     */
    void draw() {
        Fonts.load();
        try (OpenStore store = Stores.open(drawing.store(), Progress.NONE)) {
            Rendering rendering = rendering(store);
            Awaited<PictureFile.Ready> ready = new Awaited<>();
            onInterface.execute(() -> {
                try {
                    PictureFile.prepare(rendering, drawing.target(), ready::give);
                } catch (RuntimeException failed) {
                    ready.fail(failed);
                }
            });
            ready.get().write();
        }
    }

    private Rendering rendering(OpenStore store) {
        AskedView asked = new AskedView(drawing, store.header());
        Viewpoint viewpoint = asked.viewpoint();
        StoryIndex index = store.index(viewpoint, Progress.NONE);
        LaneIndex lanes = asked.lanes(index);
        ReadTitles titles = new ReadTitles(store, index);
        TimelineModel model = new TimelineModel(lanes, null, titles, new StoryNames(store.header()));
        Span seen = asked.stretch(model.wholeSpan());
        Heading heading = Heading.of(store.header(), drawing.store().getFileName().toString(),
                new Heading.Look(viewpoint, asked.filter(), new Stretch(seen.from(), seen.to(), ZoneOffset.UTC),
                        lanes.selected().undated()),
                drawing.language());
        Sheet sheet = Sheet.within(heading, drawing.language(), 1, drawing.width(), drawing.height());

        Palette palette = Palette.of(drawing.dark() ? Shade.DARK : Shade.LIGHT);
        StoryCaptions[] captions = new StoryCaptions[1];
        Emphasis emphasis = emphasis(store, asked, lanes.selected());
        Picture picture;
        do {
            captions[0] = new StoryCaptions(model, texts);
            picture = picture(model, seen, sheet, emphasis, captions[0]);
            picture.figures().marks().forEach(mark -> titles.title(mark.ordinal()));
        } while (titles.read());
        return new Rendering(sheet, picture, palette,
                Framing.notes(viewpoint.knownAsOf(), ZoneOffset.UTC, texts),
                ordinal -> name(ordinal, titles, captions[0]));
    }

    private Picture picture(TimelineModel model, Span seen, Sheet sheet, Emphasis emphasis, StoryCaptions captions) {
        double gutter = Framing.gutter(drawing.width(), 1);
        double height = drawing.height() - sheet.header() - sheet.footer();
        return new Layout(new FxTextMeasure(1)).of(new LayoutRequest(model.lanes(),
                new TimeScale(seen.from(), seen.to(), drawing.width() - gutter),
                new Stage(drawing.width(), height, gutter, 0, 1, Set.of()), emphasis, captions, ZoneOffset.UTC,
                drawing.language()));
    }

    private Emphasis emphasis(OpenStore store, AskedView asked, Selected selected) {
        List<Integer> ordinals = asked.selected(store, selected);
        List<Link> links = new ArrayList<>();
        if (!drawing.selected().isEmpty()) {
            links.addAll(EventLinks.read(store, drawing.selected().getFirst()).in(selected.index(),
                    asked.viewpoint().knownAsOf()));
        }
        return new Emphasis(Set.copyOf(ordinals), null, links);
    }

    private static Rendering.EventName name(int ordinal, ReadTitles titles, StoryCaptions captions) {
        return titles.title(ordinal).map(title -> new Rendering.EventName(title.id(),
                captions.spoken(ordinal))).orElse(null);
    }
}
