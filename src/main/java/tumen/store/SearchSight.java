package tumen.store;

import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.index.StoryIndex;
import tumen.model.Hits.Kind;
import tumen.work.Progress;

/**
 * What may be seen of a store's many texts from a viewpoint, as sets of rows. What it takes of the rows is read once,
 * when it is first needed. Used by one thread at a time.
 */
final class SearchSight {

    private final OpenStore store;
    private final Sql sql;
    private int[] claimEvents;
    private int[] claimDays;
    private int[] passageSources;
    private View last;

    /**
     * Prepares it.
     *
     * @param sql a cache to which the store is attached
     */
    SearchSight(OpenStore store, Sql sql) {
        this.store = store;
        this.sql = sql;
    }

    /** What is seen from {@code viewpoint}; its grades play no part. */
    View from(Viewpoint viewpoint) throws SQLException {
        int day = Step.dayOf(viewpoint.knownAsOf());
        List<Long> without = sql.list(Schema.search("source-numbers"), row -> row.getLong(1),
                Forms.array(List.copyOf(viewpoint.without())));
        boolean all = viewpoint.knownAsOf() == null && viewpoint.without().isEmpty();
        if (last == null || last.all != all || last.day != day || !last.without.equals(without)) {
            last = new View(all, day, without);
        }
        return last;
    }

    /** The events that these claims are about, both by their numbers. */
    BitSet eventsOf(BitSet claims) throws SQLException {
        if (claimEvents == null) {
            claimEvents = column("claim");
        }
        BitSet events = new BitSet();
        claims.stream().forEach(claim -> events.set(claimEvents[claim]));
        return events;
    }

    /** The highest number of a row of events, claims or passages; the lowest is 1. */
    int rows(String place) throws SQLException {
        return (int) sql.number(Schema.search("rows-" + place));
    }

    /** By number of a row, what it leads to. */
    private int[] column(String place) throws SQLException {
        return column(Schema.search("column-" + place), rows(place));
    }

    private int[] column(String query, int rows) throws SQLException {
        int[] column = new int[rows + 1];
        sql.each(query, row -> column[row.getInt(1)] = row.getInt(2));
        return column;
    }

    /** What may be seen from one viewpoint. */
    final class View {

        private final boolean all;
        private final int day;
        private final List<Long> without;
        private final Map<Kind, BitSet> seen = new EnumMap<>(Kind.class);
        private BitSet denied;

        private View(boolean all, int day, List<Long> without) {
            this.all = all;
            this.day = day;
            this.without = List.copyOf(without);
        }

        /** True where everything may be seen. */
        boolean isAll() {
            return all;
        }

        /** The day up to which something must have been said; {@link Step#ALWAYS_LAST} for any. */
        int day() {
            return day;
        }

        /** Numbers of the sources that are left out, as a JSON array. */
        String without() {
            return without.toString();
        }

        /** The rows of events, claims or passages that may be seen, by their numbers; not to be changed. */
        BitSet seen(Kind kind, Progress progress) throws SQLException {
            BitSet known = seen.get(kind);
            if (known == null) {
                known = switch (kind) {
                    case EVENT -> events(progress);
                    case CLAIM -> claims();
                    case PASSAGE -> passages();
                    default -> throw new IllegalArgumentException("few: " + kind);
                };
                seen.put(kind, known);
            }
            return known;
        }

        private BitSet events(Progress progress) throws SQLException {
            BitSet events = new BitSet();
            if (day == Step.ALWAYS_LAST) {
                events.set(1, rows("event") + 1);
            } else {
                StoryIndex index = store.columns(progress);
                for (int event = 0; event < index.size(); event++) {
                    if (index.stepAt(event, day) >= 0) {
                        events.set(index.row(event));
                    }
                }
            }
            events.andNot(deniedEvents());
            return events;
        }

        /** Events that rest on passages of sources that are left out, and on no others. */
        private BitSet deniedEvents() throws SQLException {
            if (denied().isEmpty()) {
                return denied();
            }
            BitSet events = eventsOf(denied());
            BitSet others = new BitSet();
            for (int claim = 1; claim < claimEvents.length; claim++) {
                if (!denied().get(claim) && events.get(claimEvents[claim])) {
                    others.set(claim);
                }
            }
            if (!others.isEmpty()) {
                sql.each(Schema.search("claims-with-passage"), row -> events.clear(claimEvents[row.getInt(1)]),
                        others.stream().boxed().toList().toString());
            }
            return events;
        }

        /** Claims that rest on passages of sources that are left out, and on no others. */
        private BitSet denied() throws SQLException {
            if (denied == null) {
                BitSet found = new BitSet();
                if (!without.isEmpty()) {
                    sql.each(Schema.search("claims-denied"), row -> found.set(row.getInt(1)), without());
                }
                denied = found;
            }
            return denied;
        }

        private BitSet claims() throws SQLException {
            int rows = rows("claim");
            BitSet claims = new BitSet();
            if (day == Step.ALWAYS_LAST) {
                claims.set(1, rows + 1);
            } else {
                if (claimDays == null) {
                    claimDays = column(Schema.search("column-claim-day"), rows);
                }
                for (int claim = 1; claim <= rows; claim++) {
                    claims.set(claim, claimDays[claim] <= day);
                }
            }
            claims.andNot(denied());
            return claims;
        }

        private BitSet passages() throws SQLException {
            if (passageSources == null) {
                passageSources = column("passage");
            }
            BitSet sources = new BitSet();
            sql.each(Schema.search("sources-seen"), row -> sources.set(row.getInt(1)), day, without());
            BitSet passages = new BitSet();
            for (int passage = 1; passage < passageSources.length; passage++) {
                passages.set(passage, sources.get(passageSources[passage]));
            }
            return passages;
        }
    }
}
