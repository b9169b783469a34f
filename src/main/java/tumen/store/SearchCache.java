package tumen.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tumen.evidence.Step;
import tumen.model.Hits.Kind;
import tumen.model.Text;
import tumen.time.Edtf;
import tumen.work.Progress;

/** The file that a search looks into: the texts of a store, and from which day each may be found. */
final class SearchCache {

    private static final int VERSION = 2;

    /** A kind's texts are numbered from its place times this. */
    private static final int SHIFT = 40;

    /** Caches of other stories that are kept. */
    private static final int KEPT = 8;

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
        Path file = folder.resolve(store.storyDigest() + ".search");
        Sql kept = Files.isRegularFile(file) ? usable(file, store) : null;
        if (kept != null) {
            return kept;
        }
        OutputFile.replace(file, temporary -> make(temporary, store, progress));
        forgetOld(folder, file);
        return Sql.cache(file);
    }

    /** The cache that is there, or null where it is of no use. */
    private static Sql usable(Path file, OpenStore store) throws SQLException {
        Sql sql = null;
        boolean usable = false;
        try {
            sql = Sql.cache(file);
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

    /** Brings what the user added up to date; false where the cache is of no use. */
    static boolean renewed(Sql sql, OpenStore store) throws SQLException {
        String whole = sql.first(Schema.search("made"), row -> row.getInt(1) == VERSION
                && row.getString(2).equals(store.storyDigest()) ? row.getString(3) : null);
        if (whole == null) {
            return false;
        }
        if (!whole.equals(store.digest())) {
            sql.transaction(() -> {
                long first = first(Kind.ORIGINAL);
                for (String part : List.of("words", "parts", "unspaced")) {
                    sql.change(Schema.search("own-forget-" + part), first);
                }
                sql.change(Schema.search("own-forget"), first);
                store.inPassing(read -> {
                    try (Docs docs = new Docs(sql, read, Progress.NONE)) {
                        docs.own();
                    }
                    return null;
                });
                sql.change(Schema.search("own-words"), first);
                sql.change(Schema.search("own-parts"), first);
                sql.change(Schema.search("made-whole"), store.digest());
            });
        }
        return true;
    }

    private static void make(Path file, OpenStore store, Progress progress) throws IOException {
        try (Sql sql = Sql.filling(file); Sql read = store.connect()) {
            sql.watch(progress, Long.MAX_VALUE / 2_000_000);
            read.watch(progress, Long.MAX_VALUE / 2_000_000);
            for (String statement : Schema.search("tables").split(";\n")) {
                sql.run(statement);
            }
            sql.transaction(() -> {
                try (Docs docs = new Docs(sql, read, progress)) {
                    docs.story();
                    docs.own();
                }
                sql.change(Schema.search("in-memory"));
                sql.change(Schema.search("fill-words"));
                sql.change(Schema.search("fill-parts"));
                sql.change(Schema.search("made-put"), VERSION, store.storyDigest(), store.digest());
            });
        } catch (SQLException failed) {
            throw SqlProblem.writing(file, failed, progress);
        }
    }

    private static void forgetOld(Path folder, Path current) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(file -> file.toString().endsWith(".search") && !file.equals(current))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed()).toList();
            for (Path old : others.stream().skip(KEPT).toList()) {
                Files.deleteIfExists(old);
            }
        }
    }

    /** Reads the texts of a store and puts them down, each with the day from which it may be found. */
    private static final class Docs implements AutoCloseable {

        private static final int ALWAYS = Integer.MIN_VALUE;

        private final Sql sql;
        private final Sql read;
        private final Progress progress;
        private final PreparedStatement put;
        private final List<String> names = new ArrayList<>(List.of(""));
        private int[] actorDays;
        private int[] placeDays;
        private int[] sourceDays;
        private long docs;

        Docs(Sql sql, Sql read, Progress progress) throws SQLException {
            this.sql = sql;
            this.read = read;
            this.progress = progress;
            put = sql.prepare(Schema.search("doc-put"));
        }

        void story() throws SQLException {
            readNames();
            readSources();
            String[] rests = readClaims();
            readEvents(rests);
            readCast();
            read.each(Schema.search("read-passages"), row -> put(Kind.PASSAGE, row.getLong(1), row.getString(2), 0, null,
                    row.getString(3), sourceDays[row.getInt(3)], lines(row.getString(4), row.getString(5)), null));
            int[] number = {0};
            read.each(Schema.search("read-digests"), row -> put(Kind.DIGEST, ++number[0], row.getString(2), row.getInt(3),
                    null, row.getString(1), sourceDays[row.getInt(1)], words(row.getString(4)), null));
        }

        void own() throws SQLException {
            if (sourceDays == null) {
                readSourceDays();
            }
            read.each(Schema.search("read-originals"), row -> put(Kind.ORIGINAL, row.getLong(1), row.getString(2), 0, null,
                    row.getString(1), sourceDays[row.getInt(1)],
                    new String(row.getBytes(3), Charset.forName(row.getString(4))), null));
            read.each(Schema.search("read-notes"), row -> put(Kind.NOTE, row.getLong(1), row.getString(2), 0, null,
                    row.getString(1), sourceDays[row.getInt(1)], row.getString(3), null));
            put.executeBatch();
        }

        private void readNames() throws SQLException {
            read.each(Schema.search("read-names"), row -> {
                List<String> all = Stream.concat(Forms.text(row.getString(3)).byLanguage().values().stream(),
                        Forms.words(row.getString(4)).stream()).distinct().toList();
                for (String name : all) {
                    sql.change(Schema.search("alias-put"), row.getInt(1), name);
                }
                names.add(String.join("\n", all));
            });
            actorDays = days(names.size());
            placeDays = days((int) read.number(Schema.query("manifest-rows"), "place") + 1);
        }

        private static int[] days(int size) {
            int[] days = new int[size];
            Arrays.fill(days, Step.ALWAYS_LAST);
            return days;
        }

        private void readSourceDays() throws SQLException {
            sourceDays = days((int) read.number(Schema.query("manifest-rows"), "source") + 1);
            read.each(Schema.search("read-sources"), row -> sourceDays[row.getInt(1)] = lastDay(row.getString(7)));
        }

        private void readSources() throws SQLException {
            readSourceDays();
            read.each(Schema.search("read-sources"), row -> put(Kind.SOURCE, row.getLong(1), row.getString(2), 0, null,
                    row.getString(1), sourceDays[row.getInt(1)],
                    lines(row.getString(3), row.getString(4), row.getString(5), row.getString(6)), null));
        }

        private static int lastDay(String published) {
            var last = published == null ? null : Edtf.parse(published).lastDay();
            return last == null ? Step.ALWAYS_LAST : (int) last.toEpochDay();
        }

        /** Gives, by the number of the event, the numbers of the sources that its claims rest on. */
        private String[] readClaims() throws SQLException {
            String[] rests = new String[(int) read.number(Schema.query("manifest-rows"), "event") + 1];
            read.each(Schema.search("read-claims"), row -> {
                int event = row.getInt(3);
                int actor = row.getInt(4);
                String sources = row.getString(8);
                actorDays[actor] = Math.min(actorDays[actor], row.getInt(5));
                rests[event] = rests[event] == null || rests[event].equals(sources) ? sources
                        : rests[event] + "," + sources;
                put(Kind.CLAIM, row.getLong(1), row.getString(2), 0, event, sources, row.getInt(5),
                        lines(words(row.getString(6)), words(row.getString(7))), names.get(actor));
            });
            return rests;
        }

        private void readEvents(String[] rests) throws SQLException {
            read.each(Schema.search("read-events"), row -> {
                int event = row.getInt(1);
                int day = row.getObject(5) == null ? Step.ALWAYS_LAST : row.getInt(5);
                int[] actors = numbers(row.getString(6));
                for (int actor : actors) {
                    actorDays[actor] = Math.min(actorDays[actor], day);
                }
                for (int place : numbers(row.getString(7))) {
                    placeDays[place] = Math.min(placeDays[place], day);
                }
                put(Kind.EVENT, event, row.getString(2), 0, event, rests[event], day,
                        lines(words(row.getString(3)), words(row.getString(4)), row.getString(8), row.getString(9)),
                        Arrays.stream(actors).mapToObj(names::get).collect(Collectors.joining("\n")));
            });
        }

        /** Actors and places are found once something that names them may be. */
        private void readCast() throws SQLException {
            read.each(Schema.search("read-names"), row -> put(Kind.ACTOR, row.getLong(1), row.getString(2), 0, null, null,
                    actorDays[row.getInt(1)], names.get(row.getInt(1)), null));
            read.each(Schema.search("read-places"), row -> put(Kind.PLACE, row.getLong(1), row.getString(2), 0, null, null,
                    placeDays[row.getInt(1)], words(row.getString(3)), null));
        }

        private void put(Kind kind, long number, String id, int paragraph, Integer event, String sources, int day,
                String words, String named) throws SQLException {
            progress.check();
            long n = first(kind) + number;
            Object[] values = {n, id, paragraph, event, sources == null ? null : "[" + sources + "]", day, words,
                named == null || named.isEmpty() ? null : named};
            for (int i = 0; i < values.length; i++) {
                Sql.bind(put, i + 1, values[i]);
            }
            put.addBatch();
            if (++docs % 1_000 == 0) {
                put.executeBatch();
                progress.report(docs, -1);
            }
            if (SearchText.isUnspaced(words) || named != null && SearchText.isUnspaced(named)) {
                sql.change(Schema.search("unspaced-put"), n);
            }
        }

        private static String words(String text) {
            Text read = Forms.text(text);
            return read == null ? "" : String.join("\n", new java.util.LinkedHashSet<>(read.byLanguage().values()));
        }

        private static String lines(String... parts) {
            return Arrays.stream(parts).filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private static int[] numbers(String list) {
            return list == null ? new int[0] : Arrays.stream(list.split(",")).flatMapToInt(one ->
                    IntStream.of(Integer.parseInt(one))).toArray();
        }

        @Override
        public void close() throws SQLException {
            put.close();
        }
    }
}
