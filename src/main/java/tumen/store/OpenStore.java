package tumen.store;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tumen.evidence.Viewpoint;
import tumen.index.StoryIndex;
import tumen.index.Titles;
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

    /**
     * The story as columns. From {@link Viewpoint#ALL} they are read as they were packed; from another
     * viewpoint they are worked out anew, as if what is left out had never been there. The viewpoint's day
     * plays no part: the columns hold every day.
     */
    public StoryIndex index(Viewpoint viewpoint, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** The numbers that the index knows these events by; an id that is not known is left out. */
    public Map<String, Integer> rows(Collection<String> eventIds) {
        throw new UnsupportedOperationException();
    }

    /** Id, title and date words of events, by the numbers that the index knows them by. */
    public Map<Integer, Titles.Title> titles(Collection<Integer> rows) {
        throw new UnsupportedOperationException();
    }

    /** The zones of the story's events, sorted; at most 50. */
    public List<ZoneId> zones() {
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
