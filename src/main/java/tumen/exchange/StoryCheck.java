package tumen.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tumen.model.Actor;
import tumen.model.Claim;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Facet;
import tumen.model.Gap;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.problem.Problem;
import tumen.work.Count;
import tumen.work.Progress;

/** Whether the parts of a story hang together: each id there once, each reference leading somewhere. */
final class StoryCheck {

    private static final int LONGEST_ID = 200;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final String file;
    private final Story story;
    private final Count count;
    private final Set<String> threads;
    private final Set<String> actors;
    private final Set<String> places;
    private final Set<String> sources;
    private final Set<String> events;
    private final Set<String> passages;
    private final Set<String> claims;

    private StoryCheck(String file, Story story, Progress progress) {
        this.file = file;
        this.story = story;
        // the ids of all parts are looked at, and then the parts themselves
        count = new Count(progress, 2L * Stream.of(story.threads(), story.views(), story.actors(), story.places(),
                story.sources(), story.events(), story.claims(), story.passages(), story.relations())
                .mapToInt(List::size).sum());
        threads = ids("threads", story.threads(), StoryThread::id);
        actors = ids("actors", story.actors(), Actor::id);
        places = ids("places", story.places(), Place::id);
        sources = ids("sources", story.sources(), Source::id);
        events = ids("events", story.events(), Event::id);
        passages = ids("passages", story.passages(), Passage::id);
        claims = ids("claims", story.claims(), Claim::id);
        ids("views", story.views(), SavedView::id);
        ids("relations", story.relations(), Relation::id);
    }

    /**
     * Refuses a story whose parts do not hang together.
     *
     * @param file what it was read from, named in the problem
     * @throws tumen.problem.ProblemException that names the first wrong field by its path
     */
    static void check(String file, Story story, Progress progress) {
        new StoryCheck(file, story, progress).check();
    }

    private void check() {
        need(!story.languages().isEmpty(), "languages", "check.no-language");
        parts("threads", story.threads(), (path, thread) ->
                need(thread.colour() >= 0, path + ".colour", "check.colour"));
        parts("views", story.views(), this::view);
        parts("actors", story.actors(), (path, actor) -> {
            known(path + ".memberOf", actor.memberOf(), actors);
            each(path + ".aliases", actor.aliases(), (at, alias) -> known(at + ".sources", alias.sources(), sources));
        });
        parts("places", story.places(), this::place);
        parts("sources", story.sources(), (path, source) -> {
            known(path + ".origin", source.origin(), sources);
            Set<Integer> met = new HashSet<>();
            each(path + ".digest", source.digest(), (at, digest) -> digest(at, digest, met));
        });
        parts("events", story.events(), this::event);
        parts("claims", story.claims(), this::claim);
        parts("passages", story.passages(), this::passage);
        parts("relations", story.relations(), this::relation);
    }

    private void view(String path, SavedView view) {
        need((view.from() == null) == (view.to() == null), path + ".to", "check.range");
        need(view.from() == null || !view.to().isBefore(view.from()), path + ".to", "check.range");
        view.filters().forEach((facet, chosen) -> {
            Set<String> valid = switch (facet) {
                case THREAD -> threads;
                case ACTOR -> actors;
                case SOURCE -> sources;
                case STANDING, KIND, TAG -> null;
            };
            if (valid != null) {
                known(path + ".filters." + JsonForms.name(facet), chosen, valid);
            }
        });
    }

    private void place(String path, Place place) {
        need((place.latitude() == null) == (place.longitude() == null), path + ".longitude", "check.point");
        need(place.latitude() == null || Math.abs(place.latitude()) <= 90, path + ".latitude", "check.degrees", "90");
        need(place.longitude() == null || Math.abs(place.longitude()) <= 180, path + ".longitude",
                "check.degrees", "180");
    }

    private void digest(String path, DigestParagraph digest, Set<Integer> met) {
        need(digest.paragraph() >= 1, path + ".paragraph", "check.paragraph");
        need(met.add(digest.paragraph()), path + ".paragraph", "check.twice",
                String.valueOf(digest.paragraph()));
    }

    private void event(String path, Event event) {
        known(path + ".thread", event.thread(), threads);
        each(path + ".actors", event.actors(), (at, role) -> known(at + ".actor", role.actor(), actors));
        known(path + ".places", event.places(), places);
    }

    private void claim(String path, Claim claim) {
        known(path + ".event", claim.event(), events);
        known(path + ".claimant", claim.claimant(), actors);
        known(path + ".saidAt", claim.saidAt(), events);
        need(!claim.passages().isEmpty(), path + ".passages", "check.no-passage");
        known(path + ".passages", claim.passages(), passages);
    }

    private void passage(String path, Passage passage) {
        known(path + ".source", passage.source(), sources);
        int before = 0;
        for (int i = 0; i < passage.paragraphs().size(); i++) {
            need(passage.paragraphs().get(i) > before, path + ".paragraphs[" + i + "]", "check.paragraph");
            before = passage.paragraphs().get(i);
        }
        need(passage.length() >= -1, path + ".length", "check.length");
        need(passage.sha256() == null || SHA256.matcher(passage.sha256()).matches(), path + ".sha256",
                "check.sha256");
    }

    private void relation(String path, Relation relation) {
        known(path + ".from", relation.from(), events);
        known(path + ".to", relation.to(), events);
        need(!relation.from().equals(relation.to()), path + ".to", "check.itself");
        known(path + ".claim", relation.claim(), claims);
        need(relation.claim() != null || relation.kind() == RelationKind.UNDETERMINED, path + ".claim",
                "check.no-claim");
        Gap gap = relation.gap();
        need(gap == null || !gap.min().isNegative() && (gap.max() == null || gap.max().compareTo(gap.min()) >= 0),
                path + ".gap", "check.gap");
    }

    private <T> Set<String> ids(String path, List<T> parts, Function<T, String> id) {
        Set<String> met = new HashSet<>();
        parts(path, parts, (at, part) -> {
            String mine = id.apply(part);
            need(!mine.isBlank() && mine.length() <= LONGEST_ID, at + ".id", "check.id", LONGEST_ID);
            need(met.add(mine), at + ".id", "check.twice", mine);
        });
        return met;
    }

    private void known(String path, List<String> references, Set<String> ids) {
        List<String> met = new ArrayList<>();
        each(path, references, (at, reference) -> {
            known(at, reference, ids);
            need(!met.contains(reference), at, "check.twice", reference);
            met.add(reference);
        });
    }

    private void known(String path, String reference, Set<String> ids) {
        need(reference == null || ids.contains(reference), path, "check.unknown-id", String.valueOf(reference));
    }

    private void need(boolean holds, String path, String key, Object... arguments) {
        if (!holds) {
            Problem what = Misread.refused(key, arguments);
            throw Misread.at(file, path, what).exception();
        }
    }

    private interface Visit<T> {
        void part(String path, T part);
    }

    /** Visits the parts of the story itself, of which there are many. */
    private <T> void parts(String path, List<T> parts, Visit<T> visit) {
        each(path, parts, (at, part) -> {
            count.step();
            visit.part(at, part);
        });
    }

    private static <T> void each(String path, List<T> parts, Visit<T> visit) {
        for (int i = 0; i < parts.size(); i++) {
            visit.part(path + "[" + i + "]", parts.get(i));
        }
    }
}
