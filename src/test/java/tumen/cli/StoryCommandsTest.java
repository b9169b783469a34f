package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands over the default story: what they give, and what they refuse. */
class StoryCommandsTest {

    private static final Path STORY = Path.of("data/arms-story.json");

    @TempDir
    private Path folder;
    private Path store;

    @BeforeEach
    void importStory() {
        store = folder.resolve("a story ?#% \uc870.tumen");
        Run run = Run.of("import", STORY.toString(), store.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains(store.toString()).contains("events").contains("claims");
    }

    @Test
    void aListOfNothingSaysSo() {
        Run run = Run.of("list", store.toString(), "--known-as-of", "1990");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tumen: None of the ").contains("by then").hasLineCount(1);
    }

    @Test
    void outAndInAgainIsTheSame() throws IOException {
        Path json = folder.resolve("out.json");
        assertThat(Run.of("export", store.toString(), json.toString()).code()).isEqualTo(Exit.DONE);
        Path again = folder.resolve("again.tumen");
        assertThat(Run.of("import", json.toString(), again.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(Files.mismatch(store, again)).isEqualTo(-1);
    }

    @Test
    void aHyphenIsStandardOutputWhichHoldsTheStoryAndNothingElse() throws IOException {
        Path json = folder.resolve("out.json");
        assertThat(Run.of("export", store.toString(), json.toString()).code()).isEqualTo(Exit.DONE);
        Run run = Run.of("export", store.toString(), "-");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Files.readString(json));
        assertThat(Path.of("-")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"itself.tumen", "a link.json", "a link.csv"})
    void anExportNeverTakesThePlaceOfAStore(String name) throws IOException {
        Path target = folder.resolve(name);
        if (name.startsWith("itself")) {
            Files.move(store, target);
            store = target;
        } else {
            Files.createSymbolicLink(target, store);
        }
        byte[] before = Files.readAllBytes(store);
        Run run = Run.of("export", store.toString(), target.toString());
        assertThat(run.code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(run.err()).contains("is a store");
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void aSoundStoreIsFoundSoundAndIsNotChangedByReadingIt() throws IOException {
        byte[] before = Files.readAllBytes(store);
        for (String command : List.of("check", "verify", "list")) {
            Run run = Run.of(command, store.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(Exit.DONE);
        }
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void theListIsOneLineAnEventInOrderOfTimeInBothLanguages() {
        Run english = Run.of("list", store.toString());
        Run french = Run.of("list", store.toString(), "--lang", "fr");
        assertThat(english.lines()).hasSizeGreaterThan(100).allMatch(line -> line.split(" · ").length == 3);
        assertThat(french.lines()).hasSameSizeAs(english.lines());
        assertThat(english.out()).contains(" · contested · Arms delivered to Wagner")
                .contains("between 27 July and 30 August 2023 · alleged · Second Russian delegation");
        assertThat(french.out()).contains(" · contesté · ").contains("Choïgou à Pyongyang");
        int talks = index(english, "Shoigu in Pyongyang");
        assertThat(index(english, "Arms delivered to Wagner")).isLessThan(talks);
        assertThat(index(english, "Ballistic missile launched")).isGreaterThan(talks);
    }

    @Test
    void theTableHasSevenColumns() {
        Run run = Run.of("list", "--format", "tsv", store.toString());
        assertThat(run.lines()).hasSizeGreaterThan(100).allMatch(line -> line.split("\t", -1).length == 7);
        String visit = run.lines().stream().filter(line -> line.startsWith("shoigu-visit\t")).findFirst()
                .orElseThrow();
        assertThat(List.of(visit.split("\t")).subList(1, 4)).containsExactly("2023-07-24T15:00:00Z",
                "2023-07-27T14:59:59.999Z", "acknowledged");
        assertThat(run.lines()).anyMatch(line -> line.split("\t")[1].equals("-"));
    }

    @Test
    void nothingThatWasSaidLaterIsListed() {
        String before = Run.of("list", store.toString(), "--known-as-of", "2022-12-21").out();
        String onTheDay = Run.of("list", store.toString(), "--known-as-of", "2022-12-22").out();
        assertThat(before).doesNotContain("Wagner").isNotEmpty();
        assertThat(onTheDay).contains("contested · Arms delivered to Wagner");
    }

    @Test
    void aViewBringsItsOwnDayAndAnAskedOneWins() {
        String article = Run.of("list", store.toString(), "--view", "article").out();
        assertThat(article).isEqualTo(Run.of("list", store.toString(), "--known-as-of", "2023-08-30").out());
        assertThat(Run.of("list", store.toString(), "--view", "article", "--known-as-of", "2023-01-31").out())
                .isEqualTo(Run.of("list", store.toString(), "--known-as-of", "2023-01-31").out());
    }

    @Test
    void whyLeadsToTheVisitAndToThePagesBehindIt() {
        Run run = Run.of("why", store.toString(), "second-delegation");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("It did not start before 27 July 2023:")
                .contains("It did not end after 30 August 2023:").contains("Shoigu in Pyongyang")
                .contains("paragraph 10");
        assertThat(Run.of("why", store.toString(), "second-delegation", "--lang=fr").out())
                .contains("Choïgou à Pyongyang").contains("paragraphe 10");
    }

    @Test
    void orderTellsWhatIsOpenAndWhatIsNot() {
        Run open = Run.of("order", store.toString(), "letters", "second-delegation");
        assertThat(open.code()).isEqualTo(Exit.DONE);
        assertThat(open.out()).contains("A before B: possible").contains("A after B: possible")
                .contains("Left open on purpose: ");
        Run settled = Run.of("order", store.toString(), "bomber-flight", "missile-launch");
        assertThat(settled.out()).contains("A before B: necessary").contains("A after B: impossible");
    }

    @Test
    void claimsThatCannotAllHoldAreToldOfTheEventsThatTheyTouch() throws IOException {
        String json = Files.readString(STORY).replaceFirst("\"relations\": \\[", """
                "relations": [
                    {"id": "backwards", "from": "missile-launch", "kind": "before", "to": "bomber-flight",
                     "claim": "missile-launch-rok-jcs"},""");
        Path broken = folder.resolve("broken.tumen");
        assertThat(Run.of("import", Files.writeString(folder.resolve("broken.json"), json).toString(),
                broken.toString()).code()).isEqualTo(Exit.DONE);
        Run why = Run.of("why", broken.toString(), "missile-launch");
        assertThat(why.code()).isEqualTo(Exit.DONE);
        assertThat(why.out()).contains("A contradiction; these 2 claims cannot all hold")
                .contains("1. “US bomber over the Korean peninsula”: Associated Press asserts: says that, hours before")
                .contains("  Order: “Ballistic missile launched eastward”");
        assertThat(Run.of("order", broken.toString(), "bomber-flight", "missile-launch", "--lang", "fr").out())
                .contains("Contradiction\u00A0; ces 2 déclarations ne peuvent toutes tenir");
        assertThat(Run.of("list", broken.toString()).lines().stream()
                .filter(line -> line.endsWith(" · its claims cannot all hold")).toList())
                .hasSize(2).allMatch(line -> line.contains("Ballistic missile launched") || line.contains("US bomber"));
        assertThat(Run.of("list", broken.toString(), "--lang", "fr").lines())
                .filteredOn(line -> line.endsWith(" · ses déclarations s’excluent")).hasSize(2);
        assertThat(Run.of("why", broken.toString(), "letters").out()).doesNotContain("contradiction");
        assertThat(Run.of("why", store.toString(), "missile-launch").out()).doesNotContain("contradiction");
    }

    @Test
    void aDateThatWasTakenBackIsNotTold() throws IOException {
        String json = Files.readString(Path.of("src/main/resources/tumen/window/sample-story.json"))
                .replaceFirst("\"claims\": \\[", """
                "claims": [
                    {"id": "back", "event": "market", "claimant": "mayor", "stance": "retracts",
                     "statement": {"en": "takes it back"}, "said": {"edtf": "2021-10-04", "zone": "UTC"},
                     "passages": ["gazette-1"]},""");
        Path back = folder.resolve("back.tumen");
        assertThat(Run.of("import", Files.writeString(folder.resolve("back.json"), json).toString(),
                back.toString()).code()).isEqualTo(Exit.DONE);
        assertThat(Run.of("list", back.toString()).out()).startsWith("undated · background · The autumn market");
        assertThat(Run.of("list", back.toString(), "--known-as-of", "2021-10-03").out())
                .startsWith("2 October 2021 · ");
    }

    @Test
    void anEventHasNoOrderWithItself() {
        Run run = Run.of("order", store.toString(), "letters", "letters");
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("one of two events").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({"list,nothing-here,4", "check,nothing-here,4", "list,empty,3", "check,empty,3", "list,text,3",
        "check,text,3", "list,folder,3", "check,folder,3", "list,cut,3", "check,cut,1", "list,flipped,3",
        "check,flipped,1", "why,text,3", "order,text,3", "export,text,3"})
    void whatIsNoSoundStoreGetsOneSentenceInEachLanguage(String command, String kind, int code)
            throws IOException {
        Path file = folder.resolve(kind);
        prepare(kind, file);
        for (String language : List.of("en", "fr")) {
            Run run = Run.of(arguments(command, file, "--lang=" + language));
            assertThat(run.code()).isEqualTo(code);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("tumen: ").contains(file.toString()).hasLineCount(1);
        }
        assertThat(Run.of(arguments(command, file, "--lang=en")).err())
                .isNotEqualTo(Run.of(arguments(command, file, "--lang=fr")).err());
    }

    private String[] arguments(String command, Path file, String language) {
        return switch (command) {
            case "why" -> new String[] {command, file.toString(), "letters", language};
            case "order" -> new String[] {command, file.toString(), "letters", "visit", language};
            case "export" -> new String[] {command, file.toString(), folder.resolve("x.json").toString(), language};
            default -> new String[] {command, file.toString(), language};
        };
    }

    private void prepare(String kind, Path file) throws IOException {
        byte[] sound = Files.readAllBytes(store);
        switch (kind) {
            case "empty" -> Files.createFile(file);
            case "text" -> Files.writeString(file, "no store at all");
            case "folder" -> Files.createDirectory(file);
            case "cut" -> Files.write(file, Arrays.copyOf(sound, sound.length / 2));
            case "flipped" -> {
                sound[sound.length / 2] ^= 4;
                Files.write(file, sound);
            }
            default -> assertThat(file).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"title\":", "[1]", "{\"title\": 3}", "", "\u0000"})
    void whatIsNoStoryIsRefusedAndNothingIsWritten(String text) throws IOException {
        Path json = Files.writeString(folder.resolve("wrong.json"), text);
        byte[] before = Files.readAllBytes(store);
        Run run = Run.of("import", json.toString(), store.toString());
        assertThat(run.code()).isEqualTo(Exit.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("wrong.json").hasLineCount(1);
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void whatCannotBeWrittenIsToldByItsOwnCode() {
        Path nowhere = folder.resolve("no folder/x");
        assertThat(Run.of("export", store.toString(), nowhere.toString()).code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(Run.of("import", STORY.toString(), nowhere.toString()).code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(nowhere.getParent()).doesNotExist();
    }

    @Test
    void whatAStoryHoldsDoesNotSteerTheTerminal() throws IOException {
        String steering = "\\u001b]0;taken over\\u0007\\u009b31m\\u202egnp.exe\\u2066";
        String plain = Files.readString(STORY);
        String title = "Russia – North Korea arms story";
        Path json = Files.writeString(folder.resolve("steering.json"), plain.replace(title, steering));
        Path made = folder.resolve("steering.tumen");
        assertThat(Run.of("import", json.toString(), made.toString()).code()).isEqualTo(Exit.DONE);
        Path refused = Files.writeString(folder.resolve("refused.json"),
                plain.replace(title, steering + "\\u0000"));
        for (Run run : List.of(Run.of("check", made.toString()), Run.of("list", made.toString()),
                Run.of("list", made.toString(), "--format", "tsv"),
                Run.of("import", refused.toString(), made.toString()))) {
            assertThat((run.out() + run.err()).chars().filter(unit -> unit != '\n' && unit != '\t'))
                    .noneMatch(unit -> Character.isISOControl(unit) || unit >= 0x202A && unit <= 0x202E
                            || unit >= 0x2066 && unit <= 0x2069);
        }
        assertThat(Run.of("check", made.toString()).out()).contains("taken over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aDeviceOrAPipeIsNotWrittenOver(String language) throws IOException {
        Path socket = folder.resolve("socket.csv");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            for (Path way : List.of(socket, Files.createSymbolicLink(folder.resolve("link.json"), socket))) {
                Run run = Run.of("export", store.toString(), way.toString(), "--lang", language);
                assertThat(run.code()).isEqualTo(Exit.NOT_WRITTEN);
                assertThat(run.out()).isEmpty();
                assertThat(run.err()).contains(way.toString()).hasLineCount(1);
            }
            assertThat(Files.readAttributes(socket, BasicFileAttributes.class).isOther()).isTrue();
        }
    }

    @Test
    void whatTheStoryDoesNotHoldIsNotFound() {
        String path = store.toString();
        for (Run run : List.of(Run.of("why", path, "no-such-event"), Run.of("order", path, "letters", "none"),
                Run.of("list", path, "--view", "none"), Run.of("list", path, "--without", "none"),
                Run.of("why", path, "letters", "--known-as-of", "2022-01-01"))) {
            assertThat(run.code()).isEqualTo(Exit.NOT_FOUND);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).hasLineCount(1);
        }
    }

    private static int index(Run run, String title) {
        List<String> lines = run.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(title)) {
                return i;
            }
        }
        throw new AssertionError("not listed: " + title);
    }
}
