package tumen.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables and indexes of a store, as {@code schema.sql} gives them, and the statements that read it. */
final class Schema {

    /** "TUMN", at offset 68 of the file. */
    static final int APPLICATION_ID = 0x54554D4E;

    /** The version of the schema, at offset 60 of the file. */
    static final int VERSION = 1;

    /** Tables that a user's own copy changes; the digest of the story does not cover them. */
    static final Set<String> CHANGEABLE = Set.of("saved_view", "saved_view_filter", "original", "note");

    /** Those of them in which nothing but a user's own work can be: a story has views, but neither of these. */
    static final Set<String> ADDED = Set.of("original", "note");

    private static final Pattern KEY = Pattern.compile("(\\w+) INTEGER PRIMARY KEY|PRIMARY KEY \\(([^)]*)\\)");
    private static final Pattern NAME = Pattern.compile("CREATE (?:TABLE|UNIQUE INDEX|INDEX) (\\w+)");
    private static final Pattern INDEX = Pattern.compile("CREATE INDEX (\\w+) ON (\\w+) \\(([^)]*)\\)");
    private static final Pattern COLUMN = Pattern.compile("(?m)^  ([a-z]\\w* (?:INTEGER|TEXT|REAL|BLOB))");
    private static final Pattern MARK = Pattern.compile("(?m)^-- :([\\w.-]+)$");

    private static final List<String> STATEMENTS = statements();
    private static final Map<String, String> QUERIES = queries("queries.sql");
    private static final Map<String, String> SEARCH = queries("search.sql");

    private Schema() {
    }

    /**
     * A table.
     *
     * @param key the columns of its key, its first ones: the order in which rows are counted and digested
     * @param types the types of its columns, in their order: INTEGER, TEXT, REAL or BLOB
     * @param numbered whether its key is the row's own number; false for one WITHOUT ROWID
     */
    record Table(String name, String key, List<String> types, boolean numbered) {

        int columns() {
            return types.size();
        }
    }

    /** All tables in the order of the schema, without the manifest itself. */
    static List<Table> tables() {
        return STATEMENTS.stream().filter(sql -> sql.startsWith("CREATE TABLE")).map(Schema::table)
                .filter(table -> !table.name().equals("manifest")).toList();
    }

    /**
     * An index over whole numbers.
     *
     * @param columns places of its columns in its table, from 0; a row with a null in one of them is not in it
     */
    record NumberIndex(String name, String table, List<Integer> columns) {
    }

    /** All indexes over whole numbers. */
    static List<NumberIndex> numberIndexes() {
        return STATEMENTS.stream().map(Schema::numberIndex).filter(index -> index != null).toList();
    }

    /** The index of a statement, or null where it is none over whole numbers. */
    private static NumberIndex numberIndex(String statement) {
        Matcher index = INDEX.matcher(statement);
        if (!index.lookingAt()) {
            return null;
        }
        String table = STATEMENTS.stream().filter(sql -> sql.startsWith("CREATE TABLE " + index.group(2) + " "))
                .findFirst().orElseThrow();
        List<String> columns = columns(table);
        List<Integer> places = Stream.of(index.group(3).split(", "))
                .map(name -> columns.indexOf(name + " INTEGER")).toList();
        return places.contains(-1) ? null : new NumberIndex(index.group(1), index.group(2), places);
    }

    /** The columns of a table, each with its type. */
    private static List<String> columns(String table) {
        return COLUMN.matcher(table).results().map(column -> column.group(1)).toList();
    }

    /** One table by its name. */
    static Table table(String name, List<Table> tables) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }

    /** Makes the tables of an empty store, and the indexes that are filled with them. */
    static void makeTables(Sql sql) throws SQLException {
        sql.run("PRAGMA application_id = " + APPLICATION_ID);
        sql.run("PRAGMA user_version = " + VERSION);
        for (String statement : STATEMENTS) {
            if (statement.startsWith("CREATE TABLE") || numberIndex(statement) != null) {
                sql.run(statement);
            }
        }
    }

    /** Makes the other indexes, once the rows are in. */
    static void makeIndexes(Sql sql) throws SQLException {
        for (String statement : STATEMENTS) {
            if (!statement.startsWith("CREATE TABLE") && numberIndex(statement) == null) {
                sql.run(statement);
            }
        }
    }

    /** True where the file holds the tables and indexes of this version, letter by letter, and no more. */
    static boolean isOurs(Sql sql) throws SQLException {
        Set<String> known = new TreeSet<>();
        STATEMENTS.forEach(statement -> known.add(
                (statement.startsWith("CREATE TABLE") ? "table " : "index ") + name(statement) + " " + statement));
        List<String> found = sql.list(query("schema"),
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
        return found.size() == known.size() && known.equals(new TreeSet<>(found));
    }

    /** A statement of {@code queries.sql}; "a.b" is the statement "a" followed by "a.b". */
    static String query(String name) {
        return query(QUERIES, name);
    }

    /** The same of {@code search.sql}. */
    static String search(String name) {
        return query(SEARCH, name);
    }

    /** The statements that lie together under a name of {@code search.sql}. */
    static List<String> searches(String name) {
        return List.of(parts(search(name)));
    }

    private static String[] parts(String text) {
        return text.split(";\n");
    }

    private static String query(Map<String, String> queries, String name) {
        String own = queries.get(name);
        if (own == null) {
            throw new IllegalArgumentException("no query " + name);
        }
        int dot = name.lastIndexOf('.');
        return dot < 0 ? own : query(queries, name.substring(0, dot)) + " " + own;
    }

    private static Table table(String statement) {
        Matcher key = KEY.matcher(statement);
        if (!key.find()) {
            throw new IllegalStateException("no key: " + statement);
        }
        boolean numbered = key.group(1) != null;
        List<String> types = columns(statement).stream().map(column -> column.substring(column.indexOf(' ') + 1))
                .toList();
        return new Table(name(statement), key.group(numbered ? 1 : 2), types, numbered);
    }

    private static String name(String statement) {
        Matcher name = NAME.matcher(statement);
        if (!name.find()) {
            throw new IllegalStateException("no name: " + statement);
        }
        return name.group(1);
    }

    private static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (String part : parts(resource("schema.sql"))) {
            int start = part.indexOf("CREATE ");
            if (start >= 0) {
                statements.add(part.substring(start).strip());
            }
        }
        return List.copyOf(statements);
    }

    private static Map<String, String> queries(String file) {
        Map<String, String> queries = new LinkedHashMap<>();
        String text = resource(file);
        Matcher mark = MARK.matcher(text);
        boolean more = mark.find();
        while (more) {
            String name = mark.group(1);
            int start = mark.end();
            more = mark.find();
            queries.put(name, text.substring(start, more ? mark.start() : text.length()).strip());
        }
        return queries;
    }

    private static String resource(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
