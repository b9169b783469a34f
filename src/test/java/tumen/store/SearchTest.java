package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.evidence.Viewpoint;
import tumen.model.AttachedOriginal;
import tumen.model.Hits;
import tumen.model.Hits.Hit;
import tumen.model.Hits.Kind;
import tumen.model.Note;
import tumen.work.Progress;

/** Finds what stands in a story, in any spelling, and nothing that had not been said. */
class SearchTest {

    @TempDir
    Path folder;

    private Path caches;
    private OpenStore store;
    private Search search;

    @BeforeEach
    void open() {
        Path file = folder.resolve("story.sqlite");
        caches = folder.resolve("cache");
        StoryWriter.write(TestStories.small(), file, Progress.NONE);
        store = Stores.open(file, Progress.NONE);
        search = Search.open(store, caches, Progress.NONE);
    }

    @AfterEach
    void close() {
        search.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shoigu", "shoigu", "Choigou", "CHOÏGOU", "Шойгу", "шойгу", "쇼이구", "Sergei Shoigu", "Shoi",
        "Choïgo", "쇼이", "Serg"})
    void aNameIsFoundInAllSpellings(String name) {
        assertThat(ids(name)).as(name).contains("visit");
        assertThat(search.events(name, Viewpoint.ALL, Progress.NONE))
                .as(name).isEqualTo(search.events("Shoigu", Viewpoint.ALL, Progress.NONE)).isNotEmpty();
        assertThat(search.find(name, Viewpoint.ALL, 5, Progress.NONE).first())
                .anyMatch(hit -> hit.kind() == Kind.ACTOR && hit.id().equals("shoigu"));
    }

    @Test
    void everythingThatIsListedIsFound() {
        assertFound("Letters", Kind.EVENT, "letters");
        assertFound("resta trois", Kind.EVENT, "visit");
        assertFound("travel", Kind.EVENT, "visit");
        assertFound("letters were sent", Kind.CLAIM, "letters-1");
        assertFound("after the visit", Kind.CLAIM, "letters-1");
        assertFound("Kirby", Kind.CLAIM, "letters-1");
        assertFound("kirb", Kind.ACTOR, "kirby");
        assertFound("en mer", Kind.PLACE, "sea");
        assertFound("пхеньян", Kind.SOURCE, "wire");
        assertFound("white house", Kind.SOURCE, "briefing");
        assertFound("only words", Kind.PASSAGE, "p2");
        assertFound("minister came", Kind.DIGEST, "wire");
        assertThat(ids("nothing of the kind")).isEmpty();
        assertThat(ids("   ")).isEmpty();
        assertThat(ids("")).isEmpty();
    }

    @Test
    void theLastWordMayBeUnfinishedAndAllMustBeThere() {
        assertThat(ids("lett")).contains("letters");
        assertThat(ids("lett ")).doesNotContain("letters");
        assertThat(ids("letters were unsent")).isEmpty();
        assertThat(ids("sent letters")).contains("letters-1");
    }

    /** Texts are not kept in the cache, so that their lengths are counted for the occasion. */
    @ParameterizedTest
    @ValueSource(strings = {"minister ", "drop ", "line", "drop table", "min", "break line"})
    void theBestComeFirstAsWhereEachLengthIsKept(String typed) throws IOException, SQLException {
        Path file = folder.resolve("many.sqlite");
        StoryWriter.write(TestStories.random(5, 200), file, Progress.NONE);
        try (OpenStore other = Stores.open(file, Progress.NONE);
                Search there = Search.open(other, caches, Progress.NONE);
                Sql sql = SearchCache.open(other, caches, Progress.NONE)) {
            sql.run(Schema.search("named"));
            sql.run(Schema.search("named-all"));
            sql.run("CREATE VIRTUAL TABLE temp.plain USING fts5 "
                    + "(words, names, tokenize = 'unicode61 remove_diacritics 2')");
            sql.change(Schema.search("fill-event").replace("INTO by_event", "INTO temp.plain"), 1, 200);
            SearchText text = SearchText.of(typed);
            Map<Integer, List<String>> names = new TreeMap<>();
            sql.each(Schema.search("aliases"), row ->
                    names.computeIfAbsent(row.getInt(1), any -> new ArrayList<>()).add(row.getString(2)));
            Set<String> meant = names.values().stream()
                    .filter(one -> one.stream().anyMatch(name -> text.names(SearchText.folded(name))))
                    .flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
            List<String> best = sql.list("SELECT e.id FROM temp.plain p JOIN story.event e ON e.n = p.rowid"
                    + " WHERE plain MATCH ? ORDER BY rank, p.rowid", row -> row.getString(1),
                    text.match(meant));
            assertThat(best).as(typed).hasSizeGreaterThan(5);
            assertThat(there.find(typed, Viewpoint.ALL, 200, Progress.NONE).first())
                    .filteredOn(hit -> hit.kind() == Kind.EVENT).extracting(Hit::id).as(typed).isEqualTo(best);
        }
    }

    @Test
    void wordsOfScriptsWithoutSpacesAreFound() throws IOException {
        Path file = folder.resolve("scripts.sqlite");
        StoryWriter.write(TestStories.random(3, 60), file, Progress.NONE);
        try (OpenStore other = Stores.open(file, Progress.NONE);
                Search there = Search.open(other, caches, Progress.NONE)) {
            for (String text : List.of("漢字仮名", "字仮名", "漢字", "名", "쇼이구", "이구")) {
                assertThat(there.events(text, Viewpoint.ALL, Progress.NONE)).as(text).isNotEmpty();
            }
            assertThat(there.events("漢名", Viewpoint.ALL, Progress.NONE)).isEmpty();
            assertThat(there.events("字%", Viewpoint.ALL, Progress.NONE)).isEmpty();
        }
    }

    @Test
    void whatWasSaidLaterIsNotFound() {
        Viewpoint early = Viewpoint.ALL.knownAsOf(LocalDate.of(2023, 7, 27));
        assertThat(search.events("Shoigu", early, Progress.NONE)).hasSize(1);
        assertThat(ids("letters", early)).isEmpty();
        assertThat(ids("Kirby", early)).isEmpty();
        assertThat(ids("briefing", early)).isEmpty();
        assertThat(ids("only words", early)).as("its source is not dated").isEmpty();
        assertThat(ids("minister came", early)).containsExactly("wire");
        assertThat(ids("Shoigu", Viewpoint.ALL.knownAsOf(LocalDate.of(2023, 7, 25)))).isEmpty();
        assertThat(ids("Shoigu", Viewpoint.ALL.knownAsOf(LocalDate.MIN))).isEmpty();
        assertThat(ids("Shoigu", Viewpoint.ALL.knownAsOf(LocalDate.of(11_000_000, 1, 1)))).isNotEmpty()
                .isEqualTo(ids("Shoigu", Viewpoint.ALL.knownAsOf(LocalDate.of(9999, 1, 1))));
    }

    @Test
    void whatRestsOnASourceThatIsLeftOutIsNotFound() {
        Viewpoint without = Viewpoint.ALL.leavingOut("briefing");
        assertThat(ids("letters were sent", without)).isEmpty();
        assertThat(ids("white house", without)).isEmpty();
        assertThat(ids("He was there", without)).contains("visit-1");
    }

    @Test
    void whatTheUserAddsIsFoundAtOnceAndItsOldStateIsNot() {
        try (OwnCopy copy = OwnCopy.open(store, folder.resolve("copies"), Progress.NONE);
                Search mine = Search.open(copy.store(), caches, Progress.NONE)) {
            copy.attach(new AttachedOriginal("wire", "a.txt",
                    "Le général arriva à l'aube".getBytes(StandardCharsets.UTF_8),
                    StandardCharsets.UTF_8, Instant.EPOCH));
            copy.note(new Note("copy", "doubtful", Instant.EPOCH));
            assertThat(mine.find("general aube", Viewpoint.ALL, 5, Progress.NONE).first())
                    .extracting(Hit::kind).containsExactly(Kind.ORIGINAL);
            assertThat(mine.find("doubtful", Viewpoint.ALL, 5, Progress.NONE).counts()).containsEntry(Kind.NOTE, 1);
            copy.detach("wire");
            assertThat(mine.find("general aube", Viewpoint.ALL, 5, Progress.NONE).first()).isEmpty();
        }
    }

    @Test
    void aBrokenOrForeignCacheIsMadeAnew() throws IOException {
        search.close();
        for (String end : List.of(".search", ".search-events")) {
            Path cache = caches.resolve(store.storyDigest() + end);
            for (byte[] broken : List.of(new byte[0], "nonsense".repeat(1_000).getBytes(StandardCharsets.US_ASCII),
                    Files.readAllBytes(folder.resolve("story.sqlite")))) {
                Files.write(cache, broken);
                search = Search.open(store, caches, Progress.NONE);
                assertThat(ids("letters")).contains("letters");
                search.close();
            }
            Files.delete(cache);
            search = Search.open(store, caches, Progress.NONE);
            assertThat(ids("letters")).contains("letters");
            search.close();
        }
        search = Search.open(store, caches, Progress.NONE);
    }

    @Test
    void aCacheOfAnEarlierVersionIsMadeAnew() throws SQLException {
        search.close();
        try (Sql old = Sql.cache(caches.resolve(store.storyDigest() + ".search"))) {
            old.change("UPDATE made SET version = 2");
            old.change("DELETE FROM doc");
        }
        search = Search.open(store, caches, Progress.NONE);
        assertThat(ids("white house")).contains("briefing");
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() throws IOException {
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> Search.open(store, other, new Progress() {
            @Override
            public void report(long done, long total) {
                // nobody watches
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        })).isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(other)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void noLetterThatNeedsItIsLeftOutOfTheTableOfLetters() {
        Pattern letters = Pattern.compile(SearchText.UNSPACED_GLOB.replace("*", ""));
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString)
                .filter(SearchText::isUnspaced)).hasSizeGreaterThan(100_000)
                .allMatch(letter -> letters.matcher(letter).matches());
    }

    @Test
    void whatIsFoundFirstIsAmongWhatIsFound() {
        for (String text : List.of("sh", "visit", "letters", "Choïgou", "no such word")) {
            Hits first = search.first(text, Viewpoint.ALL, 3, Progress.NONE);
            Hits all = search.find(text, Viewpoint.ALL, 1_000, Progress.NONE);
            assertThat(all.first()).extracting(Hits.Hit::id).containsAll(
                    first.first().stream().map(Hits.Hit::id).toList());
            assertThat(first.first().isEmpty()).as(text).isEqualTo(all.first().isEmpty());
        }
    }

    @Test
    void aHitIsShownInTheReadersLanguageWhereItStandsInIt() {
        for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            boolean french = reader.equals(Locale.FRENCH);
            search.reader(reader);
            assertThat(shown("Pyongyang", Kind.EVENT, "visit"))
                    .isEqualTo(french ? "Choïgou se rend à Pyongyang" : "Shoigu visits Pyongyang");
            assertThat(shown("Pyongyang resta", Kind.EVENT, "visit"))
                    .isEqualTo(french ? "Choïgou se rend à Pyongyang" : "Shoigu visits Pyongyang");
            assertThat(shown("rend", Kind.EVENT, "visit")).as("only there").isEqualTo("Choïgou se rend à Pyongyang");
            assertThat(shown("nights", Kind.EVENT, "visit")).isEqualTo("He stayed \"three\" days \\ nights.");
            assertThat(shown("visit", Kind.CLAIM, "letters-1"))
                    .isEqualTo(french ? "après la visite" : "after the visit");
            assertThat(shown("travel", Kind.EVENT, "visit")).as("a tag").contains("travel");
        }
        List<Hits.Hit> english = search.find("visit", Viewpoint.ALL, 9, Progress.NONE).first();
        search.reader(Locale.FRENCH);
        assertThat(search.find("visit", Viewpoint.ALL, 9, Progress.NONE).first())
                .extracting(hit -> hit.kind() + hit.id())
                .isEqualTo(english.stream().map(hit -> hit.kind() + hit.id()).toList());
    }

    private String shown(String text, Kind kind, String id) {
        return search.find(text, Viewpoint.ALL, 9, Progress.NONE).first().stream()
                .filter(hit -> hit.kind() == kind && hit.id().equals(id)).findFirst().orElseThrow().text();
    }

    @Test
    void countsAreExactAndHitsAreLimited() throws IOException {
        Path file = folder.resolve("many.sqlite");
        StoryWriter.write(TestStories.random(9, 200), file, Progress.NONE);
        try (OpenStore many = Stores.open(file, Progress.NONE);
                Search there = Search.open(many, caches, Progress.NONE)) {
            Hits hits = there.find("minister", Viewpoint.ALL, 3, Progress.NONE);
            assertThat(hits.first()).anyMatch(hit -> hit.kind() == Kind.SOURCE && hit.text().contains("minister"));
            for (Kind kind : List.of(Kind.EVENT, Kind.CLAIM)) {
                assertThat(hits.counts().get(kind)).isGreaterThan(3);
                assertThat(hits.first().stream().filter(hit -> hit.kind() == kind)).hasSize(3);
            }
            long titled = TestStories.random(9, 200).events().stream()
                    .filter(event -> event.title().byLanguage().values()
                    .stream().anyMatch(title -> title.contains("minister")) || event.summary() != null
                    && event.summary().byLanguage().values().stream().anyMatch(words -> words.contains("minister")))
                    .count();
            assertThat(hits.counts().get(Kind.EVENT)).isGreaterThanOrEqualTo((int) titled);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyTextIsSafeToType(long seed) {
        String letters = "\"*^:()-+{}[]|\\%_'`~.,;?!#@&=<>/ \t\n\0\1éïШ和쇼仮x1 AND OR NOT NEAR ";
        SplittableRandom dice = new SplittableRandom(seed);
        for (int i = 0; i < 250; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = dice.nextInt(12); length >= 0; length--) {
                switch (dice.nextInt(8)) {
                    case 0 -> text.append(List.of("AND", "NOT ", " NEAR(a b, 3)", "words:", "names : x",
                            "\"\"", "letters ").get(dice.nextInt(7)));
                    case 1 -> text.append((char) dice.nextInt(0x10000));
                    default -> text.append(letters.charAt(dice.nextInt(letters.length())));
                }
            }
            assertThatCode(() -> {
                search.find(text.toString(), Viewpoint.ALL, 3, Progress.NONE);
                search.events(text.toString(), Viewpoint.ALL.leavingOut("wire"), Progress.NONE);
            }).as("seed %d, typed %s", seed, Arrays.toString(text.toString().toCharArray())).doesNotThrowAnyException();
        }
    }

    private void assertFound(String text, Kind kind, String id) {
        assertThat(search.find(text, Viewpoint.ALL, 9, Progress.NONE).first()).as(text)
                .anyMatch(hit -> hit.kind() == kind && hit.id().equals(id));
    }

    private List<String> ids(String text) {
        return ids(text, Viewpoint.ALL);
    }

    private List<String> ids(String text, Viewpoint viewpoint) {
        return search.find(text, viewpoint, 9, Progress.NONE).first().stream().map(Hit::id).toList();
    }
}
