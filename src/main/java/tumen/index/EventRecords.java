package tumen.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import tumen.model.Weight;
import tumen.time.Bounds;

/**
 * The events of a builder as records: the middle of its time, then all that was added of it. What is mostly below 128
 * takes a byte.
 */
final class EventRecords {

    private static final Weight[] WEIGHTS = Weight.values();
    private static final int MARK = 1 << 31;

    private final IndexBuilder builder;
    private final Steps steps;
    private final Members.Growing[] members;
    private ByteBuffer record = ByteBuffer.allocate(1 << 12);

    EventRecords(IndexBuilder builder, Steps steps) {
        this.builder = builder;
        this.steps = steps;
        members = IndexBuilder.MANY.stream().map(builder.members::get).toArray(Members.Growing[]::new);
        Arrays.stream(members).forEach(Members.Growing::beginEvent);
    }

    /** Gives them in the order of {@code order}, or as they were added where it is null. */
    Extent drain(int[] order, IndexBuilder.Records records) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int e = 0; e < builder.size(); e++) {
            int event = order == null ? e : order[e];
            int from = builder.firstSteps.values[event];
            int to = builder.firstSteps.values[event + 1];
            boolean dated = to > from && steps.dated(to - 1);
            if (dated) {
                first = Math.min(first, steps.first(to - 1));
                last = Math.max(last, steps.last(to - 1));
            }
            write(event, from, to);
            records.put(record.flip());
        }
        return first > last ? null : new Extent(first, last, false, false);
    }

    private void write(int event, int from, int to) {
        record.clear();
        record.putLong(to > from ? steps.centre(to - 1) : Long.MAX_VALUE);
        record.putInt(builder.rows.values[event]);
        small(builder.threads.values[event]);
        small(builder.kinds.values[event]);
        small(builder.weights.values[event]);
        small(to - from);
        for (int step = from; step < to; step++) {
            Bounds bounds = steps.bounds(step);
            room(4 * Long.BYTES).putInt(steps.days[step]).putInt(steps.packed[step]);
            room(4 * Long.BYTES).putLong(bounds.startEarliest()).putLong(bounds.startLatest())
                    .putLong(bounds.endEarliest()).putLong(bounds.endLatest());
        }
        for (Members.Growing field : members) {
            int member = field.offsets.values[event];
            int after = field.offsets.values[event + 1];
            small(after - member);
            for (; member < after; member++) {
                small(field.codes.values[member]);
                room(Integer.BYTES).putInt(field.days.values[member]);
            }
        }
    }

    private void small(int number) {
        if (number < 0x80) {
            room(1).put((byte) number);
        } else {
            room(Integer.BYTES).putInt(number | MARK);
        }
    }

    private ByteBuffer room(int bytes) {
        if (record.remaining() < bytes) {
            record = ByteBuffer.allocate(2 * record.capacity()).put(record.flip());
        }
        return record;
    }

    /** Adds the event of a record, which is read. */
    static void add(ByteBuffer record, IndexBuilder to) {
        record.getLong();
        to.event(record.getInt(), small(record), small(record), WEIGHTS[small(record)]);
        for (int left = small(record); left > 0; left--) {
            int day = record.getInt();
            int packed = record.getInt();
            to.steps.add(day, packed, new Bounds(record.getLong(), record.getLong(), record.getLong(),
                    record.getLong()));
        }
        for (Field field : IndexBuilder.MANY) {
            for (int left = small(record); left > 0; left--) {
                to.member(field, small(record), record.getInt());
            }
        }
    }

    private static int small(ByteBuffer record) {
        byte first = record.get(record.position());
        return first >= 0 ? record.get() : record.getInt() & ~MARK;
    }
}
