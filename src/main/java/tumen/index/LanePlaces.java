package tumen.index;

import java.util.Arrays;
import java.util.stream.IntStream;
import tumen.model.Lanes;

/** Which lanes there are of a grouping, and in which of them an event is. Immutable. */
final class LanePlaces {

    private final StoryIndex index;
    private final Field field;
    /** Null where each event has one value. */
    private final Members members;
    /** By code: the place of its lane, while lanes without events are still there. */
    private final int[] laneOf;
    /** By place: the code, or -1 - ordinal of the sort. */
    private final int[] codeOf;
    private final int none;

    LanePlaces(StoryIndex index, Lanes grouping) {
        this.index = index;
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

    StoryIndex index() {
        return index;
    }

    Field field() {
        return field;
    }

    /** How many lanes there are, those without events included. */
    int size() {
        return codeOf.length;
    }

    /** How many values the field has. */
    int values() {
        return laneOf.length;
    }

    /** The code that the lane at a place stands for, or -1 - ordinal of its sort. */
    int code(int place) {
        return codeOf[place];
    }

    /** True where an event may be in several lanes. */
    boolean several() {
        return members != null;
    }

    /** True where a dated event that stands on {@code day} as it does in the end is then in the same lanes too. */
    boolean lasting(int day) {
        return day == StoryIndex.ALWAYS_LAST || switch (field) {
            case THREAD -> true;
            case STANDING -> index.several().length == 0;
            default -> members.days == null;
        };
    }

    /** Whoever finds the lanes of events on {@code day}, for one thread. */
    Finder on(int day) {
        return new Finder(day);
    }

    /** Finds lanes of one event after the other. */
    final class Finder {

        private final int day;
        /** The lanes of the event that was asked about last. */
        private int[] found = new int[8];

        private Finder(int day) {
            this.day = day;
        }

        /** How many lanes an event is in that shows on the day; {@link #found} gives the place of each, once. */
        int find(int event) {
            if (members == null) {
                int code = field == Field.THREAD ? index.thread(event)
                        : index.steps().standingCode(index.stepAt(event, day));
                found[0] = laneOf[code];
                return 1;
            }
            int count = 0;
            int to = members.to(event);
            for (int member = members.from(event); member < to; member++) {
                int lane = members.counts(member, day) ? laneOf[members.codes.get(member)] : -1;
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

        /** One of the lanes that were found last, from 0. */
        int found(int i) {
            return found[i];
        }
    }
}
