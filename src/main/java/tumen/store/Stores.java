package tumen.store;

import java.nio.file.Path;
import tumen.work.Progress;

/** Opens stores. */
public final class Stores {

    private Stores() {
    }

    /**
     * Opens any file as a store, with suspicion and only for reading. Nothing of it is changed or run.
     *
     * @throws tumen.problem.ProblemException where it is no store, or a damaged one, with the reason
     */
    public static OpenStore open(Path file, Progress progress) {
        throw new UnsupportedOperationException();
    }
}
