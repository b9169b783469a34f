package tumen.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;
import tumen.work.Progress;

/**
 * One connection to an SQLite file, with its statements kept ready. Used by one thread at a time. All
 * SQL is constant and comes from this package's resources.
 */
final class Sql implements AutoCloseable {

    /** Instructions of SQLite's machine between two looks at whether the work is still wanted. */
    private static final int OFTEN = 10_000;

    /** No value of a store is longer than this, in bytes. */
    private static final String LONGEST_VALUE = String.valueOf(256 << 20);

    private static final String DRIVER = "jdbc:sqlite:";

    private final Connection connection;
    private final String address;
    private final Map<String, PreparedStatement> ready = new HashMap<>();

    private Sql(SQLiteConfig config, String address) throws SQLException {
        this.connection = config.createConnection(DRIVER + address);
        this.address = address;
    }

    /** A row as a value. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Something to be done with each row. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /**
     * A file that nobody vouches for, to be read only: nothing in it may run, attach or change, and a
     * value may not fill the memory (sqlite.org/security.html, as far as the driver reaches).
     */
    static Sql received(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(Pragma.LIMIT_ATTACHED, "0");
        config.setPragma(Pragma.LIMIT_LENGTH, LONGEST_VALUE);
        config.setPragma(Pragma.LIMIT_TRIGGER_DEPTH, "1");
        config.setPragma(Pragma.LIMIT_EXPR_DEPTH, "50");
        config.setCacheSize(-16_000);
        Sql sql = new Sql(config, address(file) + "?mode=ro&immutable=1");
        sql.run("PRAGMA trusted_schema = OFF");
        sql.run("PRAGMA cell_size_check = ON");
        sql.run("PRAGMA mmap_size = 0");
        sql.run("PRAGMA query_only = ON");
        return sql;
    }

    /**
     * A file of ours that other connections of ours may be changing, each change a transaction.
     *
     * @param change whether it is opened to be changed
     */
    static Sql own(Path file, boolean change) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setBusyTimeout(3_000);
        Sql sql = new Sql(config, address(file) + (change ? "?mode=rw" : "?mode=ro"));
        sql.run("PRAGMA trusted_schema = OFF");
        sql.run("PRAGMA cell_size_check = ON");
        sql.run("PRAGMA secure_delete = ON");
        return sql;
    }

    /**
     * A file that passed the checks, to be copied by SQLite itself, which attaches the new file for that.
     *
     * @param still whether nobody changes it meanwhile
     */
    static Sql copying(Path file, boolean still) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        Sql sql = new Sql(config, address(file) + (still ? "?mode=ro&immutable=1" : "?mode=ro"));
        sql.run("PRAGMA trusted_schema = OFF");
        return sql;
    }

    /** A cache of ours, which may be lost at any time; to it the store is attached whose texts it finds. */
    static Sql cache(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(3_000);
        config.setCacheSize(-32_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return new Sql(config, address(file) + "?mode=rw");
    }

    /**
     * A temporary file to be filled: where that fails, it is thrown away, so nothing is done for safety.
     * References are numbers that the filler itself gave out, and are not looked up again: without the
     * indexes, which come last, SQLite would search whole tables for each row.
     */
    static Sql filling(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        config.setTempStore(SQLiteConfig.TempStore.FILE);
        config.setCacheSize(-64_000);
        config.setPageSize(PageFile.SIZE);
        return new Sql(config, address(file) + "?mode=rwc");
    }

    /** The file as a {@code file:} URI in which no letter of its name can be taken for a parameter. */
    static String address(Path file) {
        String path = file.toAbsolutePath().toString().replace('\\', '/');
        StringBuilder address = new StringBuilder(path.startsWith("/") ? "file:" : "file:/");
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (unit & 0xff);
            boolean plain = letter < 0x80 && (Character.isLetterOrDigit(letter) || "/._-:".indexOf(letter) >= 0);
            address.append(plain ? String.valueOf(letter) : String.format("%%%02X", (int) letter));
        }
        return address.toString();
    }

    /** The address by which another connection reads the file in the same way. */
    String address() {
        return address.replaceFirst("mode=rwc?", "mode=ro");
    }

    /**
     * From now on, a large index fits into what is held of the file. Where each row is looked for in each index, some
     * of them in quite another order, a page that is not held is read, checked and let go again for one row after the
     * other.
     */
    void holdMore() throws SQLException {
        run("PRAGMA cache_size = -64000");
    }

    /** From now on, work that is no longer wanted ends with an exception. */
    void watch(Progress progress) throws SQLException {
        handle(progress::cancelled);
    }

    /** From now on, work that is no longer wanted, or takes longer than that, ends with an exception. */
    void watch(Progress progress, long milliseconds) throws SQLException {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        handle(() -> progress.cancelled() || System.nanoTime() - end > 0);
    }

    private void handle(BooleanSupplier over) throws SQLException {
        ProgressHandler.setHandler(connection, OFTEN, new ProgressHandler() {
            @Override
            protected int progress() {
                return over.getAsBoolean() ? 1 : 0;
            }
        });
    }

    /** Takes back {@link #watch}. */
    void unwatch() throws SQLException {
        ProgressHandler.clearHandler(connection);
    }

    /** Runs a statement that gives no rows, or whose rows do not matter. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a change; gives how many rows it touched. */
    int change(String sql, Object... arguments) throws SQLException {
        return run(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** All rows, as values. */
    <T> List<T> list(String sql, Row<T> row, Object... arguments) throws SQLException {
        List<T> values = new ArrayList<>();
        each(sql, found -> values.add(row.of(found)), arguments);
        return values;
    }

    /** The first row, or null where there is none. */
    <T> T first(String sql, Row<T> row, Object... arguments) throws SQLException {
        try (ResultSet rows = run(sql, arguments, PreparedStatement::executeQuery)) {
            return rows.next() ? row.of(rows) : null;
        }
    }

    /** The first column of the first row as a number; 0 where there is no row. */
    long number(String sql, Object... arguments) throws SQLException {
        Long number = first(sql, row -> row.getLong(1), arguments);
        return number == null ? 0 : number;
    }

    /** Visits all rows, one after the other. */
    void each(String sql, Each visit, Object... arguments) throws SQLException {
        try (ResultSet rows = run(sql, arguments, PreparedStatement::executeQuery)) {
            while (rows.next()) {
                visit.row(rows);
            }
        }
    }

    /** A statement of the caller's own, to be closed by it. */
    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Does all of it or nothing. */
    void transaction(Change change) throws SQLException {
        connection.setAutoCommit(false);
        try {
            change.make();
            connection.commit();
        } catch (SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Does it and takes it back: nothing of it comes to the file. */
    void undone(Change change) throws SQLException {
        connection.setAutoCommit(false);
        try {
            change.make();
        } finally {
            try {
                connection.rollback();
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** What a transaction does. */
    @FunctionalInterface
    interface Change {
        void make() throws SQLException;
    }

    /** Something done with a statement that is bound. */
    @FunctionalInterface
    private interface Doing<T> {
        T to(PreparedStatement statement) throws SQLException;
    }

    /** A statement that failed, as by being cancelled, cannot be bound again: it is let go. */
    private <T> T run(String sql, Object[] arguments, Doing<T> doing) throws SQLException {
        PreparedStatement statement = bound(sql, arguments);
        try {
            return doing.to(statement);
        } catch (SQLException failed) {
            ready.remove(sql);
            try {
                statement.close();
            } catch (SQLException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    private PreparedStatement bound(String sql, Object[] arguments) throws SQLException {
        PreparedStatement statement = ready.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            ready.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            bind(statement, i + 1, arguments[i]);
        }
        return statement;
    }

    /** Binds text, whole numbers, numbers, bytes, truth as 0 or 1, or null. */
    static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, java.sql.Types.NULL);
            case String text -> statement.setString(index, text);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Double number -> statement.setDouble(index, number);
            case Boolean truth -> statement.setInt(index, truth ? 1 : 0);
            case byte[] bytes -> statement.setBytes(index, bytes);
            default -> throw new IllegalArgumentException("no SQL value: " + value.getClass());
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : ready.values()) {
            statement.close();
        }
        connection.close();
    }
}
