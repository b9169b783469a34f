package tumen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import tumen.model.Hits.Kind;
import tumen.work.Alongside;
import tumen.work.Progress;

/**
 * Fills a new cache. SQLite takes the words out of the store by itself; those of events go to a file of their own
 * meanwhile, on another thread.
 */
final class SearchFilling {

    /** So many texts are put down together, and so many times at most: each time is one more place to look into. */
    private static final long TOGETHER = 100_000;
    private static final long MOST_TIMES = 12;

    private final OpenStore store;
    private final Progress progress;
    private final List<String> names;
    private final long events;
    private final long claims;
    private final long passages;
    private final AtomicLong done = new AtomicLong();

    private SearchFilling(OpenStore store, Sql read, List<String> names, Progress progress) throws SQLException {
        this.store = store;
        this.progress = progress;
        this.names = names;
        events = rows(read, "event");
        claims = rows(read, "claim");
        passages = rows(read, "passage");
        progress.report(0, events + claims + passages);
    }

    /**
     * Fills two empty files.
     *
     * @param file for all texts but those of events
     * @param eventFile for the texts of events
     */
    static void fill(Path file, Path eventFile, OpenStore store, Progress progress) throws IOException {
        try (Sql sql = Sql.filling(file); Sql read = store.connect()) {
            sql.watch(progress);
            read.watch(progress);
            make(sql, "tables");
            try (SearchDocs docs = new SearchDocs(sql, read, progress)) {
                SearchFilling filling = new SearchFilling(store, read, docs.names(), progress);
                try (Alongside alongside = Alongside.start("tumen-search", 1)) {
                    alongside.give(() -> filling.eventFile(eventFile));
                    filling.claimsAndPassages(sql);
                    docs.sources();
                    docs.days(store.columns(progress));
                    alongside.finish();
                }
                docs.cast(filling.names);
                docs.own();
            }
            sql.change(Schema.search("gathering-word"));
            sql.change(Schema.search("fill-doc"), 0, Long.MAX_VALUE);
            sql.change(Schema.search("letters-doc"), SearchText.UNSPACED_GLOB, 0);
            sql.change(Schema.search("made-put"), SearchCache.VERSION, store.storyDigest(), store.digest());
        } catch (SQLException failed) {
            throw SqlProblem.writing(file, failed, progress);
        }
    }

    private static long rows(Sql read, String table) throws SQLException {
        return read.number(Schema.query("manifest-rows"), table);
    }

    private static void make(Sql sql, String tables) throws SQLException {
        for (String statement : Schema.searches(tables)) {
            sql.run(statement);
        }
    }

    private void eventFile(Path file) throws IOException {
        try (Sql sql = Sql.filling(file)) {
            sql.watch(progress);
            make(sql, "event-tables");
            attach(sql);
            fill(sql, "event", events);
            sql.change(Schema.search("event-made-put"), SearchCache.VERSION, store.storyDigest());
        } catch (SQLException failed) {
            throw SqlProblem.writing(file, failed, progress);
        }
    }

    private void claimsAndPassages(Sql sql) throws SQLException {
        attach(sql);
        fill(sql, "claim", claims);
        fill(sql, "passage", passages);
        for (String kind : List.of("event", "claim", "passage")) {
            progress.check();
            sql.change(Schema.search("letters-" + kind), SearchText.UNSPACED_GLOB);
        }
    }

    private void attach(Sql sql) throws SQLException {
        SearchCache.attach(sql, store);
        sql.run(Schema.search("named"));
        sql.transaction(() -> {
            for (int actor = 1; actor < names.size(); actor++) {
                sql.change(Schema.search("named-put"), actor, names.get(actor));
            }
        });
    }

    /** Each statement is a transaction, so that a user's own copy is never kept from its user for long. */
    private void fill(Sql sql, String kind, long texts) throws SQLException {
        sql.change(Schema.search("gathering-" + kind));
        sql.change(Schema.search("unmerged-" + kind));
        long together = Math.max(TOGETHER, texts / MOST_TIMES + 1);
        for (long from = 0; from < texts; from += together) {
            progress.check();
            long to = Math.min(texts, from + together);
            sql.change(Schema.search("fill-" + kind), from + 1, to);
            progress.report(done.addAndGet(to - from), events + claims + passages);
        }
    }
}
