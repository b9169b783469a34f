package tumen.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.problem.ProblemException;
import tumen.problem.Words;
import tumen.session.News;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.Shown;
import tumen.timeline.Framing;
import tumen.timeline.StoryCaptions;
import tumen.timeline.Timeline;
import tumen.timeline.layout.Picture;

/** Writes the picture that is seen: asks for a file, draws, then writes in the background. */
public final class PictureExport {

    private static final Words WORDS = Words.of(PictureExport.class);

    private final Window owner;
    private final Session session;
    private final Texts texts;
    private final Timeline timeline;
    private final FileAsk files;

    /**
     * An export of what {@code timeline} shows.
     *
     * @param owner the window that waits while the reader chooses a file
     */
    public PictureExport(Window owner, Session session, Texts texts, Timeline timeline, FileAsk files) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.timeline = timeline;
        this.files = files;
    }

    /** Asks and writes; nothing happens where nothing is shown. A failure is told as a notice. */
    public void start() {
        Opened opened = session.shelf().opened().get();
        Picture picture = timeline.pictureProperty().get();
        if (opened == null || picture == null) {
            return;
        }
        Path target = files.save(owner, texts.text(WORDS, "export.picture.title"),
                Path.of(opened.header().id() + ".png"),
                List.of(kind("export.png", "*.png"), kind("export.fine", "*@2x.png"), kind("export.svg", "*.svg")));
        if (target != null) {
            write(rendering(opened, picture), named(target));
        }
    }

    private FileAsk.Kind kind(String key, String pattern) {
        return new FileAsk.Kind(texts.text(WORDS, key), List.of(pattern));
    }

    /** A name without an ending that we know gets one. */
    private static Path named(Path target) {
        String name = target.getFileName().toString();
        boolean known = name.toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)");
        return known ? target : target.resolveSibling(name + ".png");
    }

    private Rendering rendering(Opened opened, Picture picture) {
        Locale locale = texts.locale();
        Picture.Frame frame = picture.frame();
        Heading heading = Heading.of(opened.header(), opened.path().getFileName().toString(), new Heading.Look(
                session.lens().viewpoint().get(), session.lens().filter().get().chosen(),
                new Stretch(frame.scale().from(), frame.scale().to(), timeline.zoneProperty().get()),
                undated()), locale);
        Sheet sheet = Sheet.around(heading, locale, timeline.textScaleProperty().get(), frame.size().width());
        StoryCaptions captions = new StoryCaptions(timeline.modelProperty().get(), texts);
        return new Rendering(sheet, picture, timeline.paletteProperty().get(), Framing.notes(
                session.lens().viewpoint().get().knownAsOf(), timeline.zoneProperty().get(), texts),
                ordinal -> session.naming().title(ordinal).map(title -> new Rendering.EventName(title.id(),
                        captions.spoken(ordinal))).orElse(null));
    }

    private int undated() {
        Shown.Answer answer = session.shown().answer().get();
        return answer == null ? 0 : answer.selected().undated();
    }

    private void write(Rendering rendering, Path target) {
        try {
            PictureFile.prepare(rendering, target, ready -> session.workers().start("exporting", progress -> {
                ready.write();
                return target;
            }, written -> session.notices().tell(News.written(written)), session.notices()::tell));
        } catch (ProblemException tooLarge) {
            session.notices().tell(tooLarge);
        }
    }
}
