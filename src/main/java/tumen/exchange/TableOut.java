package tumen.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.store.OpenStore;
import tumen.store.StoryParts;
import tumen.work.InterfaceThread;
import tumen.work.Progress;

/**
 * The events of a store as Tumen's own table, which {@link TableImport} takes in again: a row an event, with the
 * first claim that dates it, in one language. What a table cannot hold (further claims, relations) is in JSON.
 */
public final class TableOut {

    private static final List<String> HEADER = List.of("id", "edtf", "wording", "zone", "title", "summary", "thread",
            "kind", "weight", "claimant", "said", "source", "address", "place", "latitude", "longitude", "actors",
            "tags");

    private final Locale locale;
    private final Map<String, String> threads;
    private final Map<String, String> actors;
    private final Map<String, Place> places;
    private final Map<String, Source> sources;

    private long claims;
    private long relations;

    private TableOut(Story head, Locale locale) {
        this.locale = locale;
        threads = head.threads().stream().collect(Collectors.toMap(StoryThread::id, one -> one.title().in(locale)));
        actors = head.actors().stream().collect(Collectors.toMap(one -> one.id(), one -> one.name().in(locale)));
        places = head.places().stream().collect(Collectors.toMap(Place::id, one -> one));
        sources = head.sources().stream().collect(Collectors.toMap(Source::id, one -> one));
    }

    /**
     * What a table has no room for.
     *
     * @param claims claims beside the one of each event
     */
    public record Left(long claims, long relations) {
    }

    /**
     * Writes the table, in constant memory; {@code target} is replaced at once or not at all.
     *
     * @return what is not in it
     * @throws tumen.problem.ProblemException where the store is damaged or the table cannot be written
     */
    public static Left write(OpenStore store, Path target, Locale locale, Progress progress) {
        InterfaceThread.refuse("writing a table");
        TableOut out = new TableOut(store.head(), locale);
        CsvOut.write(target, CsvOut.Use.DATA, HEADER, row -> {
            try {
                store.parts(out.new Rows(row), progress);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        return new Left(out.claims, out.relations);
    }

    private final class Rows implements StoryParts.Visitor {

        private final Consumer<List<String>> row;

        Rows(Consumer<List<String>> row) {
            this.row = row;
        }

        @Override
        public boolean wants(String event, List<String> refs) {
            return true;
        }

        @Override
        public void part(StoryParts.Part part) {
            Map<String, Claim> claims = new HashMap<>();
            part.claims().forEach(claim -> claims.merge(claim.event(), claim,
                    (before, next) -> before.dates() == null && next.dates() != null ? next : before));
            TableOut.this.claims += part.claims().size() - claims.size();
            relations += part.relations().size();
            Map<String, Passage> passages = new HashMap<>();
            part.passages().forEach(passage -> passages.put(passage.id(), passage));
            part.events().forEach(event -> row.accept(cells(event, claims.get(event.id()), passages)));
        }
    }

    private List<String> cells(Event event, Claim claim, Map<String, Passage> passages) {
        Source source = claim == null ? null : sources.get(passages.get(claim.passages().getFirst()).source());
        Place place = event.places().isEmpty() ? null : places.get(event.places().getFirst());
        String title = event.title().in(locale);
        String statement = claim == null ? "" : claim.statement().in(locale);
        List<String> cells = new ArrayList<>();
        cells.add(event.id());
        cells.add(claim == null ? "" : text(claim.dates()));
        cells.add(claim == null ? "" : words(claim.wording()));
        cells.add(event.zone().getId());
        cells.add(title);
        cells.add(statement.equals(title) ? words(event.summary()) : statement);
        cells.add(threads.get(event.thread()));
        cells.add(event.kind());
        cells.add(JsonForms.name(event.weight()));
        cells.add(claim == null ? "" : actors.get(claim.claimant()));
        cells.add(claim == null || claim.said() == null ? "" : text(claim.said().edtf()));
        cells.add(source == null ? "" : source.publisher());
        cells.add(source == null ? "" : text(source.address()));
        cells.add(place == null ? "" : place.name().in(locale));
        cells.add(place == null ? "" : text(place.latitude()));
        cells.add(place == null ? "" : text(place.longitude()));
        cells.add(event.actors().stream().map(role -> actors.get(role.actor())).distinct()
                .collect(Collectors.joining("; ")));
        cells.add(String.join("; ", event.tags()));
        return cells;
    }

    private String words(Text text) {
        return text == null ? "" : text.in(locale);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
