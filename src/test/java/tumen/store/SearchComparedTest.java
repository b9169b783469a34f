package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.evidence.Case;
import tumen.evidence.Findings;
import tumen.evidence.Step;
import tumen.evidence.Viewpoint;
import tumen.model.Actor;
import tumen.model.Alias;
import tumen.model.Event;
import tumen.model.Hits;
import tumen.model.Hits.Kind;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.Text;
import tumen.work.Progress;

/** What a search finds, against a look at every text of the story, word by word. */
class SearchComparedTest {

    private static final List<String> TYPED = List.of("minister", "Choïgou", "choigou", "Шойгу", "o'clock", "quoted",
            "e", "drop", "table", "min", "Ш", "шой", "o", "t", "tag3", "kind1", "50", "no-such-word", "line", "break",
            "RLO");

    @TempDir
    Path folder;

    /** A text: its words and the names that go with it, what it leads to, and when it may be seen. */
    private record Doc(Kind kind, String id, List<String> words, List<String> names, int day,
            Collection<String> sources, String event) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void asManyAreFoundAsThereAre(long seed) {
        Story story = TestStories.random(seed, 60);
        List<Doc> docs = docs(story);
        Path file = folder.resolve("story.sqlite");
        StoryWriter.write(story, file, Progress.NONE);
        SplittableRandom dice = new SplittableRandom(seed);
        try (OpenStore store = Stores.open(file, Progress.NONE);
                Search search = Search.open(store, folder.resolve("caches"), Progress.NONE)) {
            for (int i = 0; i < 150; i++) {
                List<String> words = dice.ints(1 + dice.nextInt(3), 0, TYPED.size()).mapToObj(TYPED::get).toList();
                String typed = String.join(" ", words) + (dice.nextBoolean() ? "" : " ");
                Viewpoint viewpoint = viewpoint(dice);
                List<Doc> found = docs.stream().filter(doc -> isSeen(doc, viewpoint))
                        .filter(doc -> matches(doc, words, typed, story.actors())).toList();
                Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
                found.forEach(doc -> counts.merge(doc.kind(), 1, Integer::sum));
                Hits hits = search.find(typed, viewpoint, 500, Progress.NONE);
                String what = "\"" + typed + "\" from " + viewpoint;
                assertThat(hits.counts()).as(what).isEqualTo(counts);
                assertThat(hits.first()).as(what).extracting(hit -> hit.kind() + " " + hit.id())
                        .containsExactlyInAnyOrderElementsOf(
                                found.stream().map(doc -> doc.kind() + " " + doc.id()).toList());
                TreeSet<String> events = new TreeSet<>();
                found.stream().filter(doc -> doc.event() != null).forEach(doc -> events.add(doc.event()));
                int[] rows = store.rows(events).values().stream().mapToInt(Integer::intValue).sorted().toArray();
                assertThat(search.events(typed, viewpoint, Progress.NONE)).as(what).isEqualTo(rows);
            }
        }
    }

    private static Viewpoint viewpoint(SplittableRandom dice) {
        Viewpoint viewpoint = Viewpoint.ALL;
        if (dice.nextBoolean()) {
            viewpoint = viewpoint.knownAsOf(LocalDate.of(2022, 1, 1).plusDays(dice.nextInt(900)));
        }
        for (int without = dice.nextInt(4); without > 0; without--) {
            viewpoint = viewpoint.leavingOut("s" + dice.nextInt(4));
        }
        return viewpoint;
    }

    private static boolean isSeen(Doc doc, Viewpoint viewpoint) {
        boolean said = viewpoint.knownAsOf() == null || doc.day() <= viewpoint.knownAsOf().toEpochDay();
        return said && (doc.sources().isEmpty() || !viewpoint.without().containsAll(doc.sources()));
    }

    /** All words are there, the last perhaps as a beginning; or a name of somebody who is meant by them. */
    private static boolean matches(Doc doc, List<String> words, String typed, List<Actor> actors) {
        boolean all = true;
        for (int i = 0; i < words.size(); i++) {
            List<String> phrase = SearchText.folded(words.get(i));
            boolean open = i == words.size() - 1 && !typed.endsWith(" ");
            all &= stands(phrase, open, doc.words()) || stands(phrase, open, doc.names());
        }
        SearchText text = SearchText.of(typed);
        return all || actors.stream().map(SearchComparedTest::names)
                .filter(names -> names.stream().anyMatch(name -> text.names(SearchText.folded(name))))
                .flatMap(List::stream).filter(name -> !SearchText.folded(name).isEmpty())
                .map(SearchComparedTest::folded)
                .anyMatch(name -> stands(name, false, doc.words()) || stands(name, false, doc.names()));
    }

    private static boolean stands(List<String> phrase, boolean open, List<String> words) {
        List<String> start = phrase.subList(0, phrase.size() - 1);
        for (int at = 0; at + phrase.size() <= words.size(); at++) {
            String last = words.get(at + start.size());
            if (words.subList(at, at + start.size()).equals(start)
                    && (open ? last.startsWith(phrase.getLast()) : last.equals(phrase.getLast()))) {
                return true;
            }
        }
        return false;
    }

    private static List<Doc> docs(Story story) {
        Findings findings = Findings.of(new Case(story.events(), story.claims(), story.relations(), story.passages(),
                story.sources(), story.actors()), Viewpoint.ALL, Progress.NONE);
        Map<String, Actor> actors = new HashMap<>();
        story.actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<String, Integer> sourceDays = new HashMap<>();
        story.sources().forEach(source -> sourceDays.put(source.id(), day(source)));
        Map<String, String> sourceOf = new HashMap<>();
        story.passages().forEach(passage -> sourceOf.put(passage.id(), passage.source()));
        Map<String, Integer> castDays = new HashMap<>();
        List<Doc> docs = new ArrayList<>();
        for (Event event : story.events()) {
            int day = findings.history(event.id()).stream().findFirst().map(Step::day).orElse(Step.ALWAYS_LAST);
            TreeSet<String> rests = new TreeSet<>();
            findings.eachClaim(event.id(), (claim, said) -> {
                List<String> sources = claim.passages().stream().map(sourceOf::get).toList();
                rests.addAll(sources);
                castDays.merge("actor " + claim.claimant(), said, Math::min);
                docs.add(new Doc(Kind.CLAIM, claim.id(), tokens(texts(claim.statement(), claim.wording())),
                        tokens(names(actors.get(claim.claimant()))), said, sources, event.id()));
            });
            event.actors().forEach(role -> castDays.merge("actor " + role.actor(), day, Math::min));
            event.places().forEach(place -> castDays.merge("place " + place, day, Math::min));
            List<String> words = new ArrayList<>(texts(event.title(), event.summary()));
            words.addAll(event.tags());
            words.add(event.kind());
            docs.add(new Doc(Kind.EVENT, event.id(), tokens(words), tokens(event.actors().stream()
                    .flatMap(role -> names(actors.get(role.actor())).stream()).toList()), day, rests, event.id()));
        }
        for (Passage passage : story.passages()) {
            docs.add(new Doc(Kind.PASSAGE, passage.id(), tokens(Arrays.asList(passage.anchor().start(),
                    passage.anchor().end())), List.of(), sourceDays.get(passage.source()), List.of(passage.source()),
                    null));
        }
        story.actors().forEach(actor -> docs.add(new Doc(Kind.ACTOR, actor.id(), tokens(names(actor)), List.of(),
                castDays.getOrDefault("actor " + actor.id(), Step.ALWAYS_LAST), List.of(), null)));
        story.places().forEach(place -> docs.add(new Doc(Kind.PLACE, place.id(), tokens(texts(place.name())), List.of(),
                castDays.getOrDefault("place " + place.id(), Step.ALWAYS_LAST), List.of(), null)));
        for (Source source : story.sources()) {
            docs.add(new Doc(Kind.SOURCE, source.id(), tokens(Arrays.asList(source.title(), source.publisher(),
                    source.author(), source.address())), List.of(), day(source), List.of(source.id()), null));
            source.digest().forEach(digest -> docs.add(new Doc(Kind.DIGEST, source.id(),
                    tokens(texts(digest.summary())), List.of(), day(source), List.of(source.id()), null)));
        }
        return docs;
    }

    private static int day(Source source) {
        LocalDate last = source.published() == null ? null : source.published().edtf().lastDay();
        return last == null ? Step.ALWAYS_LAST : (int) last.toEpochDay();
    }

    private static List<String> names(Actor actor) {
        return Stream.concat(actor.name().byLanguage().values().stream(), actor.aliases().stream().map(Alias::name))
                .distinct().toList();
    }

    private static List<String> texts(Text... texts) {
        return Stream.of(texts).filter(text -> text != null)
                .flatMap(text -> text.byLanguage().values().stream().distinct()).toList();
    }

    private static List<String> tokens(Collection<String> lines) {
        return lines.stream().filter(line -> line != null).flatMap(line -> folded(line).stream()).toList();
    }

    /** SQLite counts a picture as a word. */
    private static List<String> folded(String line) {
        return SearchText.folded(line.replace("👍🏽", "zzz"));
    }
}
