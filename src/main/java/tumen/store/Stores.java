package tumen.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tumen.problem.ProblemException;
import tumen.store.Manifest.Chunk;
import tumen.store.Schema.Table;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/** Opens stores. */
public final class Stores {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int HEADER = 100;

    /** Where a header says how changes are made to the file, and what says that they go to a log beside it first. */
    private static final int JOURNAL = 18;
    private static final byte LOGGED = 2;
    private static final String WITHOUT_LOG = "PRAGMA journal_mode = DELETE";

    /**
     * How much is checked before a store is there; the rest is checked in the background.
     *
     * @param file files of so many bytes are checked in full
     * @param table of larger ones, tables of so many rows
     */
    private record Extent(long file, long table) {

        static final Extent USUAL = new Extent(32L << 20, 20_000);
        static final Extent LATER = new Extent(0, 0);
    }

    /** The checks of a file may take no longer; a hostile one could keep SQLite busy for ever. */
    private static final long PATIENCE = 30_000;

    private Stores() {
    }

    /**
     * Opens any file as a store, with suspicion and only for reading. Nothing of it is changed or run.
     *
     * @throws tumen.problem.ProblemException where it is no store, or a damaged one, with the reason
     */
    public static OpenStore open(Path file, Progress progress) {
        return open(file, Extent.USUAL, progress);
    }

    /**
     * Opens the store that ships with the program, which may be trusted as far as the program itself: however small it
     * is, it is checked in full only by {@link OpenStore#verify}, once it shows.
     *
     * @throws tumen.problem.ProblemException as {@link #open} does
     */
    public static OpenStore openShipped(Path file, Progress progress) {
        return open(file, Extent.LATER, progress);
    }

    /** Whether a file begins as a store does, or any other SQLite file; not where it cannot be read. */
    static boolean isDatabase(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException unread) {
            return false;
        }
    }

    private static OpenStore open(Path file, Extent extent, Progress progress) {
        InterfaceThread.refuse("opening a store");
        long size = InputFile.check(file);
        Map<Path, String> before = looks(file);
        Path copy = null;
        try {
            checkHeader(file, size);
            copy = hasSideFiles(file) ? privateCopy(file) : null;
            Path read = copy == null ? file : copy;
            return check(file, size, extent, new OpenStore(file, copy == null ? new SameStory(file, before)
                    : () -> Sql.received(read), copy), progress);
        } catch (ProblemException refused) {
            discard(copy);
            // what was read piece by piece while another program wrote is not what it wrote
            throw looks(file).equals(before) ? refused : SqlProblem.refused("store.busy", file).exception(refused);
        } catch (RuntimeException stopped) {
            discard(copy);
            throw stopped;
        }
    }

    /** By what it can be told that a file, or one beside it, was written to: size and time of each that is there. */
    static Map<Path, String> looks(Path file) {
        Map<Path, String> looks = new HashMap<>();
        Stream.concat(Stream.of(file), sides(file)).forEach(each -> {
            try {
                looks.put(each, Files.size(each) + " " + Files.getLastModifiedTime(each));
            } catch (IOException gone) {
                looks.remove(each);
            }
        });
        return looks;
    }

    /**
     * Keeps a store from being changed by anybody else until the hold is closed; it need not be there yet.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN where somebody else holds it
     */
    public static Hold hold(Path file) {
        CopyLock lock = CopyLock.take(file);
        if (lock.refused() != null) {
            throw lock.refused().exception();
        }
        return lock;
    }

    /** Something that is held until it is closed. */
    public interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /** Opens a copy of the user's with the same checks; {@code change} says whether this program changes it. */
    static OpenStore openOwn(Path file, boolean change, Progress progress) {
        long size = InputFile.check(file);
        checkHeader(file, size);
        return check(file, size, Extent.USUAL, new OpenStore(file, () -> Sql.own(file, change), null), progress);
    }

    /** Whether a file is called a store, or begins as one does; whether it is one, only {@link #open} finds out. */
    public static boolean isMeant(Path file) {
        InterfaceThread.refuse("looking at a file");
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".tumen") || name.endsWith(".sqlite") || isDatabase(file);
    }

    /** What can be known of a file from its first bytes, before SQLite sees it. */
    private static void checkHeader(Path file, long size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (InputStream bytes = Files.newInputStream(file)) {
            header.limit(bytes.readNBytes(header.array(), 0, HEADER));
        } catch (IOException unread) {
            throw InputFile.unread(file, unread);
        }
        require(header.limit() > 0, "store.empty", file);
        require(header.limit() == HEADER && header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC)),
                "store.no-store", file);
        require(header.getInt(68) == Schema.APPLICATION_ID, "store.foreign", file);
        int version = header.getInt(60);
        if (version > Schema.VERSION) {
            throw SqlProblem.refused("store.newer", file, version, Schema.VERSION).exception();
        }
        byte journal = header.get(JOURNAL);
        require(version == Schema.VERSION && (journal == 1 || journal == LOGGED) && header.get(19) == journal,
                "store.altered", file);
        int pageSize = header.getShort(16) == 1 ? 1 << 16 : header.getShort(16) & 0xffff;
        require(size >= (long) pageSize * Integer.toUnsignedLong(header.getInt(28)), "store.truncated", file);
    }

    private static void require(boolean holds, String key, Path file) {
        if (!holds) {
            throw SqlProblem.refused(key, file).exception();
        }
    }

    private static OpenStore check(Path file, long size, Extent extent, OpenStore store, Progress progress) {
        try {
            return SqlProblem.reading(file, progress, () -> {
                try (Sql sql = store.connect()) {
                    sql.watch(progress, PATIENCE);
                    require(Schema.isOurs(sql), "store.altered", file);
                    List<Chunk> manifest = Manifest.read(sql);
                    require(extent == Extent.LATER || Manifest.isWhole(manifest), "store.damaged", file);
                    boolean small = size <= extent.file();
                    if (small) {
                        checkWhole(file, sql);
                    }
                    List<Table> now = Schema.tables().stream()
                            .filter(table -> small || isSmall(manifest, table, extent.table())).toList();
                    checkRows(file, sql, manifest, now, progress);
                    store.passed(manifest, small);
                }
                return store;
            });
        } catch (RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /** SQLite's own look at every page and index. */
    static void checkWhole(Path file, Sql sql) throws SQLException {
        String found = sql.first(Schema.query("integrity-check"), row -> row.getString(1));
        require("ok".equals(found), "store.damaged", file);
        require(sql.number(Schema.query("foreign-key-check")) == 0, "store.damaged", file);
    }

    /** The rows of these tables against the manifest. */
    static void checkRows(Path file, Sql sql, List<Chunk> manifest, List<Table> tables, Progress progress)
            throws SQLException {
        String table = Manifest.difference(sql, manifest, tables, progress);
        if (table != null) {
            throw SqlProblem.refused("store.differs", file, table).exception();
        }
    }

    /** The blocks of the index are few, but large. */
    private static boolean isSmall(List<Chunk> manifest, Table table, long most) {
        return !table.name().equals("column_block") && rows(manifest, table) <= most;
    }

    /** How many rows of a table there should be. */
    static long rows(List<Chunk> manifest, Table table) {
        return manifest.stream().filter(chunk -> chunk.table().equals(table.name())).mapToLong(Chunk::rows).sum();
    }

    /**
     * Whether another program set a store up for changes that go to a log beside it (SQLite's WAL mode). Wherever such
     * a store is opened otherwise than as one that nobody changes, SQLite makes files beside it.
     */
    static boolean isLogged(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] header = bytes.readNBytes(JOURNAL + 1);
            return header.length > JOURNAL && header[JOURNAL] == LOGGED;
        }
    }

    private static boolean hasSideFiles(Path file) {
        return sides(file).anyMatch(Files::exists);
    }

    private static Stream<Path> sides(Path file) {
        return Stream.of("-journal", "-wal", "-shm")
                .map(end -> file.resolveSibling(file.getFileName() + end));
    }

    /**
     * Copies a file that was left in the middle of a change, with the files beside it, and lets SQLite
     * take the change back there: the file itself stays as it is.
     */
    private static Path privateCopy(Path file) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("tumen-");
            Path copy = folder.resolve("store.sqlite");
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            copy.toFile().setWritable(true);
            for (Path side : sides(file).filter(Files::isRegularFile).toList()) {
                String end = side.getFileName().toString().substring(file.getFileName().toString().length());
                Files.copy(side, folder.resolve("store.sqlite" + end));
            }
            try (Sql sql = Sql.own(copy, true)) {
                sql.run("PRAGMA schema_version");
                sql.run(WITHOUT_LOG);
            } catch (SQLException damaged) {
                discard(copy);
                throw SqlProblem.refused("store.damaged", file).exception(damaged);
            }
            return copy;
        } catch (IOException unread) {
            discard(folder == null ? null : folder.resolve("store.sqlite"));
            throw InputFile.unread(file, unread);
        }
    }

    /** Lets go of a private copy and its folder. */
    static void discard(Path copy) {
        if (copy == null) {
            return;
        }
        try (Stream<Path> files = Files.list(copy.getParent())) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(copy.getParent());
        } catch (IOException left) {
            System.getLogger(Stores.class.getName()).log(System.Logger.Level.WARNING, "left behind", left);
        }
    }
}
