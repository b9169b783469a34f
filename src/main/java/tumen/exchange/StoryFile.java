package tumen.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.model.SavedView;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;

/** The JSON file of a story, field by field in the order in which they are written. */
record StoryFile(
        @Needed String format,
        @Needed Integer version,
        @Needed String id,
        @Needed Text title,
        Text summary,
        @Needed List<String> languages,
        @Needed List<ThreadPart> threads,
        List<ViewPart> views,
        List<CastParts.ActorPart> actors,
        List<CastParts.PlacePart> places,
        List<CastParts.SourcePart> sources,
        List<EventParts.EventPart> events,
        List<EventParts.ClaimPart> claims,
        List<EventParts.PassagePart> passages,
        List<EventParts.RelationPart> relations) {

    /** What the field {@code format} says. */
    static final String FORMAT = "tumen-story";

    /** The one version there is. */
    static final int VERSION = 1;

    static StoryFile of(Story story) {
        return new StoryFile(FORMAT, VERSION, story.id(), story.title(), story.summary(), story.languages(),
                story.threads().stream().map(ThreadPart::of).toList(),
                parts(story.views(), ViewPart::of),
                parts(story.actors(), CastParts.ActorPart::of),
                parts(story.places(), CastParts.PlacePart::of),
                parts(story.sources(), CastParts.SourcePart::of),
                parts(story.events(), EventParts.EventPart::of),
                parts(story.claims(), EventParts.ClaimPart::of),
                parts(story.passages(), EventParts.PassagePart::of),
                parts(story.relations(), EventParts.RelationPart::of));
    }

    Story story() {
        return new Story(id, title, summary, languages,
                whole(threads, ThreadPart::thread), whole(views, ViewPart::view),
                whole(actors, CastParts.ActorPart::actor), whole(places, CastParts.PlacePart::place),
                whole(sources, CastParts.SourcePart::source), whole(events, EventParts.EventPart::event),
                whole(claims, EventParts.ClaimPart::claim), whole(passages, EventParts.PassagePart::passage),
                whole(relations, EventParts.RelationPart::relation));
    }

    /** Records as parts of the file; an empty list is left out. */
    static <T, P> List<P> parts(List<T> records, Function<T, P> part) {
        return records.isEmpty() ? null : records.stream().map(part).toList();
    }

    /** Parts of the file as records; a list that was left out is empty. */
    static <P, T> List<T> whole(List<P> parts, Function<P, T> record) {
        return parts == null ? List.of() : parts.stream().map(record).toList();
    }

    record ThreadPart(
            @Needed String id,
            @Needed Text title,
            @Needed Integer colour) {

        static ThreadPart of(StoryThread thread) {
            return new ThreadPart(thread.id(), thread.title(), thread.colour());
        }

        StoryThread thread() {
            return new StoryThread(id, title, colour);
        }
    }

    record ViewPart(
            @Needed String id,
            @Needed Text title,
            LocalDate from,
            LocalDate to,
            Map<Facet, List<String>> filters,
            @Needed Lanes lanes,
            LocalDate knownAsOf) {

        static ViewPart of(SavedView view) {
            return new ViewPart(view.id(), view.title(), view.from(), view.to(),
                    view.filters().isEmpty() ? null : view.filters(), view.lanes(), view.knownAsOf());
        }

        SavedView view() {
            return new SavedView(id, title, from, to, filters == null ? new TreeMap<>() : filters, lanes,
                    knownAsOf);
        }
    }
}
