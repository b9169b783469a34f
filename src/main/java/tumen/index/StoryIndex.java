package tumen.index;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;

/**
 * All events of a story as columns of integers. An event is known by its <em>ordinal</em>: its place in the
 * order of time, by the middle of what is known of it when all claims count; events that are then undated
 * come last. An event has one or more <em>steps</em>: how it stood from a day on. Immutable.
 */
public final class StoryIndex {

    /** The day, and the step, of which nothing is known as of a day: it counts only while no day is set. */
    public static final int ALWAYS_LAST = Integer.MAX_VALUE;

    /** Flag of a step: its counted claims cannot all hold. */
    public static final int CONTRADICTED = 1;
    /** Flag of a step: its date is approximate, {@code ~}. */
    public static final int APPROXIMATE = 1 << 1;
    /** Flag of a step: its date is uncertain, {@code ?}. */
    public static final int UNCERTAIN = 1 << 2;
    /** Flag of a step: it lasted, all through its bounds. */
    public static final int LASTS = 1 << 3;
    /** First of four flags of a step, in the order of {@code Bounds}: that bound is inferred, not stated. */
    public static final int INFERRED_SHIFT = 4;

    private static final Weight[] WEIGHTS = Weight.values();

    private final Map<Field, Dictionary> dictionaries;
    private final EventColumns events;
    private final Map<Field, Members> members;
    private final Steps steps;
    private final Orders orders;

    StoryIndex(Map<Field, Dictionary> dictionaries, EventColumns events, Map<Field, Members> members,
            Steps steps) {
        this.dictionaries = dictionaries;
        this.events = events;
        this.members = members;
        this.steps = steps;
        orders = Orders.of(this);
    }

    /**
     * What each event has one of.
     *
     * @param firstSteps by event, and one more for the end; null where each event has exactly one step
     * @param several events of more than one step, ascending
     */
    record EventColumns(IntColumn threads, IntColumn kinds, IntColumn weights, Rows rows, int[] firstSteps,
            int[] several) {
    }

    /**
     * The store's numbers of the events.
     *
     * @param base the number of the first, where the others follow it in order
     * @param rows the number of each, or null where they follow
     * @param byRow ordinals in the order of their numbers, or null with {@code rows}
     */
    record Rows(int size, int base, int[] rows, int[] byRow) {

        static Rows of(int[] rows) {
            int base = rows.length == 0 ? 0 : rows[0];
            for (int e = 0; e < rows.length; e++) {
                if (rows[e] != base + e) {
                    return new Rows(rows.length, 0, rows, byRow(rows));
                }
            }
            return new Rows(rows.length, base, null, null);
        }

        /** Numbers without a gap say themselves where each belongs. */
        private static int[] byRow(int[] rows) {
            int least = IntStream.of(rows).min().orElse(0);
            int[] byRow = new int[rows.length];
            Arrays.fill(byRow, -1);
            for (int e = 0; e < rows.length; e++) {
                int place = rows[e] - least;
                if (place >= rows.length || byRow[place] >= 0) {
                    int[] sorted = Sorting.order(rows.length, ordinal -> rows[ordinal]);
                    return sorted != null ? sorted : IntStream.range(0, rows.length).toArray();
                }
                byRow[place] = e;
            }
            return byRow;
        }

        int row(int ordinal) {
            return rows == null ? base + ordinal : rows[ordinal];
        }

        int ordinal(int row) {
            if (rows == null) {
                return row >= base && row - base < size ? row - base : -1;
            }
            int low = 0;
            int high = size - 1;
            while (low <= high) {
                int middle = low + high >>> 1;
                int found = rows[byRow[middle]];
                if (found == row) {
                    return byRow[middle];
                }
                if (found < row) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }
    }

    /** How many events there are; their ordinals run from 0. */
    public int size() {
        return events.threads.size();
    }

    /** The number that the store knows the event by. */
    public int row(int ordinal) {
        return events.rows.row(ordinal);
    }

    /** The event that the store knows by that number, or -1. */
    public int ordinal(int row) {
        return events.rows.ordinal(row);
    }

    /** The values of a field. */
    public Dictionary dictionary(Field field) {
        return dictionaries.get(field);
    }

    /** Code of the event's thread. */
    public int thread(int ordinal) {
        return events.threads.get(ordinal);
    }

    /** Code of what kind of event it is. */
    public int kind(int ordinal) {
        return events.kinds.get(ordinal);
    }

    /** How soon it gets its label. */
    public Weight weight(int ordinal) {
        return WEIGHTS[events.weights.get(ordinal)];
    }

    /**
     * The codes an event has in a field, as of an epoch day or {@link #ALWAYS_LAST}; none where it does not
     * show.
     */
    public int[] codes(Field field, int ordinal, int day) {
        int step = stepAt(ordinal, day);
        if (step < 0) {
            return new int[0];
        }
        return switch (field) {
            case THREAD -> new int[] {thread(ordinal)};
            case KIND -> new int[] {kind(ordinal)};
            case STANDING -> new int[] {steps.standingCode(step)};
            default -> members.get(field).codes(ordinal, day);
        };
    }

    /** The event's first step; its steps are numbered on from there up to the first of the next event. */
    public int firstStep(int ordinal) {
        return events.firstSteps == null ? ordinal : events.firstSteps[ordinal];
    }

    /** The event's last step: what holds when all claims count; before its first where it has none. */
    int lastStep(int ordinal) {
        return events.firstSteps == null ? ordinal : events.firstSteps[ordinal + 1] - 1;
    }

    /** The event's step that holds on {@code day} (an epoch day, or {@link #ALWAYS_LAST}); -1 before it shows. */
    public int stepAt(int ordinal, int day) {
        int first = firstStep(ordinal);
        int step = lastStep(ordinal);
        while (step >= first && steps.days[step] > day) {
            step--;
        }
        return step >= first ? step : -1;
    }

    /** The epoch day from which a step holds, or {@link #ALWAYS_LAST}. */
    public int day(int step) {
        return steps.days[step];
    }

    /** The epoch days on which some event takes a step, ascending, each once; {@link #ALWAYS_LAST} is none. */
    public IntStream days() {
        return steps.distinctDays();
    }

    /**
     * By code of a field of several values: the first epoch day on which an event shows that has the value by then;
     * {@link #ALWAYS_LAST} where there is none.
     */
    public int[] firstDays(Field field) {
        Members many = members.get(field);
        int[] found = new int[dictionary(field).size()];
        Arrays.fill(found, ALWAYS_LAST);
        for (int event = 0; event < size(); event++) {
            int first = firstStep(event);
            int shows = first > lastStep(event) ? ALWAYS_LAST : steps.days[first];
            for (int member = many.from(event); member < many.to(event); member++) {
                int code = many.codes.get(member);
                if (code >= 0) {
                    int day = many.days == null ? shows : Math.max(shows, many.days[member]);
                    found[code] = Math.min(found[code], day);
                }
            }
        }
        return found;
    }

    /** How the event stands from a step on. */
    public Standing standing(int step) {
        return steps.standing(step);
    }

    /** The flags of a step: {@link #CONTRADICTED} and the others. */
    public int flags(int step) {
        return steps.flags(step);
    }

    /** How many reports there are of the counted claims that assert it; 1023 stands for that or more. */
    public int reports(int step) {
        return steps.reports(step);
    }

    /** From how many known origins these are; 1023 stands for that or more. */
    public int origins(int step) {
        return steps.origins(step);
    }

    /** The bounds from a step on, narrowed by the order of events. */
    public Bounds bounds(int step) {
        return steps.bounds(step);
    }

    /** What can be drawn of these bounds, or null while undated. */
    public Extent extent(int step) {
        return Extent.of(steps.bounds(step));
    }

    Map<Field, Dictionary> dictionaries() {
        return dictionaries;
    }

    EventColumns events() {
        return events;
    }

    Members members(Field field) {
        return members.get(field);
    }

    Steps steps() {
        return steps;
    }

    Orders orders() {
        return orders;
    }

    /** How many events are dated when all claims count: those of the ordinals below. */
    int dated() {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = low + high >>> 1;
            int step = lastStep(middle);
            if (step >= firstStep(middle) && steps.dated(step)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The events of more than one step, in ascending order. */
    int[] several() {
        return events.several == null ? new int[0] : events.several;
    }

    /** Finds the events of more than one step. */
    static int[] several(int[] firstSteps) {
        if (firstSteps == null) {
            return null;
        }
        IntColumn.Growing found = new IntColumn.Growing();
        for (int e = 0; e < firstSteps.length - 1; e++) {
            if (firstSteps[e + 1] - firstSteps[e] > 1) {
                found.add(e);
            }
        }
        return found.size == 0 ? null : Arrays.copyOf(found.values, found.size);
    }
}
