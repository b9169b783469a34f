package tumen.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteErrorCode;
import tumen.model.Hits.Hit;
import tumen.model.Hits.Kind;
import tumen.work.Progress;

/**
 * One question to the cache. Events, claims and passages that are found are sets of rows; where a word needs letters,
 * what it matches is gathered first. Used by one thread at a time.
 */
final class SearchQuestion {

    /** More hits than that of one kind are given in the story's order, not best first. */
    private static final long SORTABLE = 5_000;

    /** Of more rows than that it is first asked whether all of them are found, which takes a tenth of the time. */
    private static final int MANY = 1_000;

    private static final int INTERRUPTED = SQLiteErrorCode.SQLITE_INTERRUPT.code;

    private final Sql sql;
    private final SearchMatch match;
    private final SearchSight sight;
    private final SearchSight.View view;
    private final SearchExcerpts excerpts;
    private final boolean gathered;
    private final Map<Kind, BitSet> found = new EnumMap<>(Kind.class);

    SearchQuestion(Sql sql, SearchMatch match, SearchSight sight, SearchSight.View view, String language)
            throws SQLException {
        this.sql = sql;
        this.match = match;
        this.sight = sight;
        this.view = view;
        gathered = match.text().isUnspaced();
        excerpts = new SearchExcerpts(sql, match, gathered, language);
        if (gathered) {
            gather();
        }
    }

    private void gather() throws SQLException {
        sql.change(Schema.search("found-clear"));
        sql.change(Schema.search("found-words"), match.quick());
        String parts = match.text().parts();
        if (parts == null) {
            sql.change(Schema.search("found-like"), match.text().likes());
        } else {
            sql.change(Schema.search("found-parts"), parts);
        }
    }

    /** True where letters had to be searched for. */
    boolean isGathered() {
        return gathered;
    }

    /** Where the texts of a kind are. */
    static String place(Kind kind) {
        return switch (kind) {
            case EVENT -> "event";
            case CLAIM -> "claim";
            case PASSAGE -> "passage";
            case ACTOR, PLACE, SOURCE, DIGEST, ORIGINAL, NOTE -> "doc";
        };
    }

    static boolean areMany(Kind kind) {
        return kind == Kind.EVENT || kind == Kind.CLAIM || kind == Kind.PASSAGE;
    }

    /** How many hits of a kind there are. */
    long count(Kind kind, Progress progress) throws SQLException {
        // All events will be asked for, and claims lead to them.
        return areMany(kind) && (kind != Kind.PASSAGE || !view.isAll()) ? found(kind, progress).cardinality()
                : sql.number(question("ask-count", kind, null), seen(kind, match.quick()));
    }

    /** Some hits: best first where there are few enough to be sorted. */
    List<Hit> first(Kind kind, long count, int limit, Progress progress) throws SQLException {
        if (gathered || count > SORTABLE) {
            return areMany(kind) && !view.isAll() ? excerpts.of(kind, list(kind, found(kind, progress), limit))
                    : some(kind, limit);
        }
        return excerpts.of(kind, areMany(kind) ? best(kind, found(kind, progress), limit)
                : numbers(question("ask-numbers", kind, "best"), seen(kind, match.ranked(), limit)));
    }

    /** Some hits as they lie. */
    List<Hit> some(Kind kind, int limit) throws SQLException {
        return excerpts.of(kind, numbers(question("ask-numbers", kind, "any"),
                seen(kind, match.quick(), limit)));
    }

    /** All events that were found, or are led to by a claim that was, by their numbers, ascending. */
    int[] events(Progress progress) throws SQLException {
        BitSet events = sight.eventsOf(found(Kind.CLAIM, progress));
        events.or(found(Kind.EVENT, progress));
        return events.stream().toArray();
    }

    /** The rows of a kind that were found and may be seen, by their numbers in the store; not to be changed. */
    private BitSet found(Kind kind, Progress progress) throws SQLException {
        BitSet known = found.get(kind);
        if (known == null) {
            BitSet rows = matched(kind);
            if (!view.isAll() && !rows.isEmpty()) {
                rows.and(view.seen(kind, progress));
            }
            found.put(kind, rows);
            known = rows;
        }
        return known;
    }

    private BitSet matched(Kind kind) throws SQLException {
        BitSet rows = new BitSet();
        Object[] asked = asked(kind, match.quick());
        int most = sight.rows(place(kind));
        if (most > MANY && sql.number(ask("ask-count", kind), asked) == most) {
            rows.set(1, most + 1);
        } else {
            long before = SearchCache.first(kind);
            sql.each(ask("ask-numbers", kind), row -> rows.set((int) (row.getLong(1) - before)), asked);
        }
        return rows;
    }

    /**
     * The best of {@code rows} by SQLite's rank. Texts of the store are put down for as long as their lengths are asked
     * for; where there is no room for that, some as they lie.
     */
    private List<Long> best(Kind kind, BitSet rows, int limit) throws SQLException {
        List<Long> best = new ArrayList<>();
        if (rows.isEmpty()) {
            return best;
        }
        String these = list(kind, rows, Integer.MAX_VALUE).toString();
        List<Object> arguments = new ArrayList<>(List.of(asked(kind, match.ranked())));
        arguments.addAll(List.of(these, limit));
        try {
            sql.undone(() -> {
                sql.change(Schema.search("weigh-" + place(kind)), these);
                best.addAll(numbers(ask("ask-numbers", kind) + " " + Schema.search("these") + " "
                        + Schema.search("best"), arguments.toArray()));
            });
            return best;
        } catch (SQLException unwritten) {
            if (unwritten.getErrorCode() == INTERRUPTED) {
                throw unwritten;
            }
            System.getLogger(Search.class.getName()).log(System.Logger.Level.INFO, "not weighed", unwritten);
            return list(kind, rows, limit);
        }
    }

    /** The first of {@code rows} as the cache numbers them. */
    private static List<Long> list(Kind kind, BitSet rows, int limit) {
        long before = SearchCache.first(kind);
        return rows.stream().limit(limit).mapToObj(row -> before + row).toList();
    }

    private List<Long> numbers(String question, Object... arguments) throws SQLException {
        return sql.list(question, row -> row.getLong(1), arguments);
    }

    /** The words of a question, as search.sql has them: what is asked, and of which kind. */
    private String ask(String ask, Kind kind) {
        return Schema.search(ask) + " " + Schema.search(gathered ? "of-found" : "of-" + place(kind));
    }

    private Object[] asked(Kind kind, String words) {
        return new Object[] {words, SearchCache.first(kind), SearchCache.last(kind)};
    }

    /** The same of what may be seen, and how it ends, or null. */
    private String question(String ask, Kind kind, String end) {
        return ask(ask, kind) + (view.isAll() ? "" : " " + Schema.search("seen-" + place(kind)))
                + (end == null ? "" : " " + Schema.search(end));
    }

    private Object[] seen(Kind kind, String words, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(asked(kind, words)));
        if (!view.isAll()) {
            arguments.addAll(List.of(view.day(), view.without()));
        }
        arguments.addAll(List.of(more));
        return arguments.toArray();
    }
}
