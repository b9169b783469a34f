package tumen.bench;

import java.util.ArrayList;
import java.util.List;
import tumen.timeline.Span;
import tumen.timeline.Timeline;

/** Zooms from the whole story to a single day, pans there, and goes back, drawing as many frames as it can. */
final class Sweep {

    private static final double SECONDS = 5;
    private static final double DAY = 86_400_000;

    private final Timeline timeline;
    private final FrameClock frames;
    private final List<Double> median = new ArrayList<>();
    private final List<Double> slow = new ArrayList<>();
    private final List<Double> rate = new ArrayList<>();

    Sweep(Timeline timeline, FrameClock frames) {
        this.timeline = timeline;
        this.frames = frames;
    }

    void run() {
        Span whole = Interface.on(() -> timeline.modelProperty().get().wholeSpan());
        long began = System.nanoTime();
        Interface.run(() -> frames.start(() -> {
            double part = (System.nanoTime() - began) / 1e9 / SECONDS;
            timeline.rangeProperty().set(at(whole, Math.min(1, part)));
        }));
        Interface.pause((long) (SECONDS * 1000));
        double seconds = (System.nanoTime() - began) / 1e9;
        List<Double> lengths = Interface.on(frames::stop).stream().sorted().toList();
        Interface.run(() -> timeline.rangeProperty().set(null));
        median.add(Table.at(lengths, 0.5));
        slow.add(Table.at(lengths, 0.99));
        rate.add(lengths.size() / seconds);
    }

    /** What is seen at a part of the way, 0 to 1. */
    private static Span at(Span whole, double part) {
        double all = (double) whole.to() - whole.from();
        double depth = part < 0.4 ? part / 0.4 : part > 0.6 ? (1 - part) / 0.4 : 1;
        double length = all * Math.pow(DAY / all, depth);
        double centre = whole.from() + all * (0.5 + 0.2 * (part - 0.5));
        return new Span((long) (centre - length / 2), (long) (centre + length / 2));
    }

    void print(Table table) {
        table.median("frame_p50_ms", "ms", median);
        table.median("frame_p99_ms", "ms", slow);
        table.median("frames_per_s", "1/s", rate);
    }
}
