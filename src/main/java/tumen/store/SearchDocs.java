package tumen.store;

import java.nio.charset.Charset;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.evidence.Step;
import tumen.index.Field;
import tumen.index.StoryIndex;
import tumen.model.Hits.Kind;
import tumen.model.Text;
import tumen.time.Edtf;
import tumen.work.Progress;

/** Puts down the texts of a store that are few: of actors, places, sources, and what the user added. */
final class SearchDocs implements AutoCloseable {

    private static final int TOGETHER = 1_000;

    private final Sql sql;
    private final Sql read;
    private final Progress progress;
    private final PreparedStatement put;
    private int[] actorDays;
    private int[] placeDays;
    private int[] sourceDays;
    private int waiting;

    SearchDocs(Sql sql, Sql read, Progress progress) throws SQLException {
        this.sql = sql;
        this.read = read;
        this.progress = progress;
        put = sql.prepare(Schema.search("doc-put"));
    }

    /** All names of each actor, a line each, by its number; each is noted as a name. */
    List<String> names() throws SQLException {
        List<String> names = new ArrayList<>(List.of(""));
        sql.transaction(() -> read.each(Schema.search("read-names"), row -> {
            List<String> all = Stream.concat(Forms.text(row.getString(3)).byLanguage().values().stream(),
                    Forms.words(row.getString(4)).stream()).distinct().toList();
            for (String name : all) {
                sql.change(Schema.search("alias-put"), row.getInt(1), name);
            }
            names.add(String.join("\n", all));
        }));
        return names;
    }

    /**
     * Finds from which day on actors and places may be found: once something that names them may be.
     *
     * @param index all events of the store
     */
    void days(StoryIndex index) throws SQLException {
        actorDays = days(read, "actor");
        placeDays = days(read, "place");
        earlier(actorDays, index.firstDays(Field.ACTOR));
        earlier(actorDays, index.firstDays(Field.CLAIMANT));
        earlier(placeDays, index.firstDays(Field.PLACE));
    }

    /** Codes of the index are in the order of the store's numbers, which begin at 1. */
    private static void earlier(int[] days, int[] byCode) {
        for (int code = 0; code < Math.min(byCode.length, days.length - 1); code++) {
            days[code + 1] = Math.min(days[code + 1], byCode[code]);
        }
    }

    private static int[] days(Sql sql, String table) throws SQLException {
        int[] days = new int[(int) sql.number(Schema.query("manifest-rows"), table) + 1];
        Arrays.fill(days, Step.ALWAYS_LAST);
        return days;
    }

    /** Puts down sources and their digests. */
    void sources() throws SQLException {
        readSourceDays();
        read.each(Schema.search("read-sources"), row -> put(Kind.SOURCE, row.getInt(1), row.getString(2), 0,
                row.getInt(1), sourceDays[row.getInt(1)],
                lines(row.getString(3), row.getString(4), row.getString(5), row.getString(6))));
        int[] number = {0};
        read.each(Schema.search("read-digests"), row -> put(Kind.DIGEST, ++number[0], row.getString(2), row.getInt(3),
                row.getInt(1), sourceDays[row.getInt(1)], words(row.getString(4))));
        flush();
    }

    /**
     * Puts down actors and places, whose {@link #days} are known.
     *
     * @param names what {@link #names} gave
     */
    void cast(List<String> names) throws SQLException {
        read.each(Schema.search("read-names"), row -> put(Kind.ACTOR, row.getInt(1), row.getString(2), 0, null,
                actorDays[row.getInt(1)], names.get(row.getInt(1))));
        read.each(Schema.search("read-places"), row -> put(Kind.PLACE, row.getInt(1), row.getString(2), 0, null,
                placeDays[row.getInt(1)], words(row.getString(3))));
        flush();
    }

    /** Puts down what the user added. */
    void own() throws SQLException {
        if (sourceDays == null) {
            readSourceDays();
        }
        read.each(Schema.search("read-originals"), row -> put(Kind.ORIGINAL, row.getInt(1), row.getString(2), 0,
                row.getInt(1), sourceDays[row.getInt(1)],
                new String(row.getBytes(3), Charset.forName(row.getString(4)))));
        read.each(Schema.search("read-notes"), row -> put(Kind.NOTE, row.getInt(1), row.getString(2), 0,
                row.getInt(1), sourceDays[row.getInt(1)], row.getString(3)));
        flush();
    }

    private void readSourceDays() throws SQLException {
        sourceDays = days(read, "source");
        read.each(Schema.search("read-sources"), row -> sourceDays[row.getInt(1)] = lastDay(row.getString(7)));
    }

    private static int lastDay(String published) {
        return Step.dayOf(published == null ? null : Edtf.parse(published).lastDay());
    }

    private void put(Kind kind, int number, String id, int paragraph, Integer source, int day, String words)
            throws SQLException {
        progress.check();
        Object[] values = {SearchCache.first(kind) + number, id, paragraph, source, day, words};
        for (int i = 0; i < values.length; i++) {
            Sql.bind(put, i + 1, values[i]);
        }
        put.addBatch();
        if (++waiting == TOGETHER) {
            flush();
        }
    }

    private void flush() throws SQLException {
        put.executeBatch();
        waiting = 0;
    }

    private static String words(String text) {
        Text read = Forms.text(text);
        return read == null ? "" : String.join("\n", new LinkedHashSet<>(read.byLanguage().values()));
    }

    private static String lines(String... parts) {
        return Arrays.stream(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws SQLException {
        put.close();
    }
}
