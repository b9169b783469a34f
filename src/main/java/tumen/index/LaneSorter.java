package tumen.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.work.Progress;

/** Sorts the selected events into lanes: a count of each lane's events, then the events in three orders. */
final class LaneSorter {

    /** Threads or standings, up to so many, keep their lanes also while these are empty. */
    static final int KEPT_EMPTY = 12;

    private final Selected selected;
    private final StoryIndex index;
    private final Field field;
    private final Progress progress;
    private final Members members;
    /** By code: the place of its lane, while lanes without events are still there. */
    private final int[] laneOf;
    /** By place: the code, or -1 - ordinal of the sort. */
    private final int[] codeOf;
    private final int none;
    /** The lanes of the event that was asked about last. */
    private int[] found = new int[8];

    LaneSorter(Selected selected, Lanes grouping, Progress progress) {
        this.selected = selected;
        this.progress = progress;
        index = selected.index();
        field = Field.of(grouping);
        members = IndexBuilder.MANY.contains(field) ? index.members(field) : null;
        int codes = index.dictionary(field).size();
        int[] order = members == null ? IntStream.range(0, codes).toArray() : byCount(codes);
        int own = members == null && codes <= 2 * LaneIndex.MOST ? codes : Math.min(codes, LaneIndex.MOST);
        codeOf = new int[own + 2];
        laneOf = new int[codes];
        for (int place = 0; place < codes; place++) {
            laneOf[order[place]] = Math.min(place, own);
            if (place < own) {
                codeOf[place] = order[place];
            }
        }
        codeOf[own] = -1 - Lane.Sort.OTHERS.ordinal();
        codeOf[own + 1] = -1 - Lane.Sort.NONE.ordinal();
        none = own + 1;
    }

    /** Codes by how many members they have in the whole story, most first. */
    private int[] byCount(int codes) {
        int[] counts = new int[codes];
        IntColumn column = members.codes;
        for (int member = 0; member < column.size(); member++) {
            if (column.get(member) >= 0) {
                counts[column.get(member)]++;
            }
        }
        int[] order = Sorting.order(codes, code -> -counts[code]);
        return order != null ? order : IntStream.range(0, codes).toArray();
    }

    List<Lane> lanes() {
        Orders orders = index.orders();
        long[] settledBits = selected.events().words();
        if (selected.displaced().size() > 0) {
            settledBits = settledBits.clone();
            long[] apart = selected.displaced().words();
            for (int word = 0; word < settledBits.length; word++) {
                settledBits[word] &= ~apart[word];
            }
        }
        EventSet settled = new EventSet(settledBits);
        int[] ends = ends(settled, orders.dated());
        int[] byCentre = new int[ends[ends.length - 1]];
        fill(byCentre, starts(ends), settled, orders.dated());
        int[] byFirst = orders.byFirst() == null ? byCentre
                : filled(byCentre.length, starts(ends), settled, orders.byFirst());
        int[] byLast = orders.byLast() == null ? byCentre
                : filled(byCentre.length, starts(ends), settled, orders.byLast());
        Run[] apart = displacedRuns();
        int[] undated = undated(settled, orders.dated());
        List<Lane> lanes = new ArrayList<>();
        for (int place = 0; place < ends.length; place++) {
            int start = place == 0 ? 0 : ends[place - 1];
            Run run = new Run(byCentre, byFirst, byLast, start, ends[place], new SettledTimes(index), orders);
            Lane lane = lane(place, run, apart[place], undated[place]);
            if (lane.total() > 0 || keptEmpty(lane)) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    private Lane lane(int place, Run settled, Run displaced, int undated) {
        int code = codeOf[place];
        return code < 0
                ? new Lane(Lane.Sort.values()[-1 - code], null, -1, settled, displaced, undated)
                : new Lane(Lane.Sort.VALUE, index.dictionary(field).id(code), code, settled, displaced, undated);
    }

    private boolean keptEmpty(Lane lane) {
        if (members != null || lane.sort() != Lane.Sort.VALUE || laneOf.length > KEPT_EMPTY) {
            return false;
        }
        Set<String> chosen = selected.query().chosen().get(Facet.valueOf(field.name()));
        return chosen == null || chosen.contains(lane.id());
    }

    /** Finds the places of an event's lanes, each once; they lie in {@link #found}. */
    private int find(int event) {
        if (members == null) {
            int code = field == Field.THREAD ? index.thread(event)
                    : index.steps().standingCode(selected.step(event));
            found[0] = laneOf[code];
            return 1;
        }
        int count = 0;
        int to = members.to(event);
        for (int member = members.from(event); member < to; member++) {
            int lane = members.counts(member, selected.day()) ? laneOf[members.codes.get(member)] : -1;
            if (lane >= 0 && !Members.holds(found, count, lane)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = lane;
            }
        }
        if (count == 0) {
            found[count++] = none;
        }
        return count;
    }

    /** By lane: where its events will end, when those of one lane follow those of the one before. */
    private int[] ends(EventSet settled, int dated) {
        int[] ends = new int[codeOf.length];
        for (int event = settled.next(0); event >= 0 && event < dated; event = settled.next(event + 1)) {
            check(event);
            for (int i = find(event) - 1; i >= 0; i--) {
                ends[found[i]]++;
            }
        }
        for (int lane = 1; lane < ends.length; lane++) {
            ends[lane] += ends[lane - 1];
        }
        return ends;
    }

    private static int[] starts(int[] ends) {
        int[] starts = new int[ends.length];
        System.arraycopy(ends, 0, starts, 1, ends.length - 1);
        return starts;
    }

    private void fill(int[] into, int[] next, EventSet settled, int dated) {
        for (int event = settled.next(0); event >= 0 && event < dated; event = settled.next(event + 1)) {
            check(event);
            for (int i = find(event) - 1; i >= 0; i--) {
                into[next[found[i]]++] = event;
            }
        }
    }

    private int[] filled(int size, int[] next, EventSet settled, int[] order) {
        int[] into = new int[size];
        for (int place = 0; place < order.length; place++) {
            check(place);
            if (settled.contains(order[place])) {
                for (int i = find(order[place]) - 1; i >= 0; i--) {
                    into[next[found[i]]++] = order[place];
                }
            }
        }
        return into;
    }

    private int[] undated(EventSet settled, int dated) {
        int[] counts = new int[codeOf.length];
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
        for (int i = find(event) - 1; i >= 0; i--) {
            counts[found[i]]++;
        }
    }

    private Run[] displacedRuns() {
        IntColumn.Growing[] events = new IntColumn.Growing[codeOf.length];
        for (int event : selected.displacedInTime()) {
            for (int i = find(event) - 1; i >= 0; i--) {
                int lane = found[i];
                events[lane] = events[lane] == null ? new IntColumn.Growing() : events[lane];
                events[lane].add(event);
            }
        }
        Run.Times times = new DisplacedTimes(selected);
        Run[] runs = new Run[events.length];
        for (int lane = 0; lane < runs.length; lane++) {
            int[] byCentre = events[lane] == null ? new int[0] : events[lane].trimmed();
            runs[lane] = new Run(byCentre, sorted(byCentre, times::first), sorted(byCentre, times::last), 0,
                    byCentre.length, times, null);
        }
        return runs;
    }

    private static int[] sorted(int[] events, Sorting.Keys keyOfEvent) {
        int[] order = Sorting.order(events.length, place -> keyOfEvent.at(events[place]));
        return order == null ? events : IntStream.of(order).map(place -> events[place]).toArray();
    }

    private void check(int place) {
        if ((place & 0xFFFF) == 0) {
            progress.check();
        }
    }

    /** Events whose extent is that of their last step. */
    private record SettledTimes(StoryIndex index) implements Run.Times {

        @Override
        public long first(int ordinal) {
            return index.steps().first(index.lastStep(ordinal));
        }

        @Override
        public long last(int ordinal) {
            return index.steps().last(index.lastStep(ordinal));
        }

        @Override
        public long centre(int ordinal) {
            return index.steps().centre(index.lastStep(ordinal));
        }
    }

    /** Events whose extent on the day is another. */
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
