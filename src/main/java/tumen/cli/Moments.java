package tumen.cli;

import java.time.Instant;
import java.util.Comparator;
import tumen.evidence.Step;
import tumen.time.Bounds;

/** Bounds as columns, and the order of time that follows from them. */
final class Moments {

    /** Undated events come last; they have no place in time. */
    static final Comparator<Bounds> ORDER = Comparator.<Bounds, Boolean>comparing(Bounds::isUndated)
            .thenComparing(Moments::place).thenComparing(Bounds::startEarliest)
            .thenComparing(Bounds::endLatest);

    private Moments() {
    }

    /** The earliest moment as ISO 8601 in UTC; {@code -} where open, {@code ?} where nothing is known. */
    static String earliest(Step step) {
        return column(step.narrowed(), step.narrowed().startEarliest());
    }

    /** The latest moment, inclusive, in the same form. */
    static String latest(Step step) {
        return column(step.narrowed(), step.narrowed().endLatest());
    }

    private static String column(Bounds bounds, long moment) {
        if (bounds.isUndated()) {
            return "?";
        }
        return moment == Bounds.OPEN_PAST || moment == Bounds.OPEN_FUTURE
                ? "-" : Instant.ofEpochMilli(moment).toString();
    }

    /** The middle of what is possible; where one side is open, the other side. */
    private static long place(Bounds bounds) {
        if (bounds.startEarliest() == Bounds.OPEN_PAST) {
            return bounds.endLatest();
        }
        if (bounds.endLatest() == Bounds.OPEN_FUTURE) {
            return bounds.startEarliest();
        }
        return (bounds.startEarliest() >> 1) + (bounds.endLatest() >> 1);
    }
}
