package tumen.exchange;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tumen.exchange.RowEvent.By;
import tumen.exchange.RowEvent.What;
import tumen.exchange.RowEvent.Where;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Role;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;

/**
 * Makes the story's records of rows: an event, one claim, and one passage in its source. Threads, actors, places
 * and sources are known again by their names, also those that the store had. Each sort of them has its limit,
 * so that a column of something else cannot fill the memory: a row that goes beyond it is bad, but for sources
 * of the web, of which the later ones are told by their site, the address being kept with the passage.
 */
final class RowStory {

    private static final int MOST_THREADS = 5_000;
    private static final int MOST_SOURCES = 50_000;
    private static final int MOST_NAMES = 100_000;
    private static final int ANCHOR = 60;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final TableFormat format;
    private final String language;
    private final String fileName;
    private final List<String> refs;
    private final NewIds threads = new NewIds(MOST_THREADS);
    private final NewIds kinds = new NewIds(MOST_THREADS);
    private final NewIds actors = new NewIds(MOST_NAMES);
    private final NewIds places = new NewIds(MOST_NAMES);
    private final NewIds sources = new NewIds(MOST_SOURCES);
    private final NewIds tags = new NewIds(MOST_NAMES);
    private int colours;
    private Part part = new Part();

    /** What some rows bring, in the order in which it is to be written. */
    static final class Part {

        final List<StoryThread> threads = new ArrayList<>();
        final List<Actor> actors = new ArrayList<>();
        final List<Place> places = new ArrayList<>();
        final List<Source> sources = new ArrayList<>();
        final List<Event> events = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();
        final List<Passage> passages = new ArrayList<>();
    }

    /** Rows of the file called {@code fileName}, for a story that has already what {@code before} holds. */
    RowStory(TableFormat format, String fileName, Story before) {
        this.format = format;
        this.fileName = fileName;
        language = ThreadCodes.language(format);
        refs = List.of(fileName);
        colours = before.threads().size();
        before.threads().forEach(one -> names(one.title()).forEach(name -> threads.known(name, one.id())));
        before.actors().forEach(one -> names(one.name()).forEach(name -> known(actors, name, one.id(), one.refs())));
        before.places().forEach(one -> names(one.name()).forEach(name -> known(places,
                place(new Where(name, one.latitude(), one.longitude())), one.id(), one.refs())));
        before.sources().forEach(one -> known(sources, one.address() != null ? one.address()
                : one.title() != null ? one.title() : one.publisher(), one.id(), one.refs()));
    }

    /** Those that only this file had named come anew with its rows, under the ids they had. */
    private void known(NewIds ids, String name, String id, List<String> namedBy) {
        if (namedBy.equals(refs)) {
            ids.had(name, id);
        } else {
            ids.known(name, id);
        }
    }

    private static Iterable<String> names(Text text) {
        return text.byLanguage().values();
    }

    /** Gives what came since the last time. */
    Part take() {
        Part taken = part;
        part = new Part();
        return taken;
    }

    /** How many rows wait to be taken. */
    int waiting() {
        return part.events.size();
    }

    /**
     * Makes sure that there is room for all that {@code row} names.
     *
     * @throws tumen.problem.ProblemException (refused) where there is not
     */
    void check(RowEvent row) {
        check(TableField.THREAD, threads, thread(row.what()));
        check(TableField.KIND, kinds, kind(row.what()));
        check(TableField.CLAIMANT, actors, row.by().claimant());
        row.actors().forEach(name -> check(TableField.ACTORS, actors, name));
        row.tags().forEach(tag -> check(TableField.TAGS, tags, tag));
        if (row.where().place() != null) {
            check(TableField.PLACE, places, place(row.where()));
        }
        if (row.by().address() == null) {
            check(TableField.SOURCE, sources, row.by().publisher());
        }
    }

    private static void check(TableField field, NewIds ids, String name) {
        if (!ids.hasRoom(name)) {
            throw Misread.refused("row.too-many", field.word(), ids.most()).exception();
        }
    }

    /** Adds a row. */
    void add(RowEvent row) {
        What what = row.what();
        Text title = Text.of(language, what.title());
        Text statement = what.summary() == null ? title : Text.of(language, what.summary());
        String source = source(row.by());
        String claimant = actor(row.by().claimant(), ActorKind.MEDIA);
        List<Role> roles = row.actors().stream().map(name -> new Role(actor(name, ActorKind.GROUP), "participant"))
                .distinct().toList();
        row.tags().stream().filter(tag -> tags.of(tag) == null).forEach(tag -> tags.known(tag, tag));
        part.events.add(new Event(row.id(), threadId(what), kindId(what), title, null, row.when().zone(), roles,
                row.where().place() == null ? List.of() : List.of(placeId(row.where())), row.tags(), what.weight(),
                List.of()));
        boolean folded = row.by().address() != null && !source.equals(sources.of(row.by().address()));
        part.passages.add(new Passage(row.id(), source, List.of(), anchor(what), -1, null,
                folded ? List.of(row.by().address()) : List.of()));
        part.claims.add(new Claim(row.id(), row.id(), claimant, Stance.ASSERTS, statement, row.when().dates(),
                row.when().wording(),
                row.by().said() == null ? null : new Dated(row.by().said(), UTC), null, isPast(),
                List.of(row.id()), null, List.of(fileName + "#" + RowReading.hex(row.digest()))));
    }

    /** The digest that the ref of a claim carries where it came from a row of {@code fileName}; else null. */
    static Long digest(String fileName, List<String> refs) {
        String ref = refs.size() == 1 ? refs.getFirst() : "";
        int hex = fileName.length() + 1;
        if (ref.length() != hex + 16 || !ref.startsWith(fileName) || ref.charAt(hex - 1) != '#') {
            return null;
        }
        try {
            return Long.parseUnsignedLong(ref, hex, ref.length(), 16);
        } catch (NumberFormatException other) {
            return null;
        }
    }

    /** Whether nothing tells when a row happened: it has no date, and was not told of as past on some day. */
    boolean isUndated(RowEvent row) {
        return row.when().dates() == null && (row.by().said() == null || !isPast());
    }

    /** These formats report what had happened. */
    private boolean isPast() {
        return switch (format) {
            case ACLED, UCDP_GED, GDELT_EVENTS, GDELT_EVENTS_1, GDELT_MENTIONS, TIMESKETCH -> true;
            case SIMPLE, TUMEN, TIMELINE_JS, OTHER -> false;
        };
    }

    /** A row without one goes into a thread that is called after the file. */
    private String thread(What what) {
        return what.thread().isEmpty() ? fileName.replaceFirst("\\.[^.]*$", "") : what.thread();
    }

    private String threadId(What what) {
        String name = thread(what);
        String id = threads.of(name);
        if (id == null) {
            Text title = ThreadCodes.text(format, name);
            String english = title.byLanguage().values().iterator().next();
            id = threads.of(english);
            if (id != null) {
                threads.known(name, id);
                return id;
            }
            id = threads.make(name, english);
            part.threads.add(new StoryThread(id, title, colours++));
        }
        return id;
    }

    private String kind(What what) {
        return what.kind().isEmpty() ? thread(what) : what.kind();
    }

    private String kindId(What what) {
        String name = kind(what);
        String id = kinds.of(name);
        if (id == null) {
            boolean cameo = !what.kind().isEmpty() && ThreadCodes.has(format);
            String slug = NewIds.slug(cameo ? "CAMEO " + name : ThreadCodes.title(format, name, "en"));
            id = slug.isEmpty() ? "event" : slug;
            kinds.known(name, id);
        }
        return id;
    }

    private String actor(String name, ActorKind kind) {
        String id = actors.of(name);
        if (id == null) {
            id = actors.make(name, name);
            part.actors.add(new Actor(id, Text.of(language, name), kind, List.of(), List.of(), refs));
        }
        return id;
    }

    private static String place(Where where) {
        return where.place() + "|" + where.latitude() + "|" + where.longitude();
    }

    private String placeId(Where where) {
        String name = place(where);
        String id = places.of(name);
        if (id == null) {
            id = places.make(name, where.place());
            part.places.add(new Place(id, Text.of(language, where.place()), where.latitude(), where.longitude(), refs));
        }
        return id;
    }

    private String source(By by) {
        String address = by.address() != null && sources.hasRoom(by.address()) ? by.address() : null;
        String name = address == null ? by.publisher() : address;
        String id = sources.of(name);
        if (id == null) {
            id = sources.make(name, by.publisher());
            SourceKind kind = by.publisher().equals(fileName) ? SourceKind.RESEARCH : SourceKind.PRESS;
            part.sources.add(new Source(id, null, by.publisher(), null, null, null, address, kind, null, List.of(),
                    refs));
        }
        return id;
    }

    /** The first words of the row's text: they find it in a copy of the file, or of a report quoted there. */
    private static Anchor anchor(What what) {
        String text = what.summary() == null ? what.title() : what.summary();
        int end = Math.min(ANCHOR, text.length());
        while (end < text.length() && end > ANCHOR / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        end = end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
        return new Anchor(text.substring(0, end).strip(), null, null, null);
    }
}
