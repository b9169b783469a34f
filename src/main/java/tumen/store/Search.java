package tumen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.SQLiteErrorCode;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.model.Hits.Hit;
import tumen.model.Hits.Kind;
import tumen.model.Hits;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * Finds words in a store, through a cache of its own that lies in the user's cache folder. Any text
 * is safe to search for.
 */
public final class Search implements AutoCloseable {

    /** More hits than that of one kind are given in the story's order, not best first. */
    private static final long SORTABLE = 5_000;

    private static final int MOST_NAMES = 200;
    private static final int EXCERPT = 200;
    private static final String FEW = "doc";
    private static final int INTERRUPTED = SQLiteErrorCode.SQLITE_INTERRUPT.code;

    private final OpenStore store;
    private final Sql sql;
    private final Map<Integer, List<String>> names = new LinkedHashMap<>();

    private Search(OpenStore store, Sql sql) throws SQLException {
        this.store = store;
        this.sql = sql;
        sql.run(Schema.search("found-table"));
        sql.run(Schema.search("marked-table"));
        sql.run(Schema.search("named"));
        sql.change(Schema.search("named-all"));
        sql.each(Schema.search("aliases"), row ->
                names.computeIfAbsent(row.getInt(1), any -> new ArrayList<>()).add(row.getString(2)));
    }

    /**
     * Opens the cache of {@code store}, making it anew where it is missing or of another story. That
     * may take seconds for a large store.
     *
     * @param folder where caches are kept; made where it is missing
     */
    public static Search open(OpenStore store, Path folder, Progress progress) {
        InterfaceThread.refuse("opening a search");
        return SqlProblem.reading(folder, progress, () -> {
            try {
                return new Search(store, SearchCache.open(store, folder, progress));
            } catch (IOException denied) {
                throw SqlProblem.noCache(folder).exception(denied);
            } catch (ProblemException unwritten) {
                // Which file could not be written says nothing to a reader who never named one.
                throw unwritten.problem().kind() == Problem.Kind.NOT_WRITTEN
                        ? SqlProblem.noCache(folder).exception(unwritten) : unwritten;
            }
        });
    }

    /**
     * The hits of {@code text}: every word must be there, the last may be unfinished; a name in one
     * spelling finds it in all.
     *
     * @param viewpoint what was said after its day, or rests only on sources it leaves out, is not found;
     *     its grades play no part
     * @param limit hits to give of each kind
     */
    public synchronized Hits find(String text, Viewpoint viewpoint, int limit, Progress progress) {
        return asked(text, viewpoint, progress, new Hits(List.of(), Map.of()), asked -> {
            List<Hit> first = new ArrayList<>();
            Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
            for (Kind kind : Kind.values()) {
                progress.check();
                long count = asked.count(kind);
                if (count > 0) {
                    counts.put(kind, (int) count);
                    first.addAll(asked.first(kind, count, limit));
                }
            }
            return new Hits(first, counts);
        });
    }

    /**
     * Some first hits as they lie, events before others, of which it is not known how many more there are: to be
     * shown while {@link #find} counts. None where letters have to be searched for, which takes as long as counting.
     */
    public synchronized Hits first(String text, Viewpoint viewpoint, int limit, Progress progress) {
        return asked(text, viewpoint, progress, new Hits(List.of(), Map.of()), asked -> {
            List<Hit> first = new ArrayList<>();
            for (Kind kind : asked.gathered ? new Kind[0] : Kind.values()) {
                progress.check();
                if (first.size() < limit) {
                    first.addAll(asked.first(kind, Long.MAX_VALUE, limit));
                }
            }
            return new Hits(first, Map.of());
        });
    }

    /**
     * All events that {@code text} leads to, by their own words, their claims or actors, by the numbers that
     * the index knows them by, ascending.
     */
    public synchronized int[] events(String text, Viewpoint viewpoint, Progress progress) {
        return asked(text, viewpoint, progress, new int[0], Asked::events);
    }

    /** What can be asked once the words are known. */
    @FunctionalInterface
    private interface Answer<T> {
        T to(Asked asked) throws SQLException;
    }

    private <T> T asked(String typed, Viewpoint viewpoint, Progress progress, T none, Answer<T> answer) {
        SearchText text = SearchText.of(typed);
        return SqlProblem.reading(store.path(), progress, () -> {
            if (text.isEmpty()) {
                return none;
            }
            SearchCache.renewed(sql, store);
            sql.watch(progress);
            try {
                return answer.to(new Asked(text, viewpoint));
            } finally {
                sql.unwatch();
            }
        });
    }

    /** All names of those whom {@code text} names by one. */
    private Set<String> namesOf(SearchText text) {
        Set<String> all = new TreeSet<>();
        for (List<String> one : names.values()) {
            if (one.stream().anyMatch(name -> text.names(SearchText.folded(name)))) {
                all.addAll(one);
            }
            if (all.size() > MOST_NAMES) {
                break;
            }
        }
        return all;
    }

    /** One question: where a word needs letters, what it matches is gathered first; else it is asked as it is. */
    private final class Asked {

        private final String match;
        private final String marks;
        private final boolean gathered;
        private final boolean all;
        private final int day;
        private final String without;

        Asked(SearchText text, Viewpoint viewpoint) throws SQLException {
            Set<String> meant = namesOf(text);
            match = text.match(meant);
            marks = text.marks(meant);
            gathered = text.isUnspaced();
            all = viewpoint.knownAsOf() == null && viewpoint.without().isEmpty();
            day = Step.dayOf(viewpoint.knownAsOf());
            without = sql.list(Schema.search("source-numbers"), row -> row.getLong(1),
                    Forms.array(List.copyOf(viewpoint.without()))).toString();
            if (gathered) {
                gather(text);
            }
        }

        private void gather(SearchText text) throws SQLException {
            sql.change(Schema.search("found-clear"));
            sql.change(Schema.search("found-words"), match);
            String parts = text.parts();
            if (parts == null) {
                sql.change(Schema.search("found-like"), text.likes());
            } else {
                sql.change(Schema.search("found-parts"), parts);
            }
        }

        /** The words of a question, as search.sql has them: what is asked, of which kind, and how it ends. */
        private String question(String ask, Kind kind, String end) {
            String place = place(kind);
            return Schema.search(ask) + " " + Schema.search(gathered ? "of-found" : "of-" + place)
                    + (all ? "" : " " + Schema.search("seen-" + place)) + (end == null ? "" : " " + Schema.search(end));
        }

        private Object[] arguments(Kind kind, Object... more) {
            List<Object> arguments = new ArrayList<>(List.of(match, SearchCache.first(kind), SearchCache.last(kind)));
            if (!all) {
                arguments.addAll(List.of(day, without));
            }
            arguments.addAll(List.of(more));
            return arguments.toArray();
        }

        long count(Kind kind) throws SQLException {
            return sql.number(question("ask-count", kind, null), arguments(kind));
        }

        /** Some hits: best first where there are few enough to be sorted. */
        List<Hit> first(Kind kind, long count, int limit) throws SQLException {
            List<Long> numbers = gathered || count > SORTABLE ? numbers(kind, "any", limit) : best(kind, limit);
            List<Hit> hits = new ArrayList<>();
            for (long number : numbers) {
                hits.add(sql.first(Schema.search("text-" + place(kind)), row -> new Hit(kind, row.getString(1),
                        row.getInt(2), row.getString(3)), number));
            }
            List<String> marked = gathered ? hits.stream().map(Hit::text).toList()
                    : place(kind).equals(FEW) ? snippets(numbers) : marked(hits.stream().map(Hit::text).toList());
            for (int i = 0; i < hits.size(); i++) {
                Hit hit = hits.get(i);
                hits.set(i, new Hit(kind, hit.id(), hit.paragraph(), excerpt(marked.get(i))));
            }
            return hits;
        }

        private List<Long> numbers(Kind kind, String end, int limit) throws SQLException {
            return sql.list(question("ask-numbers", kind, end), row -> row.getLong(1), arguments(kind, limit));
        }

        /**
         * The best by SQLite's rank. Texts of the store are put down for as long as their lengths are asked for; where
         * there is no room for that, some as they lie.
         */
        private List<Long> best(Kind kind, int limit) throws SQLException {
            if (place(kind).equals(FEW)) {
                return numbers(kind, "best", limit);
            }
            List<Long> best = new ArrayList<>();
            try {
                sql.undone(() -> {
                    sql.change(Schema.search("weigh-" + place(kind)) + " (" + question("ask-rows", kind, null) + ")",
                            arguments(kind));
                    best.addAll(numbers(kind, "best", limit));
                });
                return best;
            } catch (SQLException unwritten) {
                if (unwritten.getErrorCode() == INTERRUPTED) {
                    throw unwritten;
                }
                System.getLogger(Search.class.getName()).log(System.Logger.Level.INFO, "not weighed", unwritten);
                return numbers(kind, "any", limit);
            }
        }

        private List<String> snippets(List<Long> numbers) throws SQLException {
            List<String> snippets = new ArrayList<>();
            for (long number : numbers) {
                snippets.add(sql.first(Schema.search("marked-doc"), row -> row.getString(1), match, number));
            }
            return snippets;
        }

        /** Texts of the store, of each the part with the most of what was asked; as it is where that is its names. */
        private List<String> marked(List<String> texts) throws SQLException {
            List<String> marked = new ArrayList<>(texts);
            if (!texts.isEmpty()) {
                sql.change(Schema.search("marked-clear"));
                sql.change(Schema.search("marked-put"), Forms.array(texts));
                sql.each(Schema.search("marked"), row -> marked.set(row.getInt(1), row.getString(2)), marks);
            }
            return marked;
        }

        int[] events() throws SQLException {
            BitSet events = new BitSet();
            sql.each(question("ask-numbers", Kind.EVENT, null), row -> events.set(row.getInt(1)),
                    arguments(Kind.EVENT));
            sql.each(question("ask-claims-event", Kind.CLAIM, null), row -> events.set(row.getInt(1)),
                    arguments(Kind.CLAIM));
            return events.stream().toArray();
        }
    }

    /** Where the texts of a kind are. */
    private static String place(Kind kind) {
        return switch (kind) {
            case EVENT -> "event";
            case CLAIM -> "claim";
            case PASSAGE -> "passage";
            case ACTOR, PLACE, SOURCE, DIGEST, ORIGINAL, NOTE -> FEW;
        };
    }

    /** The line that holds the hit, without the marks around it, and not longer than may be listed. */
    private static String excerpt(String words) {
        String line = words.lines().filter(one -> one.indexOf('\1') >= 0).findFirst()
                .orElse(words.lines().filter(one -> !one.isBlank()).findFirst().orElse(""));
        int hit = Math.max(0, line.indexOf('\1'));
        String plain = line.replace("\1", "").replace("\2", "").strip();
        if (plain.length() <= EXCERPT) {
            return plain;
        }
        int from = Math.clamp(hit - EXCERPT / 3, 0, plain.length() - EXCERPT);
        int start = from > 0 && Character.isLowSurrogate(plain.charAt(from)) ? from + 1 : from;
        int end = plain.offsetByCodePoints(start, Math.min(EXCERPT - 2, plain.codePointCount(start, plain.length())));
        return (start > 0 ? "…" : "") + plain.substring(start, end) + (end < plain.length() ? "…" : "");
    }

    @Override
    public synchronized void close() {
        try {
            sql.close();
        } catch (SQLException ignored) {
            System.getLogger(Search.class.getName()).log(System.Logger.Level.WARNING, "not closed", ignored);
        }
    }
}
