package tumen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tumen.model.Hits.Kind;
import tumen.work.OutputFile;
import tumen.work.Progress;

/**
 * The files that a search looks into: which words stand in which text of a store. What the texts are, and from
 * which day each may be found, is read in the store itself, but for those that are few.
 */
final class SearchCache {

    static final int VERSION = 4;

    /** A kind's texts are numbered from its place times this; so does {@code search.sql}. */
    private static final int SHIFT = 40;

    /** Caches of other stories that are kept. */
    private static final int KEPT = 8;

    private static final String END = ".search";
    private static final String EVENTS_END = ".search-events";

    private SearchCache() {
    }

    /** The lowest number of a kind's texts. */
    static long first(Kind kind) {
        return (long) kind.ordinal() << SHIFT;
    }

    /** The highest number of a kind's texts. */
    static long last(Kind kind) {
        return first(kind) + (1L << SHIFT) - 1;
    }

    /** Opens the cache of a store; makes it anew where it is missing, older, of another story, or broken. */
    static Sql open(OpenStore store, Path folder, Progress progress) throws IOException, SQLException {
        Files.createDirectories(folder);
        Path file = folder.resolve(store.storyDigest() + END);
        Sql kept = Files.isRegularFile(file) ? usable(file, store) : null;
        if (kept != null) {
            return kept;
        }
        OutputFile.replace(file, temporary -> OutputFile.replace(events(file),
                temporaryEvents -> SearchFilling.fill(temporary, temporaryEvents, store, progress)));
        forgetOld(folder, file);
        return attached(file, store);
    }

    /** The file with the words of events, beside the one of all others. */
    private static Path events(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(END, EVENTS_END));
    }

    /** The cache that is there, or null where it is of no use. */
    private static Sql usable(Path file, OpenStore store) throws SQLException {
        Sql sql = null;
        boolean usable = false;
        try {
            sql = attached(file, store);
            usable = renewed(sql, store);
        } catch (SQLException broken) {
            System.getLogger(SearchCache.class.getName()).log(System.Logger.Level.INFO, "a cache is made anew: "
                    + broken.getMessage());
        } finally {
            if (sql != null && !usable) {
                sql.close();
            }
        }
        return usable ? sql : null;
    }

    /** Both files and the store, as one. */
    private static Sql attached(Path file, OpenStore store) throws SQLException {
        Sql sql = Sql.cache(file);
        try {
            sql.change(Schema.search("events"), Sql.address(events(file)) + "?mode=rw");
            attach(sql, store);
            return sql;
        } catch (SQLException failed) {
            sql.close();
            throw failed;
        }
    }

    /** Lets a connection read the texts of the store. */
    static void attach(Sql sql, OpenStore store) throws SQLException {
        try (Sql read = store.connect()) {
            sql.change(Schema.search("story"), read.address());
        }
        sql.run(Schema.search("story-shared"));
        for (String view : Schema.searches("views")) {
            sql.run(view);
        }
    }

    /** Brings what the user added up to date; false where the cache is of no use. */
    static boolean renewed(Sql sql, OpenStore store) throws SQLException {
        String whole = sql.first(Schema.search("made"), row -> row.getInt(1) == VERSION && row.getInt(4) == VERSION
                && row.getString(2).equals(store.storyDigest()) && row.getString(5).equals(store.storyDigest())
                ? row.getString(3) : null);
        if (whole == null) {
            return false;
        }
        if (!whole.equals(store.digest())) {
            sql.transaction(() -> {
                long first = first(Kind.ORIGINAL);
                for (String part : List.of("own-forget-words", "own-forget-letters", "own-forget")) {
                    sql.change(Schema.search(part), first);
                }
                store.inPassing(read -> {
                    try (SearchDocs docs = new SearchDocs(sql, read, Progress.NONE)) {
                        docs.own();
                    }
                    return null;
                });
                sql.change(Schema.search("fill-doc"), first, last(Kind.NOTE));
                sql.change(Schema.search("letters-doc"), SearchText.UNSPACED_GLOB, first);
                sql.change(Schema.search("made-whole"), store.digest());
            });
        }
        return true;
    }

    private static void forgetOld(Path folder, Path current) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(END) && !file.equals(current))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
            for (Path old : others.stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
                Files.deleteIfExists(events(old));
            }
        }
    }
}
