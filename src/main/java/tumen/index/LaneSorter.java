package tumen.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tumen.model.Facet;
import tumen.work.Progress;

/** Sorts the selected events into lanes: a count of each lane's events, then the events in three orders. */
final class LaneSorter {

    /** Threads or standings, up to so many, keep their lanes also while these are empty. */
    static final int KEPT_EMPTY = 12;

    private final Selected selected;
    private final StoryIndex index;
    private final LanePlaces places;
    private final LanePlaces.Finder finder;
    private final LaneOrders all;
    private final Progress progress;

    /**
     * A sorter for one answer.
     *
     * @param all all events in the lanes they are in when all claims count, or null
     */
    LaneSorter(Selected selected, LanePlaces places, LaneOrders all, Progress progress) {
        this.selected = selected;
        this.index = selected.index();
        this.places = places;
        this.finder = places.on(selected.day());
        this.all = all;
        this.progress = progress;
    }

    List<Lane> lanes() {
        EventSet settled = settled();
        Run[] runs = all != null && places.lasting(selected.day()) ? all.runs(index, settled, empty(), progress)
                : LaneOrders.of(places, settled, selected.day(), progress).runs(index);
        Run[] apart = displacedRuns();
        int[] undated = undated(settled, index.orders().dated());
        List<Lane> lanes = new ArrayList<>();
        for (int place = 0; place < runs.length; place++) {
            Lane lane = lane(place, runs[place], apart[place], undated[place]);
            if (lane.total() > 0 || keptEmpty(lane)) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    /** By place: true for the lane of a value that is filtered away, where an event has no other value. */
    private boolean[] empty() {
        boolean[] empty = new boolean[places.size()];
        Set<String> chosen = places.several() ? null : chosen();
        for (int place = 0; chosen != null && place < empty.length; place++) {
            int code = places.code(place);
            empty[place] = code >= 0 && !chosen.contains(index.dictionary(places.field()).id(code));
        }
        return empty;
    }

    private Set<String> chosen() {
        return selected.query().chosen().get(Facet.valueOf(places.field().name()));
    }

    private EventSet settled() {
        if (selected.displaced().size() == 0) {
            return selected.events();
        }
        long[] settled = selected.events().words().clone();
        long[] apart = selected.displaced().words();
        for (int word = 0; word < settled.length; word++) {
            settled[word] &= ~apart[word];
        }
        return new EventSet(settled);
    }

    private Lane lane(int place, Run settled, Run displaced, int undated) {
        int code = places.code(place);
        return code < 0
                ? new Lane(Lane.Sort.values()[-1 - code], null, -1, settled, displaced, undated)
                : new Lane(Lane.Sort.VALUE, index.dictionary(places.field()).id(code), code, settled, displaced,
                        undated);
    }

    private boolean keptEmpty(Lane lane) {
        if (places.several() || lane.sort() != Lane.Sort.VALUE || places.values() > KEPT_EMPTY) {
            return false;
        }
        return chosen() == null || chosen().contains(lane.id());
    }

    private int[] undated(EventSet settled, int dated) {
        int[] counts = new int[places.size()];
        for (int event = settled.next(dated); event >= 0; event = settled.next(event + 1)) {
            count(event, counts);
        }
        selected.displaced().forEach(event -> {
            if (!index.steps().dated(selected.step(event))) {
                count(event, counts);
            }
        });
        return counts;
    }

    private void count(int event, int[] counts) {
        for (int i = finder.find(event) - 1; i >= 0; i--) {
            counts[finder.found(i)]++;
        }
    }

    private Run[] displacedRuns() {
        IntColumn.Growing[] events = new IntColumn.Growing[places.size()];
        for (int event : selected.displacedInTime()) {
            for (int i = finder.find(event) - 1; i >= 0; i--) {
                int lane = finder.found(i);
                events[lane] = events[lane] == null ? new IntColumn.Growing() : events[lane];
                events[lane].add(event);
            }
        }
        Run.Times times = new DisplacedTimes(selected);
        Run[] runs = new Run[events.length];
        for (int lane = 0; lane < runs.length; lane++) {
            int[] byCentre = events[lane] == null ? new int[0] : events[lane].trimmed();
            runs[lane] = Run.of(byCentre, sorted(byCentre, times::first), sorted(byCentre, times::last), times);
        }
        return runs;
    }

    private static int[] sorted(int[] events, Sorting.Keys keyOfEvent) {
        int[] order = Sorting.order(events.length, place -> keyOfEvent.at(events[place]));
        return order == null ? events : IntStream.of(order).map(place -> events[place]).toArray();
    }

    /** Events whose extent on the day is another than that of their last step. */
    private record DisplacedTimes(Selected selected) implements Run.Times {

        @Override
        public long first(int ordinal) {
            return selected.index().steps().first(selected.step(ordinal));
        }

        @Override
        public long last(int ordinal) {
            return selected.index().steps().last(selected.step(ordinal));
        }

        @Override
        public long centre(int ordinal) {
            return selected.index().steps().centre(selected.step(ordinal));
        }
    }
}
