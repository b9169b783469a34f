package tumen.store;

import java.nio.file.Path;
import tumen.model.Story;
import tumen.work.Progress;

/**
 * A store that passed the checks and can be read from any thread but the interface's.
 */
public final class OpenStore implements AutoCloseable {

    OpenStore() {
    }

    /** The file that was asked for. */
    public Path path() {
        throw new UnsupportedOperationException();
    }

    /** The digest over the story itself, without saved views and what a user added: lower-case hex. */
    public String storyDigest() {
        throw new UnsupportedOperationException();
    }

    /** The digest of the whole, as its manifest gives it: lower-case hex. */
    public String digest() {
        throw new UnsupportedOperationException();
    }

    /** False for a large store whose digests are still to be compared by {@link #verify}. */
    public boolean verified() {
        throw new UnsupportedOperationException();
    }

    /** Compares every row with the manifest; a difference is a Problem of kind REFUSED. */
    public void verify(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The story without what grows with its events. */
    public StoryHeader header() {
        throw new UnsupportedOperationException();
    }

    /** All on one event; null where there is none of that id. */
    public EventDossier dossier(String eventId) {
        throw new UnsupportedOperationException();
    }

    /** All on one source; null where there is none of that id. */
    public SourceDossier sourceDossier(String sourceId) {
        throw new UnsupportedOperationException();
    }

    /** The whole story, equal to the one that was written. */
    public Story story(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /**
     * Writes the whole to another file, which is replaced at once or not at all.
     *
     * @param originals whether the user's attached originals go along
     */
    public void handOn(Path target, boolean originals, Progress progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
