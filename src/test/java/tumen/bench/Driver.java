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
import java.util.stream.IntStream;
import javafx.application.Platform;
import tumen.app.BenchedProgram;
import tumen.look.Pace;
import tumen.model.Facet;
import tumen.session.Session;
import tumen.timeline.layout.Picture;

/** Does what a reader does and waits until the picture has followed. */
final class Driver {

    private static final long QUIET = 300_000_000;
    private static final long PATIENCE = 120_000_000_000L;

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
     * @param complete milliseconds until filters, counts, findings and search are there
     */
    record Opening(double picture, double complete) {
    }

    Opening open(Path store) {
        settled(() -> { });
        frames.wantNone();
        Object before = Interface.on(() -> session.shelf().opened().get());
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
        return session.shown().answer().get() != null && session.finder().ready().get()
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
                return session.workers().running().isEmpty() && session.naming().complete()
                        && !Pace.fills(program.scene());
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

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the window did not follow");
            }
            Interface.pause(2);
        }
    }

    /** Ids of some events, all over the story. */
    List<String> events(int count) {
        int size = Interface.on(() -> session.shown().answer().get().selected().index().size());
        return IntStream.range(0, count).mapToObj(i -> {
            CompletableFuture<String> id = new CompletableFuture<>();
            Interface.run(() -> session.naming().id((int) ((long) size * (i + 1) / (count + 1)), id::complete));
            return id.join();
        }).toList();
    }

    double select(String event) {
        return settled(() -> session.focus().select(event));
    }

    /** Filters by one thread of the story after the other, then by none. */
    List<Double> filter(int runs) {
        List<String> threads = Interface.on(() -> session.shelf().opened().get().header().threads().stream()
                .map(thread -> thread.id()).toList());
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            Set<String> chosen = Set.of(threads.get(i % threads.size()));
            taken.add(settled(() -> session.lens().choose(Facet.THREAD, chosen)));
        }
        settled(session.lens()::clearFilter);
        return taken;
    }

    List<Double> knownAsOf(int runs) {
        List<LocalDate> days = Interface.on(() -> session.shown().days().get());
        List<Double> taken = new ArrayList<>();
        for (int i = 1; i <= runs; i++) {
            LocalDate day = days.get((int) ((long) days.size() * i / (runs + 1)));
            taken.add(settled(() -> session.lens().knownAsOf(day)));
        }
        settled(() -> session.lens().knownAsOf(null));
        return taken;
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
