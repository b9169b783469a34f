package tumen.index;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import tumen.model.Text;
import tumen.time.Bounds;
import tumen.time.DateWords;
import tumen.time.Edtf;

/**
 * Where the words of an event come from, a few at a time. It answers at once from a bounded memory, or not
 * yet: then it fetches in the background and tells its listeners. Used on the interface thread.
 */
public interface Titles {

    /** What an event is called. Empty: not yet here, and asked for. */
    Optional<Title> title(int ordinal);

    /**
     * The titles that are here just now, by ordinal, and null for others, which are not asked for. It may be handed to
     * another thread.
     */
    IntFunction<Title> here();

    /** Runs {@code listener}, on the interface thread, whenever titles that were asked for have come. */
    void onArrival(Runnable listener);

    /**
     * An event's words.
     *
     * @param id the event's id
     * @param title its title
     * @param zone where its days are days
     * @param datings how the claims that assert it date it, in the story's order
     */
    record Title(String id, Text title, ZoneId zone, List<Dating> datings) {

        public Title {
            datings = List.copyOf(datings);
        }

        /**
         * The words of its date for a label, from what had been said by a day: a claim's own wording where it
         * has one, else its date in words; of several the most exact. Where none gives a date, the bounds. A date
         * that leaves out some of the bounds does not count any more, or others contradict it.
         *
         * @param day an epoch day, or {@link StoryIndex#ALWAYS_LAST}
         * @param narrowed what is known of its bounds on that day
         */
        public String date(int day, Bounds narrowed, Locale locale) {
            Dating best = best(day, narrowed);
            DateWords words = DateWords.in(locale);
            if (best == null) {
                return narrowed.isUndated() ? "" : words.label(narrowed, zone);
            }
            return best.wording() != null ? best.wording().in(locale) : words.label(best.dates());
        }

        /** The same date in EDTF, or null where no claim gives one. */
        public Edtf dates(int day, Bounds narrowed) {
            Dating best = best(day, narrowed);
            return best == null ? null : best.dates();
        }

        private Dating best(int day, Bounds narrowed) {
            Dating best = null;
            for (Dating dating : datings) {
                if (dating.day() <= day && dating.holds(narrowed, zone)
                        && (best == null || dating.width(zone) < best.width(zone))) {
                    best = dating;
                }
            }
            return best;
        }
    }

    /**
     * How one claim dates an event.
     *
     * @param day the epoch day from which the claim counts, or {@link StoryIndex#ALWAYS_LAST}
     * @param wording its own words for the date, or null
     * @param dates the date it gives, or null; not both are null
     */
    record Dating(int day, Text wording, Edtf dates) {

        /** Whether it leaves open all that is left open. */
        private boolean holds(Bounds narrowed, ZoneId zone) {
            if (dates == null) {
                return true;
            }
            Bounds bounds = dates.bounds(zone);
            return bounds.startEarliest() <= narrowed.startEarliest() && bounds.endLatest() >= narrowed.endLatest();
        }

        /** How much time it leaves open, in milliseconds; a half-open date leaves more than any closed one. */
        private double width(ZoneId zone) {
            if (dates == null) {
                return Double.POSITIVE_INFINITY;
            }
            Bounds bounds = dates.bounds(zone);
            return (double) bounds.endLatest() - bounds.startEarliest();
        }
    }
}
