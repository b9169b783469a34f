package tumen.evidence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tumen.model.Relation;
import tumen.time.Bounds;

/**
 * Why a bound is what it is: a chain that begins at a date that someone gives, or at the day on which
 * something was said, and leads through relations to the event.
 *
 * @param event id of the event
 * @param side which of its bounds
 * @param limit the bound: epoch milliseconds, or {@link Bounds#OPEN_PAST} or {@link Bounds#OPEN_FUTURE}
 * @param reasons the chain, first cause first; empty exactly where the bound is open
 */
public record Why(String event, Side side, long limit, List<Reason> reasons) {

    public Why {
        reasons = List.copyOf(reasons);
    }

    /**
     * When an event was, told by the events that limit it: "after “the visit”, not after 30 August 2023".
     *
     * @param earliest why it did not start earlier; null, or an open bound, where nothing says so
     * @param latest why it did not end later; null, or an open bound, where nothing says so
     * @param titles what to call an event, by id
     * @param zone the zone in which days are told
     * @return null where no relation to another event limits it
     */
    public static String placed(Why earliest, Why latest, Locale locale, Function<String, String> titles,
            ZoneId zone) {
        return Sayings.placed(earliest, latest, locale, titles, zone);
    }

    /** The four bounds of an event. */
    public enum Side {
        START_EARLIEST, START_LATEST, END_EARLIEST, END_LATEST;

        /** Its bit in {@link Step#inferred}. */
        public int bit() {
            return 1 << ordinal();
        }

        static Side of(boolean start, boolean earliest) {
            if (start) {
                return earliest ? START_EARLIEST : START_LATEST;
            }
            return earliest ? END_EARLIEST : END_LATEST;
        }

        /** The same bound of the other end. */
        Side twin() {
            return of(!start(), earliest());
        }

        /** True for the two that limit towards the past. */
        public boolean earliest() {
            return this == START_EARLIEST || this == END_EARLIEST;
        }

        /** True for the two that limit the start. */
        public boolean start() {
            return this == START_EARLIEST || this == START_LATEST;
        }

        /** The bound itself, or {@link Bounds#OPEN_PAST} or {@link Bounds#OPEN_FUTURE}. */
        public long of(Bounds bounds) {
            return switch (this) {
                case START_EARLIEST -> bounds.startEarliest();
                case START_LATEST -> bounds.startLatest();
                case END_EARLIEST -> bounds.endEarliest();
                case END_LATEST -> bounds.endLatest();
            };
        }
    }

    /** What kind of reason it is. */
    public enum Kind {
        /** A claim dates the event. */
        DATE,
        /** A claim speaks of it as of something past, so it is not after what was said. */
        PAST,
        /** A claim says how it lies to another event. */
        RELATION,
        /** Nothing ends before it starts. */
        SPAN,
        /** Nothing says that it lasted, so its start and end are one moment. */
        MOMENT
    }

    /**
     * One link of the chain.
     *
     * @param kind what kind of reason it is
     * @param event id of the event that it limits
     * @param side which of that event's bounds
     * @param limit what that bound is, as far as the chain has come; epoch milliseconds, or open where the
     *     chain only says how events lie to each other
     * @param other id of the event of the link before, where this is a relation, else null
     * @param claim id of the claim that it rests on, or null
     * @param relation the relation that it rests on, or null
     * @param passages ids of the passages of that claim; empty where it rests on none
     */
    public record Reason(Kind kind, String event, Side side, long limit, String other, String claim,
            Relation relation, List<String> passages) {
        public Reason {
            passages = List.copyOf(passages);
        }

        /**
         * The reason as a sentence.
         *
         * @param titles what to call an event, by id
         * @param zone the zone in which the limit's day is told
         */
        public String sentence(Locale locale, Function<String, String> titles, ZoneId zone) {
            return Sayings.of(this, locale, titles, zone);
        }
    }
}
