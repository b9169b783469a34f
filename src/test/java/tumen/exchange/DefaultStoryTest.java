package tumen.exchange;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.model.Claim;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.RelationKind;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.Story;
import tumen.model.Weight;
import tumen.work.Progress;

/** The default story holds all of what it was made from. */
class DefaultStoryTest {

    /** A no-break space (wide or narrow) belongs before these signs and inside guillemets. */
    private static final String LOOSE_SIGN =
            " [;:!?»]|« |«[^\u00a0\u202f]|[^\\s\u00a0\u202f][;»]|[\\p{L}\\d)»][:!?](\\s|$)";

    private final Story story = DefaultStory.read();

    @Test
    void nothingOfTheTwoFilesIsLeftOut() {
        List<String> ids = DefaultStory.seed("ids.txt");
        assertThat(ids).hasSize(36 + 22 + 88).doesNotHaveDuplicates();
        assertThat(DefaultStory.refs(story)).containsAll(ids);
    }

    @Test
    void frenchSignsDoNotComeLoose() throws IOException {
        assertThat(texts("fr")).hasSizeGreaterThan(500).allSatisfy(text -> assertThat(text)
                .doesNotContainPattern(LOOSE_SIGN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void apostrophesAreCurved(String language) throws IOException {
        assertThat(texts(language)).hasSizeGreaterThan(500).allSatisfy(text -> assertThat(text)
                .doesNotContain("'"));
    }

    /** All texts of the file in a language, however deep they lie. */
    private static List<String> texts(String language) throws IOException {
        return Pattern.compile("\"" + language + "\": \"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(Files.readString(Path.of("data/arms-story.json"))).results()
                .map(found -> found.group(1)).toList();
    }

    @Test
    void eachCitationIsAPassageOfTheSourceAtItsAddress() {
        Map<String, Source> sources = story.sources().stream().collect(toMap(Source::id, identity()));
        List<String> cited = story.passages().stream()
                .filter(passage -> !passage.source().equals(DefaultStory.ARTICLE))
                .map(passage -> passage.refs().getFirst() + "\t" + sources.get(passage.source()).address())
                .toList();
        assertThat(cited).hasSize(147).containsExactlyInAnyOrderElementsOf(DefaultStory.seed("citations.tsv"));
    }

    @Test
    void oneAddressIsOneSource() {
        List<String> addresses = story.sources().stream().map(Source::address).filter(Objects::nonNull).toList();
        assertThat(addresses).hasSize(143).doesNotHaveDuplicates();
    }

    @Test
    void whatHasNoAddressIsTheArticleOrIsRepeated() {
        Set<String> repeated = new HashSet<>();
        story.sources().stream().filter(source -> !source.id().equals(source.origin()))
                .map(Source::origin).filter(Objects::nonNull).forEach(repeated::add);
        assertThat(story.sources()).filteredOn(source -> source.address() == null)
                .allSatisfy(source -> assertThat(source.id()).isIn(
                        source.id().equals(DefaultStory.ARTICLE) ? Set.of(DefaultStory.ARTICLE) : repeated));
    }

    @Test
    void theArticleAndTheCopiesOfItsWireAreOneOrigin() {
        Map<String, Source> sources = story.sources().stream().collect(toMap(Source::id, identity()));
        String wire = sources.get(DefaultStory.ARTICLE).origin();
        assertThat(wire).isNotNull();
        assertThat(sources.get("el-pais-2023-08-30").origin()).isEqualTo(wire);
        assertThat(sources.get("jakarta-globe-2023-08-31").origin()).isEqualTo(wire);
        assertThat(sources.get("al-arabiya-2023-08-30").origin()).isNotEqualTo(wire)
                .isEqualTo(sources.get("globe-and-mail-2023-08-30").origin());
        assertThat(story.sources()).allSatisfy(source -> assertThat(source.origin() == null
                ? null : sources.get(source.origin()).origin()).isEqualTo(source.origin()));
    }

    @Test
    void theArticlesDigestHasEachParagraphOnce() {
        Source article = story.sources().stream()
                .filter(source -> source.id().equals(DefaultStory.ARTICLE)).findFirst().orElseThrow();
        assertThat(article.digest()).extracting(DigestParagraph::paragraph)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
    }

    @Test
    void fiveEventsAreKey() {
        assertThat(story.events()).filteredOn(event -> event.weight() == Weight.KEY).extracting(Event::id)
                .containsExactlyInAnyOrder("wagner-delivery", "food-for-arms", "shoigu-visit", "letters",
                        "missile-launch");
    }

    @Test
    void theArticleOpensFirst() {
        assertThat(story.views()).extracting(SavedView::id).containsExactly("article", "record");
        SavedView article = story.views().getFirst();
        assertThat(article.knownAsOf()).isEqualTo(LocalDate.of(2023, 8, 30));
        assertThat(article.from()).isEqualTo(LocalDate.of(2022, 10, 1));
        assertThat(article.to()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(story.views().getLast().knownAsOf()).isNull();
    }

    @Test
    void eachEventHasAClaimAndEachPassageSupportsOne() {
        assertThat(story.claims()).extracting(Claim::event)
                .containsAll(story.events().stream().map(Event::id).toList());
        assertThat(story.claims()).flatExtracting(Claim::passages)
                .containsAll(story.passages().stream().map(Passage::id).toList());
    }

    @Test
    void aDisclosureIsWhereClaimsAreMade() {
        Map<String, Event> events = story.events().stream().collect(toMap(Event::id, identity()));
        assertThat(story.claims()).filteredOn(claim -> claim.saidAt() != null).hasSizeGreaterThan(20)
                .allSatisfy(claim -> assertThat(events.get(claim.saidAt()).kind()).isEqualTo("disclosure"));
        assertThat(story.events()).filteredOn(event -> event.kind().equals("disclosure"))
                .allSatisfy(event -> assertThat(event.thread()).isEqualTo("disclosures"));
    }

    @Test
    void theFilesGiveNoGrades() {
        assertThat(story.claims()).extracting(Claim::grade).containsOnlyNulls();
    }

    @Test
    void whatTheFilesLeaveOpenIsLeftOpen() {
        assertThat(story.relations()).filteredOn(relation -> relation.kind() == RelationKind.UNDETERMINED)
                .anySatisfy(relation -> assertThat(Set.of(relation.from(), relation.to()))
                        .containsExactlyInAnyOrder("letters", "second-delegation"))
                .allSatisfy(relation -> assertThat(relation.note()).isNotNull());
    }

    @Test
    void theFirstClaimOfAnEventIsTheFirstThatWasSaid() {
        Map<String, LocalDate> first = new HashMap<>();
        for (Claim claim : story.claims()) {
            LocalDate day = claim.said() == null ? null : claim.said().edtf().lastDay();
            if (day != null) {
                LocalDate before = first.putIfAbsent(claim.event(), day);
                assertThat(before == null || !day.isBefore(before)).as(claim.id()).isTrue();
            }
        }
        assertThat(first).hasSizeGreaterThan(100);
    }

    @Test
    void theImporterWritesTheSameFileAgain(@TempDir Path folder) throws IOException {
        Path again = folder.resolve("again.json");
        StoryJson.write(story, again, Progress.NONE);
        assertThat(Files.readString(again)).isEqualTo(Files.readString(DefaultStory.FILE));
    }
}
