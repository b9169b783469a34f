package tumen.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.model.AttachedOriginal;
import tumen.model.Note;
import tumen.model.Source;
import tumen.model.Story;
import tumen.problem.Problem;
import tumen.problem.Problem.Kind;
import tumen.problem.Words;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/** Makes a store of a story in JSON, or brings up to date the store that holds it. */
public final class StoryImport {

    private static final Words WORDS = Words.of(StoryImport.class);

    /** What of the work is done once the story is read and checked, in hundredths. */
    private static final int READ = 50;

    private StoryImport() {
    }

    /**
     * Writes the story to a store. One that is there is replaced where it holds the same story, by its id; the notes
     * and originals that it came with stay. Nothing is lost otherwise: it is refused.
     *
     * @param file a story in JSON
     * @return the story
     * @throws tumen.problem.ProblemException where the file cannot be read, what is there is no store, another story,
     *     or has notes or originals on sources that are gone, or the store cannot be written; what was there is as it
     *     was
     */
    public static Story run(Path file, Path target, Progress progress) {
        InterfaceThread.refuse("importing a story");
        Story story = StoryJson.read(file, progress.part(0, READ));
        List<AttachedOriginal> originals = List.of();
        List<Note> notes = List.of();
        if (Files.exists(target)) {
            try (OpenStore before = Stores.open(target, progress)) {
                if (!before.storyId().equals(story.id())) {
                    throw Problem.of(Kind.NOT_WRITTEN, WORDS, "story.another", target.toString(), before.storyId(),
                            story.id()).exception();
                }
                originals = before.originals();
                notes = before.notes();
            }
            refuseToDrop(story, target, Stream.concat(originals.stream().map(AttachedOriginal::source),
                    notes.stream().map(Note::source)));
        }
        write(story, originals, notes, target, progress.part(READ, 100));
        return story;
    }

    private static void refuseToDrop(Story story, Path target, Stream<String> sources) {
        Set<String> gone = sources.collect(Collectors.toCollection(TreeSet::new));
        story.sources().stream().map(Source::id).forEach(gone::remove);
        if (!gone.isEmpty()) {
            throw Problem.of(Kind.NOT_WRITTEN, WORDS, "story.drops", target.toString(), gone.size(),
                    String.join(", ", gone)).exception();
        }
    }

    private static void write(Story story, List<AttachedOriginal> originals, List<Note> notes, Path target,
            Progress progress) {
        StoryWriter.write(target, writer -> {
            writer.head(story);
            writer.add(story.events(), story.claims(), story.passages(), story.relations());
            for (AttachedOriginal original : originals) {
                writer.original(original);
            }
            for (Note note : notes) {
                writer.note(note);
            }
        }, progress);
    }
}
