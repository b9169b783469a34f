package tumen.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import tumen.evidence.Findings;
import tumen.evidence.Step;
import tumen.index.Extent;
import tumen.index.Field;
import tumen.index.IndexBuilder;
import tumen.index.StoryIndex;
import tumen.model.Actor;
import tumen.model.Event;
import tumen.model.Place;
import tumen.model.Role;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.work.Progress;

/** The events of a story as the index takes them. */
final class IndexRows {

    private IndexBuilder builder = new IndexBuilder();

    /** Gives threads, actors, sources and places their codes, in the story's order. */
    void values(Story story) {
        builder.values(Field.THREAD, story.threads().stream().map(StoryThread::id).toList());
        builder.values(Field.ACTOR, story.actors().stream().map(Actor::id).toList());
        builder.values(Field.SOURCE, story.sources().stream().map(Source::id).toList());
        builder.values(Field.PLACE, story.places().stream().map(Place::id).toList());
        builder.values(Field.CLAIMANT, story.actors().stream().map(Actor::id).toList());
    }

    /** Gives one value its code, as {@link #values} does: codes are in the order of the store's tables. */
    void value(Field field, String id) {
        builder.code(field, id);
    }

    /**
     * Adds an event with all that was found of it.
     *
     * @param sourceOf the sources of its passages, by their ids
     * @param days takes the days from which its claims count, by their ids
     */
    void event(int row, Event event, Findings findings, Map<String, String> sourceOf, Map<String, Integer> days) {
        builder.event(row, builder.code(Field.THREAD, event.thread()), builder.code(Field.KIND, event.kind()),
                event.weight());
        for (Role role : event.actors()) {
            builder.member(Field.ACTOR, builder.code(Field.ACTOR, role.actor()), IndexBuilder.ALWAYS);
        }
        event.places().forEach(place ->
                builder.member(Field.PLACE, builder.code(Field.PLACE, place), IndexBuilder.ALWAYS));
        event.tags().forEach(tag -> builder.member(Field.TAG, builder.code(Field.TAG, tag), IndexBuilder.ALWAYS));
        findings.eachClaim(event.id(), (claim, day) -> {
            days.put(claim.id(), day);
            builder.member(Field.CLAIMANT, builder.code(Field.CLAIMANT, claim.claimant()), day);
            for (String passage : claim.passages()) {
                builder.member(Field.SOURCE, builder.code(Field.SOURCE, sourceOf.get(passage)), day);
            }
        });
        for (Step step : findings.history(event.id())) {
            builder.step(step.day(), step.standing(), step.narrowed(),
                    flags(step) | step.inferred() << StoryIndex.INFERRED_SHIFT, step.support().reports(),
                    step.support().origins());
        }
    }

    /** The bits of the column {@code flags} of the table {@code step}. */
    static int flags(Step step) {
        return (step.contradicted() ? StoryIndex.CONTRADICTED : 0) | (step.approximate() ? StoryIndex.APPROXIMATE : 0)
                | (step.uncertain() ? StoryIndex.UNCERTAIN : 0) | (step.lasts() ? StoryIndex.LASTS : 0);
    }

    /** How many events were added since the last ones were put aside. */
    int size() {
        return builder.size();
    }

    /** Puts the events aside; gives what can be drawn of them, or null. */
    Extent putAside(SortedRuns runs) throws IOException {
        runs.begin();
        Extent extent = builder.drain(runs::put);
        builder = builder.next();
        return extent;
    }

    /** Takes an event back that was put aside. */
    void takeBack(ByteBuffer record) {
        builder.add(record);
    }

    /** The index of the events that were added; those of later ones follow with the next. */
    StoryIndex build() {
        StoryIndex index = builder.build();
        builder = builder.next();
        return index;
    }

    /** The index of a story from another viewpoint than that of all; events are numbered as in its store. */
    static StoryIndex of(Story story, Findings findings, Progress progress) {
        IndexRows rows = new IndexRows();
        rows.values(story);
        Map<String, String> sourceOf = new HashMap<>();
        story.passages().forEach(passage -> sourceOf.put(passage.id(), passage.source()));
        Map<String, Integer> days = new HashMap<>();
        int row = 0;
        for (Event event : story.events()) {
            progress.check();
            rows.event(++row, event, findings, sourceOf, days);
        }
        return rows.builder.build();
    }

    /** Reads the index of a store: one block after another, so that only the columns themselves are in memory. */
    static StoryIndex read(Sql sql, Progress progress) throws SQLException {
        return StoredBlocks.in(sql).read(progress);
    }
}
