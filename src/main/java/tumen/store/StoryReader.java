package tumen.store;

import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Alias;
import tumen.model.Anchor;
import tumen.model.AttachedOriginal;
import tumen.model.Claim;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.EventDossier;
import tumen.model.Facet;
import tumen.model.Gap;
import tumen.model.Grade;
import tumen.model.Lanes;
import tumen.model.Note;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.SourceDossier;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.model.Weight;

/** Rows of a store as the story's records. */
final class StoryReader {

    private static final int FEW = 1 << 12;
    private static final int MANY = 1 << 19;

    private final Sql sql;
    private final Repeated repeated;

    private StoryReader(Sql sql, int most) {
        this.sql = sql;
        this.repeated = new Repeated(most);
    }

    /** A reader of some rows, or of many that are not kept. */
    StoryReader(Sql sql) {
        this(sql, FEW);
    }

    /** A reader of rows that are all kept. */
    static StoryReader ofWhole(Sql sql) {
        return new StoryReader(sql, MANY);
    }

    List<StoryThread> threads() throws SQLException {
        return sql.list(Schema.query("thread"),
                row -> new StoryThread(row.getString(1), Forms.text(row.getString(2)), row.getInt(3)));
    }

    List<SavedView> views() throws SQLException {
        List<SavedView> views = new ArrayList<>();
        sql.each(Schema.query("view"), row -> views.add(new SavedView(row.getString(2), Forms.text(row.getString(3)),
                day(row.getString(4)), day(row.getString(5)), filters(row.getLong(1)),
                Forms.constant(Lanes.class, row.getString(6)), day(row.getString(7)))));
        return views;
    }

    private Map<Facet, List<String>> filters(long view) throws SQLException {
        Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
        sql.each(Schema.query("view-filter"), row -> filters.computeIfAbsent(
                Forms.constant(Facet.class, row.getString(1)), any -> new ArrayList<>()).add(row.getString(2)), view);
        return filters;
    }

    List<Actor> actors() throws SQLException {
        return sql.list(Schema.query("actor"), row -> new Actor(row.getString(2), Forms.text(row.getString(3)),
                Forms.constant(ActorKind.class, row.getString(4)),
                sql.list(Schema.query("alias"), alias -> new Alias(alias.getString(1), alias.getString(2),
                        Forms.words(alias.getString(3))), row.getLong(1)),
                Forms.words(row.getString(6)), Forms.words(row.getString(5))));
    }

    List<Place> places() throws SQLException {
        return sql.list(Schema.query("place"), row -> new Place(row.getString(1), Forms.text(row.getString(2)),
                number(row, 3), number(row, 4), Forms.words(row.getString(5))));
    }

    /** Sources by one of the queries on them; their digests are left out where they are not asked for. */
    List<Source> sources(String query, boolean digests, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Source(row.getString(2), row.getString(3), row.getString(4),
                row.getString(5), repeated.dated(row.getString(6), row.getString(7)), row.getString(8),
                row.getString(9),
                Forms.constant(SourceKind.class, row.getString(10)), row.getString(11),
                digests ? digest(row.getLong(1)) : List.of(), Forms.words(row.getString(12))), arguments);
    }

    private List<DigestParagraph> digest(long source) throws SQLException {
        return sql.list(Schema.query("digest"), row -> new DigestParagraph(row.getInt(1),
                Forms.text(row.getString(2)), Forms.words(row.getString(3))), source);
    }

    List<Event> events(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Event(repeated.id(row.getString(1)),
                repeated.id(row.getString(2)), repeated.id(row.getString(3)), repeated.text(row.getString(4)),
                repeated.text(row.getString(5)), repeated.zone(row.getString(6)),
                repeated.roles(row.getString(9), row.getString(10)), repeated.words(row.getString(11)),
                repeated.words(row.getString(12)), Weight.values()[row.getInt(7)], repeated.words(row.getString(8))),
                arguments);
    }

    List<Claim> claims(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Claim(repeated.id(row.getString(1)),
                repeated.id(row.getString(2)), repeated.id(row.getString(3)),
                Forms.constant(Stance.class, row.getString(4)), repeated.text(row.getString(5)),
                repeated.edtf(row.getString(6)), repeated.text(row.getString(7)),
                repeated.dated(row.getString(8), row.getString(9)), repeated.id(row.getString(10)),
                row.getInt(11) == 1, repeated.words(row.getString(14)), Grade.parse(row.getString(12)),
                repeated.words(row.getString(13))), arguments);
    }

    List<Passage> passages(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Passage(repeated.id(row.getString(1)),
                repeated.id(row.getString(2)), repeated.numbers(row.getString(3)), anchor(row), row.getInt(8),
                row.getString(9), repeated.words(row.getString(10))), arguments);
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        String start = row.getString(4);
        return start == null ? null : new Anchor(start, row.getString(5), row.getString(6), row.getString(7));
    }

    List<Relation> relations(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Relation(row.getString(1), row.getString(2),
                Forms.constant(RelationKind.class, row.getString(3)), row.getString(4),
                gap(row.getString(5), row.getString(6)), row.getString(7), Forms.text(row.getString(8)),
                Forms.words(row.getString(9))), arguments);
    }

    /** All on one event; null where there is none of that id. */
    EventDossier dossier(String event) throws SQLException {
        List<Event> found = events("event.of-id", event);
        return found.isEmpty() ? null : new EventDossier(found.getFirst(), claims("claim.of-event", event),
                claims("claim.made-at", event), passages("passage.of-event", event),
                relations("relation.of-event", event), events("event.related", event));
    }

    /**
     * What is held on one source; null where there is none of that id.
     *
     * @param event an event whose passages are wanted in any case, or null
     * @param most so many other passages at most
     */
    SourceDossier dossier(String id, String event, int most) throws SQLException {
        List<Source> source = sources("source.of-id", true, id);
        if (source.isEmpty()) {
            return null;
        }
        String passages = sql.list(Schema.query("passages-of-source"), row -> row.getLong(1), id, event, most)
                .toString();
        return new SourceDossier(source.getFirst(), passages("passage.of-numbers", passages),
                (int) sql.number(Schema.query("passages-in-all"), id), claims("claim.of-passages", passages),
                titles(passages), originals("original.of-source", id).stream().findFirst()
                        .orElse(null), notes("note.of-source", id).stream().findFirst().orElse(null));
    }

    /** What the events are called that passages speak of. All on them is more to read than on the source itself. */
    private Map<String, Text> titles(String passages) throws SQLException {
        Map<String, Text> titles = new LinkedHashMap<>();
        sql.each(Schema.query("titles-of-passages"),
                row -> titles.put(row.getString(1), Forms.text(row.getString(2))), passages);
        return titles;
    }

    List<AttachedOriginal> originals(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new AttachedOriginal(row.getString(1), row.getString(2),
                row.getBytes(3), Charset.forName(row.getString(4)), Instant.ofEpochMilli(row.getLong(5))), arguments);
    }

    List<Note> notes(String query, Object... arguments) throws SQLException {
        return sql.list(Schema.query(query), row -> new Note(row.getString(1), row.getString(2),
                Instant.ofEpochMilli(row.getLong(3))), arguments);
    }

    private static Gap gap(String min, String max) {
        return min == null ? null : new Gap(Duration.parse(min), max == null ? null : Duration.parse(max));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Double number(ResultSet row, int column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }
}
