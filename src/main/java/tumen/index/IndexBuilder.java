package tumen.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;

/**
 * Builds an index event by event, in any order: {@link #event} begins one, {@link #member} and {@link #step}
 * add to it. Used by one thread, once.
 */
public final class IndexBuilder {

    /** A day so early that what counts from it always counts. */
    public static final int ALWAYS = Integer.MIN_VALUE;

    /** The fields that an event may have several values of. */
    static final List<Field> MANY = List.of(Field.ACTOR, Field.SOURCE, Field.TAG, Field.PLACE, Field.CLAIMANT);

    private final Map<Field, Dictionary> dictionaries = new EnumMap<>(Field.class);
    final Map<Field, Members.Growing> members = new EnumMap<>(Field.class);
    final IntColumn.Growing rows = new IntColumn.Growing();
    final IntColumn.Growing threads = new IntColumn.Growing();
    final IntColumn.Growing kinds = new IntColumn.Growing();
    final IntColumn.Growing weights = new IntColumn.Growing();
    final IntColumn.Growing firstSteps = new IntColumn.Growing();
    final Steps.Growing steps = new Steps.Growing();

    /** An index of nothing yet. */
    public IndexBuilder() {
        for (Field field : Field.values()) {
            dictionaries.put(field, field == Field.STANDING ? standings() : Dictionary.growing());
        }
        MANY.forEach(field -> members.put(field, new Members.Growing()));
    }

    /** A builder for the events after these, with the same values and their codes; see {@link ColumnBlocks}. */
    public IndexBuilder next() {
        IndexBuilder after = new IndexBuilder();
        after.dictionaries.putAll(dictionaries);
        return after;
    }

    /** How each standing is written where events are filtered by it. */
    static Dictionary standings() {
        return Dictionary.of(Stream.of(Standing.values())
                .map(standing -> standing.name().toLowerCase(Locale.ROOT)).toList());
    }

    /**
     * Gives the values of a field their codes, in this order, before any event is added: threads in the
     * story's order, which is that of lanes. Values that are met later get the codes after them.
     */
    public IndexBuilder values(Field field, Collection<String> ids) {
        ids.forEach(id -> code(field, id));
        return this;
    }

    /** The code of a value, which is given one where it has none. */
    public int code(Field field, String id) {
        return dictionaries.get(field).add(id);
    }

    /** The values of a field so far. */
    public Dictionary dictionary(Field field) {
        return dictionaries.get(field);
    }

    /** How many events were begun. */
    public int size() {
        return rows.size;
    }

    /**
     * Begins an event.
     *
     * @param row the number that the store knows it by, 0 or more, once only
     * @param thread code of its thread
     * @param kind code of its kind
     */
    public IndexBuilder event(int row, int thread, int kind, Weight weight) {
        rows.add(row);
        threads.add(thread);
        kinds.add(kind);
        weights.add(weight.ordinal());
        firstSteps.add(steps.days.size);
        members.values().forEach(Members.Growing::beginEvent);
        return this;
    }

    /**
     * Adds a value to the event: an actor, a source, a tag, a place or a claimant.
     *
     * @param day the epoch day from which it counts, {@link #ALWAYS}, or {@link StoryIndex#ALWAYS_LAST}
     */
    public IndexBuilder member(Field field, int code, int day) {
        members.get(field).add(code, day);
        return this;
    }

    /**
     * Adds the next step of the event's history.
     *
     * @param day the epoch day from which it holds, after that of the step before
     * @param bounds as narrowed by the order of events
     * @param flags {@link StoryIndex#CONTRADICTED} and the others
     * @param reports how many reports, 0 or more
     * @param origins from how many known origins, 0 or more
     */
    public IndexBuilder step(int day, Standing standing, Bounds bounds, int flags, int reports, int origins) {
        steps.add(day, Steps.pack(standing, flags, reports, origins), bounds);
        return this;
    }

    /** The events that were begun since the builder was made, as they are put aside in the order of their ordinals. */
    @FunctionalInterface
    public interface Records {
        /** Takes one, which begins with the middle of its time. */
        void put(ByteBuffer record) throws IOException;
    }

    /**
     * Gives the events as records, in place of {@link #build}; see {@link #next} and {@link #add}.
     *
     * @return what can be drawn of them when all claims count, or null where none is dated
     */
    public Extent drain(Records records) throws IOException {
        Steps added = steps.done();
        firstSteps.add(added.size());
        int[] order = order(added);
        return new EventRecords(this, added).drain(order, records);
    }

    /** Adds an event from its record. */
    public IndexBuilder add(ByteBuffer record) {
        EventRecords.add(record, this);
        return this;
    }

    /** The index of all that was added. */
    public StoryIndex build() {
        Steps added = steps.done();
        firstSteps.add(added.size());
        int[] order = order(added);
        int[] firsts = firstsInOrder(order);
        Steps inOrder = order == null ? added : stepsInOrder(added, order, firsts);
        Map<Field, Members> sorted = new EnumMap<>(Field.class);
        int[] firstDays = firstDays(firsts, inOrder);
        members.forEach((field, growing) -> sorted.put(field, growing.done(order, firstDays)));
        int[] kept = isOwnOrder(firsts) ? null : firsts;
        StoryIndex.EventColumns columns = new StoryIndex.EventColumns(
                column(threads, order), column(kinds, order), column(weights, order),
                StoryIndex.Rows.of(inOrder(rows, order)), kept, StoryIndex.several(kept));
        return new StoryIndex(dictionaries, columns, sorted, inOrder);
    }

    /** Events by the middle of their last step, equal ones by row; null where they were added so. */
    private int[] order(Steps added) {
        int[] byRow = Sorting.order(size(), e -> rows.values[e]);
        int[] byTime = Sorting.order(size(), i -> {
            int event = byRow == null ? i : byRow[i];
            int last = firstSteps.values[event + 1] - 1;
            return last < firstSteps.values[event] ? Long.MAX_VALUE : added.centre(last);
        });
        if (byRow == null || byTime == null) {
            return byTime == null ? byRow : byTime;
        }
        for (int i = 0; i < byTime.length; i++) {
            byTime[i] = byRow[byTime[i]];
        }
        return byTime;
    }

    private int[] firstsInOrder(int[] order) {
        int[] firsts = new int[size() + 1];
        for (int e = 0; e < size(); e++) {
            int event = order == null ? e : order[e];
            firsts[e + 1] = firsts[e] + firstSteps.values[event + 1] - firstSteps.values[event];
        }
        return firsts;
    }

    private Steps stepsInOrder(Steps added, int[] order, int[] firsts) {
        Steps.Growing sorted = new Steps.Growing();
        for (int e = 0; e < order.length; e++) {
            int from = firstSteps.values[order[e]];
            for (int step = from; step < from + firsts[e + 1] - firsts[e]; step++) {
                sorted.add(added.days[step], added.packed[step], added.bounds(step));
            }
        }
        return sorted.done();
    }

    private static int[] firstDays(int[] firsts, Steps steps) {
        int[] days = new int[firsts.length - 1];
        for (int e = 0; e < days.length; e++) {
            days[e] = firsts[e] < firsts[e + 1] ? steps.days[firsts[e]] : StoryIndex.ALWAYS_LAST;
        }
        return days;
    }

    private static int[] inOrder(IntColumn.Growing values, int[] order) {
        int[] sorted = new int[values.size];
        for (int e = 0; e < sorted.length; e++) {
            sorted[e] = values.values[order == null ? e : order[e]];
        }
        return sorted;
    }

    private static IntColumn column(IntColumn.Growing values, int[] order) {
        return IntColumn.of(inOrder(values, order), values.size);
    }

    private static boolean isOwnOrder(int[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] != i) {
                return false;
            }
        }
        return true;
    }
}
