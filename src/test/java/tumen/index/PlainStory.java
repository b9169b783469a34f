package tumen.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.time.Bounds;

/** A made-up story as plain lists, to be compared with its index: what one counts by looking at each event. */
public final class PlainStory {

    /** A day, in milliseconds. */
    public static final long DAY = 86_400_000;
    /** The first day on which anything happens or is said. */
    public static final int FIRST_DAY = 19_000;
    static final List<Field> MANY = List.of(Field.ACTOR, Field.SOURCE, Field.TAG, Field.PLACE, Field.CLAIMANT);

    record Member(int code, int day) {
    }

    record PlainStep(int day, Standing standing, Bounds bounds, int flags, int reports, int origins) {
    }

    record PlainEvent(int row, int thread, int kind, Weight weight, Map<Field, List<Member>> members,
            List<PlainStep> steps) {

        PlainStep at(int day) {
            PlainStep found = null;
            for (PlainStep step : steps) {
                found = step.day <= day ? step : found;
            }
            return found;
        }

        TreeSet<Integer> codes(Field field, int day) {
            TreeSet<Integer> codes = new TreeSet<>();
            switch (field) {
                case THREAD -> codes.add(thread);
                case KIND -> codes.add(kind);
                case STANDING -> codes.add(at(day).standing.ordinal());
                default -> members.get(field).stream().filter(member -> member.day <= day)
                        .forEach(member -> codes.add(member.code));
            }
            return codes;
        }
    }

    final List<PlainEvent> events = new ArrayList<>();
    private final SplittableRandom random;
    private final int values;
    private final boolean simple;

    /**
     * Makes one.
     *
     * @param values how many values each field has, 1 or more
     * @param simple every event has one step, and at most one value of each field
     */
    public PlainStory(long seed, int size, int values, boolean simple) {
        random = new SplittableRandom(seed);
        this.values = values;
        this.simple = simple;
        for (int row = 0; row < size; row++) {
            events.add(event(row));
        }
    }

    IndexBuilder fill(IndexBuilder builder) {
        return fill(builder, 0, events.size());
    }

    /** The same with some of the events. */
    IndexBuilder fill(IndexBuilder builder, int from, int to) {
        values(builder);
        for (PlainEvent event : events.subList(from, to)) {
            builder.event(event.row, event.thread, event.kind, event.weight);
            event.members.forEach((field, members) -> members.forEach(member ->
                    builder.member(field, member.code, member.day)));
            event.steps.forEach(step -> builder.step(step.day, step.standing, step.bounds, step.flags,
                    step.reports, step.origins));
        }
        return builder;
    }

    private void values(IndexBuilder builder) {
        if (builder.dictionary(Field.THREAD).size() == 0) {
            for (Field field : Field.values()) {
                for (int code = 0; code < values && field != Field.STANDING; code++) {
                    builder.code(field, field.word() + "-" + code);
                }
            }
        }
    }

    /** The same as an index. */
    public StoryIndex index() {
        return fill(new IndexBuilder()).build();
    }

    private PlainEvent event(int row) {
        Map<Field, List<Member>> members = new EnumMap<>(Field.class);
        List<PlainStep> steps = new ArrayList<>();
        int day = FIRST_DAY + random.nextInt(400);
        Bounds bounds = bounds();
        int count = simple ? 1 : 1 + Math.max(0, random.nextInt(6) - 3);
        for (int i = 0; i < count; i++) {
            steps.add(new PlainStep(day, any(Standing.values()), bounds, random.nextInt(256),
                    random.nextInt(5), random.nextInt(3)));
            day += 1 + random.nextInt(100);
            bounds = random.nextInt(3) == 0 ? bounds() : bounds;
            day = random.nextInt(10) == 0 ? StoryIndex.ALWAYS_LAST : day;
            if (day == StoryIndex.ALWAYS_LAST && i + 2 > count) {
                break;
            }
            count = day == StoryIndex.ALWAYS_LAST ? Math.min(count, i + 2) : count;
        }
        for (Field field : MANY) {
            List<Member> list = new ArrayList<>();
            int most = random.nextInt(simple ? 2 : 4);
            for (int i = 0; i < most; i++) {
                list.add(new Member(random.nextInt(values), memberDay(steps.getFirst().day)));
            }
            members.put(field, list);
        }
        return new PlainEvent(row, random.nextInt(values), random.nextInt(values), any(Weight.values()), members,
                steps);
    }

    private int memberDay(int first) {
        return switch (random.nextInt(simple ? 2 : 5)) {
            case 0 -> IndexBuilder.ALWAYS;
            case 1 -> first;
            case 2 -> StoryIndex.ALWAYS_LAST;
            default -> FIRST_DAY + random.nextInt(600);
        };
    }

    private Bounds bounds() {
        long from = (FIRST_DAY + random.nextInt(500)) * DAY;
        long length = switch (random.nextInt(5)) {
            case 0 -> 0;
            case 1 -> 30 * DAY;
            case 2 -> 365 * DAY;
            case 3 -> random.nextLong(2000 * DAY);
            default -> DAY;
        };
        long to = from + length;
        return switch (random.nextInt(10)) {
            case 0 -> Bounds.NONE;
            case 1 -> new Bounds(Bounds.OPEN_PAST, to, Bounds.OPEN_PAST, to);
            case 2 -> new Bounds(from, Bounds.OPEN_FUTURE, from, Bounds.OPEN_FUTURE);
            case 3 -> new Bounds(from, Math.min(to, from + DAY), Math.max(from, to - DAY), to);
            case 4 -> new Bounds(Bounds.OPEN_PAST, from, to, Bounds.OPEN_FUTURE);
            default -> new Bounds(from, to, from, to);
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
