package tumen.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tumen.model.Facet;
import tumen.model.Lanes;

/**
 * How one store was looked at when it was last closed. Ids that the store no longer has are no
 * trouble; whoever restores them passes over them.
 *
 * @param range what the timeline showed, or null
 * @param grouping what the lanes stood for
 * @param filters facet to the chosen values
 * @param knownAsOf the day up to which things had been said, or null for all
 * @param evidence which sources and grades counted
 * @param selected ids of the selected events
 * @param sources which sources lay open, and how
 */
public record StoreView(Range range, Grouping grouping, Map<Facet, List<String>> filters, LocalDate knownAsOf,
        Counted evidence, List<String> selected, Sources sources) {

    /**
     * A stretch of time.
     *
     * @param from epoch milliseconds
     * @param to epoch milliseconds, after {@code from}
     */
    public record Range(long from, long to) {
    }

    /**
     * What the lanes stood for.
     *
     * @param lanes what they stood for, or null
     * @param collapsed ids of the lanes that were collapsed
     */
    public record Grouping(Lanes lanes, List<String> collapsed) {

        /** Not said. */
        public static final Grouping NONE = new Grouping(null, List.of());

        public Grouping {
            collapsed = collapsed == null ? List.of() : List.copyOf(collapsed);
        }
    }

    /**
     * Which claims counted.
     *
     * @param without ids of sources left out
     * @param lowest the lowest grade, {@code A1} to {@code F6}, or null
     * @param judgedOnly claims without a grade were left out
     */
    public record Counted(List<String> without, String lowest, boolean judgedOnly) {

        /** All of them. */
        public static final Counted ALL = new Counted(List.of(), null, false);

        public Counted {
            without = without == null ? List.of() : List.copyOf(without);
        }
    }

    /**
     * Which sources lay open.
     *
     * @param tabs ids of those that had tabs, in their order
     * @param active id of the one on top, or null
     * @param beside id of the one that lay beside it to be compared, or null
     * @param takenOut ids of those in windows of their own
     * @param windows id of one to where its window was, as far as that is known
     */
    public record Sources(List<String> tabs, String active, String beside, List<String> takenOut,
            Map<String, Place> windows) {

        /** None. */
        public static final Sources NONE = new Sources(List.of(), null, null, List.of(), Map.of());

        public Sources {
            tabs = tabs == null ? List.of() : List.copyOf(tabs);
            takenOut = takenOut == null ? List.of() : List.copyOf(takenOut);
            windows = windows == null ? Map.of() : Map.copyOf(windows);
        }
    }

    /** Where a window was, in logical pixels of the whole desktop. */
    public record Place(double x, double y, double width, double height) {
    }

    /** A store that was never looked at. */
    public static final StoreView NONE =
            new StoreView(null, null, Map.of(), null, Counted.ALL, List.of(), Sources.NONE);

    /** True where this tells no more than {@link #NONE}. */
    public boolean isNone() {
        return range == null && grouping.equals(Grouping.NONE) && filters.isEmpty() && knownAsOf == null
                && selected.isEmpty() && evidence.without().isEmpty() && evidence.lowest() == null
                && !evidence.judgedOnly()
                && sources.tabs().isEmpty() && sources.active() == null && sources.beside() == null
                && sources.takenOut().isEmpty();
    }

    public StoreView {
        range = range == null || range.from() >= range.to() ? null : range;
        grouping = grouping == null ? Grouping.NONE : grouping;
        filters = filters == null ? Map.of() : Map.copyOf(filters);
        evidence = evidence == null ? Counted.ALL : evidence;
        selected = selected == null ? List.of() : List.copyOf(selected);
        sources = sources == null ? Sources.NONE : sources;
    }
}
