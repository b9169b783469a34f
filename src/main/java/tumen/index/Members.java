package tumen.index;

import java.util.Arrays;

/**
 * The codes that each event has in a field of many values, and the day from which each counts. Where no event
 * has more than one, no offsets are kept; where all count from the event's first day, no days.
 */
final class Members {

    /** For event {@code e}: its members lie from {@code offsets[e]} up to {@code offsets[e + 1]}; or null. */
    final int[] offsets;
    /** By member. Where a part of the events, or all, has one at most: by event there, -1 for none. */
    final IntColumn codes;
    /** By member, or null. */
    final int[] days;

    Members(int[] offsets, IntColumn codes, int[] days) {
        this.offsets = offsets;
        this.codes = codes;
        this.days = days;
    }

    /** The place of the event's first member. */
    int from(int ordinal) {
        return offsets == null ? ordinal : offsets[ordinal];
    }

    /** The place after the event's last member. */
    int to(int ordinal) {
        return offsets == null ? codes.get(ordinal) < 0 ? ordinal : ordinal + 1 : offsets[ordinal + 1];
    }

    /** True where there is a member at that place, and it counts on {@code day}. */
    boolean counts(int member, int day) {
        return codes.get(member) >= 0 && (days == null || days[member] <= day);
    }

    boolean any(int ordinal, boolean[] allowed, int day) {
        int to = to(ordinal);
        for (int member = from(ordinal); member < to; member++) {
            if (counts(member, day) && allowed[codes.get(member)]) {
                return true;
            }
        }
        return false;
    }

    /** The codes of an event that count on {@code day}, each once, in the order they were added. */
    int[] codes(int ordinal, int day) {
        int from = from(ordinal);
        int[] found = new int[to(ordinal) - from];
        int count = 0;
        for (int member = from; member < from + found.length; member++) {
            int code = codes.get(member);
            if (counts(member, day) && !holds(found, count, code)) {
                found[count++] = code;
            }
        }
        return Arrays.copyOf(found, count);
    }

    static boolean holds(int[] values, int count, int value) {
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                return true;
            }
        }
        return false;
    }

    /** Members in the order they are added. */
    static final class Growing {

        final IntColumn.Growing offsets = new IntColumn.Growing();
        final IntColumn.Growing codes = new IntColumn.Growing();
        final IntColumn.Growing days = new IntColumn.Growing();
        boolean several;

        void beginEvent() {
            several |= offsets.size > 0 && codes.size - offsets.values[offsets.size - 1] > 1;
            offsets.add(codes.size);
        }

        void add(int code, int day) {
            codes.add(code);
            days.add(day);
        }

        /** The members of all events, in the order of {@code order}, or as they were added where it is null. */
        Members done(int[] order, int[] firstDays) {
            int events = offsets.size;
            beginEvent();
            int[] sortedOffsets = new int[events + 1];
            int[] sortedCodes = new int[codes.size];
            int[] sortedDays = new int[codes.size];
            boolean dated = false;
            int at = 0;
            for (int e = 0; e < events; e++) {
                int event = order == null ? e : order[e];
                sortedOffsets[e] = at;
                for (int m = offsets.values[event]; m < offsets.values[event + 1]; m++, at++) {
                    sortedCodes[at] = codes.values[m];
                    sortedDays[at] = days.values[m];
                    dated |= days.values[m] > firstDays[e];
                }
            }
            sortedOffsets[events] = at;
            if (several) {
                return new Members(sortedOffsets, IntColumn.of(sortedCodes, at), dated ? sortedDays : null);
            }
            return single(sortedOffsets, sortedCodes, dated ? sortedDays : null);
        }

        private static Members single(int[] offsets, int[] codes, int[] days) {
            int events = offsets.length - 1;
            int[] byEvent = new int[events];
            int[] daysByEvent = days == null ? null : new int[events];
            for (int e = 0; e < events; e++) {
                boolean has = offsets[e] < offsets[e + 1];
                byEvent[e] = has ? codes[offsets[e]] : -1;
                if (days != null) {
                    daysByEvent[e] = has ? days[offsets[e]] : IndexBuilder.ALWAYS;
                }
            }
            return new Members(null, IntColumn.of(byEvent, events), daysByEvent);
        }
    }
}
