package tumen.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import tumen.model.Actor;
import tumen.model.AttachedOriginal;
import tumen.model.Note;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.Text;
import tumen.store.OpenStore;
import tumen.store.StoryParts;
import tumen.store.StoryWriter;
import tumen.store.Stores;
import tumen.work.Progress;

/**
 * What a store held before a file comes in (again). An event came from the file where its one claim says so and
 * nothing ties it to others; all else stays as it is, with all that it names.
 */
final class StoreBefore implements AutoCloseable {

    private OpenStore store;
    private final String fileName;
    private final Story whole;
    private final Set<String> kept = new HashSet<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    private StoreBefore(OpenStore store, String fileName, Story whole) {
        this.store = store;
        this.fileName = fileName;
        this.whole = whole;
    }

    /**
     * Opens the store, if there is one; else a story is begun that is called after {@code store}.
     *
     * @throws tumen.problem.ProblemException where there is something that is no store, or a damaged one
     */
    static StoreBefore of(Path store, String fileName, String language, Progress progress) {
        if (!Files.exists(store)) {
            String name = store.getFileName().toString().replaceFirst("\\.[^.]*$", "");
            String id = NewIds.slug(name);
            return new StoreBefore(null, fileName, new Story(id.isEmpty() ? "story" : id, Text.of(language, name), null,
                    List.of(language), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                    List.of(), List.of()));
        }
        OpenStore open = Stores.open(store, progress);
        try {
            StoreBefore before = new StoreBefore(open, fileName, open.head());
            open.originals().stream().map(AttachedOriginal::source).forEach(before.kept::add);
            open.notes().stream().map(Note::source).forEach(before.kept::add);
            return before;
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
    }

    /** The story without its events, with all names that it had: they are to be known again. */
    Story whole() {
        return whole;
    }

    /**
     * Writes what is to stay, and tells {@code ids} what there was. Whoever and whatever only the file had named
     * is left out, unless something that stays names it too, or the user has added to it.
     */
    void keep(StoryWriter writer, KnownIds ids, Progress progress) throws IOException {
        whole.actors().forEach(one -> actors.put(one.id(), one));
        whole.places().forEach(one -> places.put(one.id(), one));
        whole.sources().forEach(one -> sources.put(one.id(), one));
        writer.head(new Story(whole.id(), whole.title(), whole.summary(), whole.languages(), whole.threads(),
                whole.views(), stay(whole.actors(), Actor::refs, one -> false),
                stay(whole.places(), Place::refs, one -> false),
                stay(whole.sources(), Source::refs, one -> kept.contains(one.id())), List.of(), List.of(), List.of(),
                List.of()));
        if (store != null) {
            store.parts(new Keeping(writer, ids), progress);
        }
    }

    private <T> List<T> stay(List<T> all, Function<T, List<String>> refs, Predicate<T> anyway) {
        return all.stream().filter(one -> anyway.test(one) || !refs.apply(one).equals(List.of(fileName))).toList();
    }

    /** Writes what the user had added to the sources; the store is read no more, so that it can be replaced. */
    void added(StoryWriter writer) throws IOException {
        if (store != null) {
            for (AttachedOriginal original : store.originals()) {
                writer.original(original);
            }
            for (Note note : store.notes()) {
                writer.note(note);
            }
            close();
        }
    }

    private final class Keeping implements StoryParts.Visitor {

        private final StoryWriter writer;
        private final KnownIds ids;

        Keeping(StoryWriter writer, KnownIds ids) {
            this.writer = writer;
            this.ids = ids;
        }

        @Override
        public boolean wants(String event, List<String> refs) {
            Long digest = RowStory.digest(fileName, refs);
            if (digest != null) {
                ids.had(event, digest);
            }
            return digest == null;
        }

        @Override
        public void part(StoryParts.Part part) throws IOException {
            Set<String> who = new HashSet<>();
            part.claims().forEach(claim -> who.add(claim.claimant()));
            part.events().forEach(event -> event.actors().forEach(role -> who.add(role.actor())));
            writer.actors(closure(who, actors, Actor::memberOf));
            Set<String> cited = new HashSet<>();
            part.passages().forEach(passage -> cited.add(passage.source()));
            writer.sources(closure(cited, sources,
                    source -> source.origin() == null ? List.of() : List.of(source.origin())));
            for (var event : part.events()) {
                ids.others(event.id());
                for (String place : event.places()) {
                    writer.place(places.get(place));
                }
            }
            writer.add(part.events(), part.claims(), part.passages(), part.relations());
        }

        private static <T> List<T> closure(Set<String> first, Map<String, T> known, Function<T, List<String>> names) {
            Map<String, T> found = new LinkedHashMap<>();
            List<String> open = new ArrayList<>(first.stream().sorted().toList());
            for (int i = 0; i < open.size(); i++) {
                T one = known.get(open.get(i));
                if (one != null && found.putIfAbsent(open.get(i), one) == null) {
                    open.addAll(names.apply(one).stream().filter(Objects::nonNull).toList());
                }
            }
            return List.copyOf(found.values());
        }
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
            store = null;
        }
    }
}
