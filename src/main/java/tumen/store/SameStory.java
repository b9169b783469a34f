package tumen.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import tumen.problem.ProblemException;

/**
 * Connects to a store that nobody vouches for, as long as it is the one that was checked. Each connection opens the
 * file anew: where another took its place meanwhile, what is read would be put together of two stories.
 */
final class SameStory implements OpenStore.Connecting {

    private final Path file;
    private final Map<Path, String> before;
    private volatile String digest;

    /** Connects to {@code file}, which looked as {@code before} tells when it was opened. */
    SameStory(Path file, Map<Path, String> before) {
        this.file = file;
        this.before = before;
    }

    @Override
    public void passed(String storyDigest) {
        digest = storyDigest;
    }

    @Override
    public Sql connect() throws SQLException {
        Sql sql = Sql.received(file);
        if (digest != null && !Stores.looks(file).equals(before) && isAnother(sql)) {
            sql.close();
            throw SqlProblem.refused("store.replaced", file).exception();
        }
        return sql;
    }

    /** A file that was written again with the same story is as good as the one before. */
    private boolean isAnother(Sql sql) {
        try {
            return !Manifest.digest(Manifest.read(sql), Manifest.STORY).equals(digest);
        } catch (SQLException noStore) {
            return true;
        }
    }

    @Override
    public boolean isReplaced() {
        if (Stores.looks(file).equals(before) || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            connect().close();
            return false;
        } catch (SQLException | ProblemException another) {
            return true;
        }
    }
}
