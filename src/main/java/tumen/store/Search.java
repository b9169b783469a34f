package tumen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final int MOST_NAMES = 200;

    private final OpenStore store;
    private final Sql sql;
    private final SearchTerms terms;
    private final SearchSight sight;
    private final Map<Integer, List<String>> names = new LinkedHashMap<>();

    /** What was asked last, as all of its events are asked for once its hits are there. */
    private Last last;

    /** The language whose words are shown of a hit that has several; empty for any. */
    private volatile String language = "";

    /** A question, of which store and for whom it was asked. */
    private record Last(String typed, Viewpoint viewpoint, String store, String language, SearchQuestion question) {

        boolean is(String other, Viewpoint from, String digest, String reader) {
            return typed.equals(other) && viewpoint.equals(from) && store.equals(digest) && language.equals(reader);
        }
    }

    private Search(OpenStore store, Sql sql) throws SQLException {
        this.store = store;
        this.sql = sql;
        terms = new SearchTerms(sql);
        sight = new SearchSight(store, sql);
        for (String table : Schema.searches("asking-tables")) {
            sql.run(table);
        }
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

    /** From now on, of a hit in several languages the words of {@code reader} are shown, where they were found. */
    public void reader(Locale reader) {
        language = reader.getLanguage();
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
                long count = asked.count(kind, progress);
                if (count > 0) {
                    counts.put(kind, (int) count);
                    first.addAll(asked.first(kind, count, limit, progress));
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
            for (Kind kind : asked.isGathered() ? new Kind[0] : Kind.values()) {
                progress.check();
                if (first.size() < limit) {
                    first.addAll(asked.some(kind, limit));
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
        return asked(text, viewpoint, progress, new int[0], asked -> asked.events(progress));
    }

    /** What can be asked once the words are known. */
    @FunctionalInterface
    private interface Answer<T> {
        T to(SearchQuestion asked) throws SQLException;
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
                return answer.to(question(typed, text, viewpoint, progress));
            } finally {
                sql.unwatch();
            }
        });
    }

    private SearchQuestion question(String typed, SearchText text, Viewpoint viewpoint, Progress progress)
            throws SQLException {
        String reader = language;
        if (last == null || !last.is(typed, viewpoint, store.digest(), reader)) {
            last = null;
            last = new Last(typed, viewpoint, store.digest(), reader, new SearchQuestion(sql,
                    SearchMatch.of(text, namesOf(text), terms), sight, sight.from(viewpoint), reader));
        }
        return last.question();
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

    @Override
    public synchronized void close() {
        try {
            sql.close();
        } catch (SQLException ignored) {
            System.getLogger(Search.class.getName()).log(System.Logger.Level.WARNING, "not closed", ignored);
        }
    }
}
