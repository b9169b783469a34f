package tumen.index;

/** What a step of an event's history says beside its bounds, as bits of an int. */
public final class StepFlags {

    /** Its counted claims cannot all hold. */
    public static final int CONTRADICTED = 1;
    /** Its date is approximate: {@code ~}. */
    public static final int APPROXIMATE = 1 << 1;
    /** Its date is uncertain: {@code ?}. */
    public static final int UNCERTAIN = 1 << 2;
    /** It lasted, all through its bounds. */
    public static final int LASTS = 1 << 3;
    /** The earliest start is inferred from the order of events, not stated. */
    public static final int INFERRED_START_EARLIEST = 1 << 4;
    /** The latest start is inferred. */
    public static final int INFERRED_START_LATEST = 1 << 5;
    /** The earliest end is inferred. */
    public static final int INFERRED_END_EARLIEST = 1 << 6;
    /** The latest end is inferred. */
    public static final int INFERRED_END_LATEST = 1 << 7;
    /** The first of the four bits for inferred bounds; the others follow in the order of {@code Bounds}. */
    public static final int INFERRED_SHIFT = 4;

    static final int MASK = 0xFF;

    private StepFlags() {
    }
}
