package tumen.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import tumen.app.BenchedProgram;
import tumen.index.Lane;
import tumen.index.Query;
import tumen.look.Pace;
import tumen.model.EventDossier;
import tumen.model.Facet;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.timeline.TimelineModel;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.Picture;
import tumen.work.Job;

/** Does what a reader does and waits until the picture has followed. */
final class Driver {

    private static final long QUIET = 300_000_000;
    private static final long PATIENCE = 120_000_000_000L;

    /** For a story of more events, what takes minutes in the background is left undone. */
    private static final long MOST = 5_000_000;
    private static final Set<String> MINUTES = Set.of("verifying", "indexing");

    private final BenchedProgram program;
    private final Session session;
    private final FrameClock frames;

    Driver(BenchedProgram program, FrameClock frames) {
        this.program = program;
        this.session = program.session();
        this.frames = frames;
    }

    /**
     * How long opening took.
     *
     * @param picture milliseconds to the end of the first frame with events
     * @param complete milliseconds until filters, counts, findings and search are there; in a {@link #huge} story
     *     without the search
     */
    record Opening(double picture, double complete) {
    }

    Opening open(Path store) {
        settled(() -> { });
        Object before = Interface.on(() -> session.shelf().opened().get());
        Interface.run(frames::wantNone);
        Interface.run(() -> program.timeline().pictureProperty().addListener((property, was, now) -> {
            if (session.shelf().opened().get() != before && events(now)) {
                frames.wantThis();
            }
        }));
        long began = Interface.on(() -> {
            long now = System.nanoTime();
            program.open(store);
            return now;
        });
        await(() -> frames.wantedEnd() > 0);
        await(() -> Interface.on(this::complete));
        double complete = (System.nanoTime() - began) / 1e6;
        return new Opening((frames.wantedEnd() - began) / 1e6, complete);
    }

    private static boolean events(Picture picture) {
        return picture != null && picture.tally().total() > 0;
    }

    private boolean complete() {
        return session.shown().counts().get() != null && (huge() || session.finder().ready().get())
                && (session.reckoning().tooLarge() || session.reckoning().findings().get() != null);
    }

    /**
     * Milliseconds from a deed to the end of the last frame that came of it: until nothing was under way, pulses
     * have passed, and nothing was drawn for a while; 0 where nothing was drawn at all.
     */
    double settled(Runnable deed) {
        long began = Interface.on(() -> {
            long now = System.nanoTime();
            deed.run();
            return now;
        });
        long[] busy = {began, frames.handed()};
        await(() -> {
            Interface.pause(8);
            boolean idle = Interface.on(() -> {
                Platform.requestNextPulse();
                return idle() && session.naming().complete() && !Pace.fills(program.scene());
            });
            if (!idle) {
                busy[0] = System.nanoTime();
                busy[1] = frames.handed();
            }
            return frames.handed() > busy[1] + 2
                    && System.nanoTime() - Math.max(busy[0], frames.lastEnd()) > QUIET;
        });
        return (Math.max(began, frames.lastEnd()) - began) / 1e6;
    }

    /** True where the open story is so large that its rows are not compared and its search is not made here. */
    boolean huge() {
        Opened opened = session.shelf().opened().get();
        return opened != null && opened.header().events() > MOST;
    }

    /** True where nothing is under way; what takes minutes is called off in a huge story. */
    private boolean idle() {
        List<Job> running = session.workers().running();
        if (huge()) {
            running.stream().filter(job -> MINUTES.contains(job.name())).forEach(Job::cancel);
        }
        return running.isEmpty();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window did not follow");
            }
            Interface.pause(2);
        }
    }

    /** Ids of some of the events that show, all over the story. */
    List<String> events(int count) {
        IntStream.Builder ordinals = IntStream.builder();
        Interface.on(() -> session.shown().answer().get().selected().events()).forEach(ordinals::add);
        int[] showing = ordinals.build().toArray();
        return IntStream.range(0, count).mapToObj(i -> {
            CompletableFuture<String> id = new CompletableFuture<>();
            Interface.run(() -> session.naming().id(showing[(int) ((long) showing.length * (i + 1) / (count + 1))],
                    id::complete));
            return id.join();
        }).toList();
    }

    /**
     * How long something took.
     *
     * @param shown milliseconds to the end of the frame that shows what was asked for
     * @param rest milliseconds to the end of the last frame that came of it, as {@link #settled} tells
     */
    record Followed(double shown, double rest) {
    }

    /** Does {@code deed}; {@code shown} tells whether a frame shows what was asked for. */
    private Followed followed(Runnable deed, BooleanSupplier shown) {
        long[] began = new long[1];
        double rest = settled(() -> {
            frames.want(shown);
            began[0] = System.nanoTime();
            deed.run();
        });
        if (frames.wantedEnd() == 0) {
            throw new IllegalStateException("what was asked for was not seen");
        }
        return new Followed((frames.wantedEnd() - began[0]) / 1e6, rest);
    }

    /** Selects one event after the other. */
    List<Followed> select(List<String> events) {
        EventSight sight = Interface.on(() -> new EventSight(program.scene().getRoot()));
        // all beforehand: what was read last is not read again for who asks next
        List<EventDossier> dossiers = events.stream().map(session.shelf().opened().get().store()::dossier).toList();
        return dossiers.stream().map(dossier -> followed(() -> session.focus().select(dossier.event().id()),
                () -> sight.tells(dossier))).toList();
    }

    /** Filters by one thread of the story after the other, then by none. */
    List<Followed> filter(int runs) {
        List<String> threads = Interface.on(() -> session.shelf().opened().get().header().threads().stream()
                .map(thread -> thread.id()).toList());
        List<Followed> taken = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Set<String> chosen = Set.of(threads.get(i % threads.size()));
            taken.add(followed(() -> session.lens().choose(Facet.THREAD, chosen),
                    () -> pictured(query -> chosen.equals(query.chosen().get(Facet.THREAD)))));
        }
        settled(session.lens()::clearFilter);
        return taken;
    }

    List<Followed> knownAsOf(int runs) {
        List<LocalDate> days = Interface.on(() -> session.shown().days().get());
        List<Followed> taken = new ArrayList<>();
        for (int i = 1; i <= runs; i++) {
            LocalDate day = days.get((int) ((long) days.size() * i / (runs + 1)));
            taken.add(followed(() -> session.lens().knownAsOf(day), () -> pictured(query ->
                    day.equals(query.knownAsOf()))));
        }
        settled(() -> session.lens().knownAsOf(null));
        return taken;
    }

    /** True where the timeline's picture is that of an answer to such a query, and no word of it is still wanting. */
    private boolean pictured(Predicate<Query> asked) {
        TimelineModel model = program.timeline().modelProperty().get();
        Picture picture = program.timeline().pictureProperty().get();
        return model != null && picture != null && asked.test(model.lanes().selected().query())
                && picture.tally().total() == model.lanes().selected().total()
                && lanes(picture).equals(model.lanes().lanes()) && session.naming().complete();
    }

    /** Each answer has lanes of its own, which are compared as such. */
    private static List<Lane> lanes(Picture picture) {
        return picture.lanes().stream().map(LaneBox::lane).toList();
    }

    /** Types the words of some events' titles letter by letter; milliseconds from each letter to its first hits. */
    List<Double> search(List<String> events) {
        List<Double> taken = new ArrayList<>();
        for (String event : events) {
            String title = title(event);
            for (int length = 1; length <= Math.min(6, title.length()); length++) {
                taken.add(found(title.substring(0, length)));
            }
        }
        settled(() -> session.finder().query().set(""));
        return taken;
    }

    private String title(String event) {
        var dossier = session.shelf().opened().get().store().dossier(event);
        return dossier.event().title().in(Locale.ENGLISH);
    }

    private double found(String query) {
        CompletableFuture<Long> came = new CompletableFuture<>();
        String typed = query.strip();
        Interface.run(() -> session.finder().found().addListener((property, was, now) -> {
            if (now.query().equals(typed)) {
                came.complete(System.nanoTime());
            }
        }));
        long began = Interface.on(() -> {
            long now = System.nanoTime();
            session.finder().query().set(query);
            return now;
        });
        return typed.length() < query.length() ? 0 : (awaited(came, query) - began) / 1e6;
    }

    private long awaited(CompletableFuture<Long> came, String query) {
        try {
            return came.orTimeout(10, TimeUnit.SECONDS).join();
        } catch (CompletionException late) {
            throw new IllegalStateException("nothing came of the search for \"" + query + "\", last found \""
                    + session.finder().found().get().query() + "\"; told: " + session.notices().untold(), late);
        }
    }
}
