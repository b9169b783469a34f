package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.model.Story;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.store.TestStories;
import tumen.work.Progress;

/** Reads and writes real files, whole and broken ones. */
class StoryJsonTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgainEqual() {
        Path file = folder.resolve("small.json");
        StoryJson.write(TestStories.small(), file, Progress.NONE);
        assertThat(StoryJson.read(file, Progress.NONE)).isEqualTo(TestStories.small());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyStoryComesBackAndIsWrittenTheSame(long seed) throws IOException {
        Story story = TestStories.random(seed, 40);
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        StoryJson.write(story, first, Progress.NONE);
        Story read = StoryJson.read(first, Progress.NONE);
        assertThat(read).as("seed %d", seed).isEqualTo(story);
        StoryJson.write(read, second, Progress.NONE);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void theFileIsMadeToBeReviewed() throws IOException {
        String text = small();
        assertThat(text).startsWith("{\n  \"format\": \"tumen-story\",\n  \"version\": 1,\n  \"id\": \"small\",\n")
                .endsWith("\n}\n").doesNotContain("\r", "null", "[ ]", "[]").contains("\"stance\": \"denies\"",
                        "\"grade\": \"B2\"", "\"min\": \"PT168H\"", "쇼이구", "\"kind\": \"wire-copy\"");
    }

    @Test
    void aByteOrderMarkIsNoTrouble() throws IOException {
        Path file = write("\ufeff" + small());
        assertThat(StoryJson.read(file, Progress.NONE)).isEqualTo(TestStories.small());
    }

    /** Each row: what stands in the small story, what takes its place, and what the sentence must hold. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"stance\": \"denies\"|\"stance\": \"refutes\"|claims[2].stance|asserts, denies",
        "\"stance\": \"denies\"|\"stance\": 7|claims[2].stance|one of",
        "\"stance\": \"denies\"|\"stanse\": \"denies\"|claims[2].stanse|no such field",
        "\"event\": \"visit\"|\"event\": \"visits\"|claims[0].event|visits",
        "\"claimant\": \"kirby\"|\"claimant\": \"kirbi\"|claims[1].claimant|kirbi",
        "\"thread\": \"visits\",|``|events[0].thread|needed",
        "\"id\": \"letters\"|\"id\": \"visit\"|events[1].id|twice",
        "\"zone\": \"Asia/Pyongyang\"|\"zone\": \"Asia/Atlantis\"|events[0].zone|Europe/Moscow",
        "\"dates\": \"2023-08-30\"|\"dates\": \"2023-13-30\"|claims[3].dates|13",
        "\"grade\": \"B2\"|\"grade\": \"G2\"|claims[0].grade|A1",
        "\"latitude\": 39.0194|\"latitude\": \"north\"|places[0].latitude|number",
        "\"latitude\": 39.0194|\"latitude\": 139.0194|places[0].latitude|90",
        "\"paragraph\": 4|\"paragraph\": 4.5|sources[0].digest[1].paragraph|whole number",
        "\"paragraph\": 4|\"paragraph\": 1|sources[0].digest[1].paragraph|twice",
        "\"past\": true|\"past\": \"yes\"|claims[0].past|true or false",
        "\"title\": \"Press briefing\"|\"title\": {\"en\": \"Press briefing\"}|sources[2].title|text",
        "\"max\": \"PT1344H\"|\"max\": \"PT1H\"|relations[0].gap|gap",
        "\"max\": \"PT1344H\"|\"max\": \"8 weeks\"|relations[0].gap.max|PT24H",
        "\"en\": \"Letters\"|\"english\": \"Letters\"|events[1].title.english|language",
        "\"en\": \"Letters\"|\"en\": [\"Letters\"]|events[1].title.en|text",
        "\"from\": \"2023-07-01\"|\"from\": \"1 July\"|views[0].from|2023-08-30",
        "\"languages\": [|\"languages\": \"en\", \"refs\": [|languages|list",
        "\"version\": 1|\"version\": 2|version 2|1",
        "\"format\": \"tumen-story\"|\"format\": \"other\"|format|tumen-story",
        "\"name\": \"쇼이구\"|\"name\": \"\\ud83d\"|actors[1].aliases[3].name|text",
    })
    void whatIsWrongIsNamed(String here, String there, String path, String words) throws IOException {
        String whole = small();
        assertThat(whole).contains(here);
        Path file = write(whole.replaceFirst(java.util.regex.Pattern.quote(here),
                java.util.regex.Matcher.quoteReplacement(there == null ? "" : there)));
        Problem problem = refused(file);
        assertThat(problem.sentence(Locale.ENGLISH)).contains(file.toString(), path, words);
        assertThat(problem.sentence(Locale.FRENCH)).contains(file.toString(), path)
                .isNotEqualTo(problem.sentence(Locale.ENGLISH));
    }

    @Test
    void malformedJsonIsNamedByItsLineAndColumn() throws IOException {
        Path file = write("{\n  \"format\": \"tumen-story\",\n  \"version\": 1,,\n}");
        assertThat(refused(file).sentence(Locale.ENGLISH)).contains("line 3").contains("column 16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[]", "7", "null", "\"text\"", "{", "{\"format\": NaN}", "{\"id\": 1, \"id\": 2}",
        "{\"format\": \"tumen-story\", \"threads\": [null]}", "{} {}"})
    void otherJsonIsRefused(String text) throws IOException {
        assertThat(refused(write(text)).sentence(Locale.FRENCH)).contains("story.json");
    }

    @Test
    void whyItIsNoJsonIsSaid() throws IOException {
        assertThat(refused(write("{\"id\": \"a\",\n \"id\": \"b\"}")).sentence(Locale.ENGLISH)).contains("line 2")
                .contains("second time");
        Path latin = Files.write(folder.resolve("story.json"),
                small().replace("Letters", "Lettres \u00e9chang\u00e9es").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused(latin).sentence(Locale.ENGLISH)).contains("UTF-8");
        assertThat(refused(write("[]")).sentence(Locale.ENGLISH)).contains("story.json: an object");
        for (String deep : List.of("{\"a\":".repeat(100_000), "9".repeat(100_000))) {
            assertThat(refused(write(deep)).sentence(Locale.ENGLISH)).contains("more than a story may")
                    .doesNotContain("?");
        }
    }

    @Test
    void aHostileShapeIsRefused() throws IOException {
        assertThat(refused(write("[".repeat(100_000))).sentence(Locale.ENGLISH)).contains("story.json");
        assertThat(refused(write("{\"id\": \"" + "x".repeat(6_000_000) + "\"}")).sentence(Locale.ENGLISH))
                .contains("more than a story may");
    }

    @Test
    void whatIsNoFileIsRefused() {
        ProblemException missing = catchThrowableOfType(ProblemException.class,
                () -> StoryJson.read(folder.resolve("none.json"), Progress.NONE));
        assertThat(missing.problem().kind()).isEqualTo(Problem.Kind.NOT_FOUND);
        assertThat(refused(folder).sentence(Locale.ENGLISH)).contains("folder");
    }

    @Test
    void aStoryThatCannotBeWrittenLeavesNothing() throws IOException {
        Path target = folder.resolve("no such folder").resolve("a.json");
        ProblemException failed = catchThrowableOfType(ProblemException.class,
                () -> StoryJson.write(TestStories.small(), target, Progress.NONE));
        assertThat(failed.problem().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCancelledWriteLeavesTheOldFile() throws IOException {
        Path file = write("old");
        Progress cancelled = new Progress() {
            @Override
            public void report(long done, long total) {
                // not looked at
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> StoryJson.write(TestStories.small(), file, cancelled))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("story.json");
    }

    private Problem refused(Path file) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class,
                () -> StoryJson.read(file, Progress.NONE));
        assertThat(thrown).isNotNull();
        assertThat(thrown.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
        return thrown.problem();
    }

    private String small() throws IOException {
        Path file = folder.resolve("small.json");
        StoryJson.write(TestStories.small(), file, Progress.NONE);
        String text = Files.readString(file);
        Files.delete(file);
        return text;
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("story.json"), text, StandardCharsets.UTF_8);
    }
}
