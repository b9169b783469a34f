package tumen.timeline.paint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.Picture.Figures;

/**
 * Lets what a picture has and the one before had not come in gently, and what it has no more go: while one zooms,
 * counts fall apart into marks, bins into narrower ones, and labels find room, and none of it is to pop. What goes is
 * carried along to where it would stand now. Times are nanoseconds, of any clock.
 */
public final class Fading {

    /** How long it takes; shorter than a glide. */
    static final long LENGTH = 140_000_000;
    /** Of more figures than this the eye follows none. */
    private static final int MOST = 4_000;
    /** Counts of two pictures that stand so near to each other are the same, pixels. */
    private static final double NEAR = 14;
    /** A mark whose place in its lane changes by more than this between two frames does not glide, pixels. */
    private static final double JUMP = 10;

    private Picture shown;
    /** Figures of the picture that is shown which are on their way in, and since when. */
    private final Map<Object, Long> coming = new IdentityHashMap<>();
    private final List<Going> going = new ArrayList<>();
    /** Figures that go now, by when they would have begun to, had they been wholly seen. */
    private final Map<Long, List<Object>> leaving = new TreeMap<>();

    /** Figures of an earlier picture on their way out. */
    private record Going(Picture of, Figures figures, long since) {
    }

    /** Figures to be painted, and how much each is seen: 0 not at all, 1 wholly. */
    interface Layer {

        Figures figures();

        double alpha(Object figure);

        /** Figures that are all wholly seen. */
        static Layer whole(Figures figures) {
            return new Layer() {
                @Override
                public Figures figures() {
                    return figures;
                }

                @Override
                public double alpha(Object figure) {
                    return 1;
                }
            };
        }
    }

    /** Shows a picture as it is: nothing fades. */
    public void set(Picture picture) {
        shown = picture;
        coming.clear();
        going.clear();
    }

    /** Shows a picture of the same lanes after the one before: from now on, what is new comes and what is not, goes. */
    public void follow(Picture picture, long now) {
        going.removeIf(batch -> now - batch.since >= LENGTH);
        if (shown == null || size(shown) + size(picture) > MOST) {
            set(picture);
            return;
        }
        Map<Object, Object> before = new HashMap<>();
        each(shown.figures(), figure -> before.put(key(figure, shown), figure));
        List<CountMark> counts = new ArrayList<>(shown.figures().counts());
        Carried carried = new Carried(shown, picture);
        Map<Object, Long> born = new IdentityHashMap<>();
        each(picture.figures(), figure -> {
            Object same = figure instanceof CountMark count ? near(count, counts, carried)
                    : same(figure, before, key(figure, picture), carried);
            Long since = same == null ? Long.valueOf(now) : coming.get(same);
            if (since != null && now - since < LENGTH) {
                born.put(figure, since);
            }
        });
        before.values().removeIf(CountMark.class::isInstance);
        before.values().forEach(figure -> gone(figure, now));
        counts.forEach(figure -> gone(figure, now));
        going.addAll(leaving.entrySet().stream().map(batch -> new Going(shown, figures(batch.getValue()),
                batch.getKey())).toList());
        leaving.clear();
        coming.clear();
        coming.putAll(born);
        shown = picture;
    }

    /** Takes the same figure out of {@code before}; null where there was none, or where it would jump. */
    private static Object same(Object figure, Map<Object, Object> before, Object key, Carried carried) {
        boolean jumps = figure instanceof Mark mark && before.get(key) instanceof Mark other
                && Math.abs(mark.y() - other.y() - carried.down(mark.lane())) > JUMP;
        return jumps ? null : before.remove(key);
    }

    /** What makes a figure the same in two pictures. A strip with bins of another width or height is another. */
    private static Object key(Object figure, Picture of) {
        record Key(Class<?> sort, int lane, long which, int how) { }
        return switch (figure) {
            case Mark mark -> new Key(Mark.class, mark.lane(), mark.ordinal(), 0);
            case Label label -> new Key(Label.class, label.lane(), label.ordinal(), 0);
            case DensityStrip strip -> new Key(DensityStrip.class, strip.lane(),
                    Math.round(strip.step() * of.frame().scale().perPixel()), strip.most());
            default -> figure;
        };
    }

    /** Lets a figure go; one that is still on its way in turns round where it is. */
    private void gone(Object figure, long now) {
        Long since = coming.get(figure);
        long left = since == null ? 0 : Math.max(0, LENGTH - (now - since));
        leaving.computeIfAbsent(now - left, first -> new ArrayList<>()).add(figure);
    }

    /** Takes the count out of {@code before} that stood where {@code count} stands; null where there was none. */
    private static CountMark near(CountMark count, List<CountMark> before, Carried carried) {
        for (int i = 0; i < before.size(); i++) {
            CountMark other = before.get(i);
            Box place = carried.box(other.box(), other.lane());
            if (other.lane() == count.lane() && other.side() == count.side()
                    && (count.side() != CountMark.Side.HERE || Math.abs(middle(place) - middle(count.box())) < NEAR)) {
                before.remove(i);
                return other;
            }
        }
        return null;
    }

    private static double middle(Box box) {
        return box.x() + box.width() / 2;
    }

    /** True while something fades. */
    public boolean underWay(long now) {
        return coming.values().stream().anyMatch(since -> now - since < LENGTH)
                || going.stream().anyMatch(batch -> now - batch.since < LENGTH);
    }

    /** What is to be painted of the picture that is shown, from the ground up. */
    List<Layer> layers(long now) {
        List<Layer> layers = new ArrayList<>();
        for (Going batch : going) {
            double left = 1 - part(batch.since, now);
            if (left > 0) {
                Figures carried = new Carried(batch.of, shown).figures(batch.figures);
                layers.add(new Faded(carried, figure -> left));
            }
        }
        layers.add(coming.isEmpty() ? Layer.whole(shown.figures()) : new Faded(shown.figures(), figure -> {
            Long since = coming.get(figure);
            return since == null ? 1 : part(since, now);
        }));
        return layers;
    }

    private static double part(long since, long now) {
        return Math.clamp((double) (now - since) / LENGTH, 0, 1);
    }

    private record Faded(Figures figures, ToDoubleFunction<Object> seen) implements Layer {

        @Override
        public double alpha(Object figure) {
            return seen.applyAsDouble(figure);
        }
    }

    private static int size(Picture picture) {
        Figures figures = picture.figures();
        return figures.marks().size() + figures.labels().size() + figures.counts().size() + figures.strips().size();
    }

    private static Figures figures(Iterable<Object> all) {
        List<Mark> marks = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        List<CountMark> counts = new ArrayList<>();
        List<DensityStrip> strips = new ArrayList<>();
        for (Object figure : all) {
            switch (figure) {
                case Mark mark -> marks.add(mark);
                case Label label -> labels.add(label);
                case CountMark count -> counts.add(count);
                case DensityStrip strip -> strips.add(strip);
                default -> throw new IllegalStateException(figure.toString());
            }
        }
        return new Figures(marks, labels, counts, strips);
    }

    private static void each(Figures figures, Consumer<Object> consumer) {
        figures.marks().forEach(consumer);
        figures.labels().forEach(consumer);
        figures.counts().forEach(consumer);
        figures.strips().forEach(consumer);
    }
}
