package tumen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.model.Facet;
import tumen.model.Lanes;
import tumen.problem.Problem;
import tumen.work.Workers;

class SettingsKeeperTest {

    @TempDir
    private Path folder;

    private final List<Problem> told = new ArrayList<>();

    private Path file() {
        return folder.resolve("new folder/settings.json");
    }

    private SettingsKeeper open() {
        return SettingsKeeper.open(file(), Workers.direct(), Duration.ofMillis(500), told::add);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }

    private static Settings full() {
        StoreView view = new StoreView(new StoreView.Range(-5_000_000_000_000L, 7),
                new StoreView.Grouping(Lanes.CLAIMANT, List.of("kirby")),
                Map.of(Facet.TAG, List.of("b", "a")), LocalDate.of(2023, 3, 31),
                new StoreView.Counted(List.of("kcna"), "B3", true), List.of("letters"),
                new StoreView.Sources(List.of("s2", "s1"), "s2", "s3", List.of("s4"),
                        Map.of("s4", new StoreView.Place(10, -20, 300.5, 400))));
        return Settings.USUAL
                .withWindow(new WindowState(-10.0, 20.0, 1200.0, 800.0, true, Map.of("right", 0.7),
                        Map.of("rail", true)))
                .withManner(new Manner(Theme.DARK, Motion.REDUCED, "fr", 120, true, "Asia/Pyongyang"))
                .withTable(new TableState(List.of(new TableState.Column("title", 320)),
                        List.of(new TableState.Sort("standing", true), new TableState.Sort("when", false))))
                .withOpened(Path.of("/stores/é ?#%.tumen"))
                .withView(Path.of("/stores/é ?#%.tumen"), view)
                .withImport("wire", Map.of("start", "Datum"));
    }

    @Test
    void withoutAFileEverythingIsAsUsualAndNothingIsWritten() {
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current()).isEqualTo(Settings.USUAL);
        }
        assertThat(file()).doesNotExist();
        assertThat(told).isEmpty();
    }

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> full());
        }
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current()).isEqualTo(full());
            assertThat(keeper.atStart()).isEqualTo(full());
        }
        assertThat(told).isEmpty();
    }

    @Test
    void onlyTheSettingsFileIsLeftInItsFolder() throws IOException {
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> before.withManner(before.manner().withTextSize(130)));
            keeper.change(before -> before.withManner(before.manner().withTextSize(140)));
        }
        try (Stream<Path> left = Files.list(file().getParent())) {
            assertThat(left).containsExactly(file());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "\"settings\"", "{\"manner\": 7}", "{\"recent\": {}}", "{} {}", "null",
        "{\"window\": {\"hidden\": {\"rail\": null}}}", "\0\1\2"})
    void aBrokenFileIsSetAsideAndTold(String text) throws IOException {
        write(text);
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current()).isEqualTo(Settings.USUAL);
            keeper.change(before -> full());
        }
        assertThat(file().resolveSibling("settings.broken.json")).hasContent(text);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().sentence(Locale.ENGLISH)).contains(file().toString());
        assertThat(told.getFirst().sentence(Locale.FRENCH)).contains("mis de côté");
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current()).isEqualTo(full());
        }
    }

    @Test
    void aFileThatWasBrokenMeanwhileIsSetAsideAndTheSettingsStay() throws IOException {
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> full());
        }
        try (SettingsKeeper keeper = open()) {
            write("{\"manner\": ");
            keeper.change(before -> before.withManner(before.manner().withTextSize(140)));
        }
        assertThat(file().resolveSibling("settings.broken.json")).hasContent("{\"manner\": ");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().sentence(Locale.FRENCH)).contains(file().toString(), "settings.broken.json");
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current()).isEqualTo(full().withManner(full().manner().withTextSize(140)));
        }
        assertThat(told).hasSize(1);
    }

    @Test
    void whatANewerProgramHasWrittenStays() throws IOException {
        write("""
                {"future": [1, {"a": 123456789012345678901234567890}, null],
                 "manner": {"theme": "SEPIA", "textSize": 120,
                 "later": {"b": true}}, "stores": {"/a": {"range": {"from": 1, "to": 2, "unit": "day"},
                 "filters": {"MOOD": ["x"]}, "marks": 3.5}, "/b": {"marks": 4}}, "recent": ["/a", "/b"]}""");
        StoreView view;
        try (SettingsKeeper keeper = open()) {
            view = keeper.current().viewOf(Path.of("/a"));
            StoreView changed = new StoreView(null, view.grouping(), view.filters(), LocalDate.of(2023, 3, 31),
                    view.evidence(), view.selected(), view.sources());
            keeper.change(before -> before.withManner(before.manner().withTextSize(140))
                    .withView(Path.of("/a"), changed).withoutRecent());
        }
        Map<?, ?> tree = (Map<?, ?>) JsonTree.read(Files.readAllBytes(file()));
        assertThat(tree.get("future")).hasToString("[1, {a=123456789012345678901234567890}, null]");
        assertThat(tree.get("recent")).isEqualTo(List.of());
        Map<?, ?> manner = (Map<?, ?>) tree.get("manner");
        assertThat(manner.get("theme")).isEqualTo("SEPIA");
        assertThat(manner.get("textSize")).isEqualTo(140);
        assertThat(manner.get("later")).isEqualTo(Map.of("b", true));
        Map<?, ?> stores = (Map<?, ?>) tree.get("stores");
        assertThat(stores.keySet().toArray()).as("oldest first").containsExactly("/b", "/a");
        Map<?, ?> left = (Map<?, ?>) stores.get("/a");
        assertThat(left.get("marks")).isEqualTo(3.5);
        assertThat(left.get("knownAsOf")).isEqualTo("2023-03-31");
        assertThat(left.get("filters")).isEqualTo(Map.of("MOOD", List.of("x")));
        assertThat(left.containsKey("range")).as("what was taken away stays away").isFalse();
        assertThat(((Map<?, ?>) stores.get("/b")).get("marks")).isEqualTo(4);
        assertThat(told).isEmpty();
    }

    @Test
    void unknownFieldsAndMeaninglessValuesDoNotHurt() throws IOException {
        write("""
                {"future": [1, 2], "manner": {"theme": "SEPIA", "textSize": 900, "language": "xx",
                 "axisZone": "Atlantis"}, "window": {"x": 1, "y": 2, "width": -3, "height": 4,
                 "splits": {"a": 0.5, "b": 7, "c": null}}, "recent": ["/a", "/a", "/b"],
                 "stores": {"/a": null, "/b": {"range": {"from": 9, "to": 1}}}}""");
        try (SettingsKeeper keeper = open()) {
            Settings read = keeper.current();
            assertThat(read.manner()).isEqualTo(Manner.USUAL_MANNER.withTextSize(160));
            assertThat(read.window().placed()).isFalse();
            assertThat(read.window().splits()).containsOnly(Map.entry("a", 0.5));
            assertThat(read.recent()).containsExactly("/a", "/b");
            assertThat(read.viewOf(Path.of("/b"))).isEqualTo(StoreView.NONE);
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldOnceAndIsNotFatal() throws IOException {
        Files.writeString(folder.resolve("new folder"), "a file where the folder should be");
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> full());
            keeper.change(before -> before.withoutRecent());
            assertThat(keeper.current()).isEqualTo(full().withoutRecent());
        }
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN);
    }

    @Test
    void whoAsksForTheSettingsDoesNotWaitForTheFile() throws IOException {
        Files.writeString(folder.resolve("new folder"), "a file where the folder should be");
        SettingsKeeper[] keeper = new SettingsKeeper[1];
        List<Settings> there = new ArrayList<>();
        // it is told of the file in the midst of writing it
        keeper[0] = SettingsKeeper.open(file(), Workers.direct(), Duration.ofMillis(500), problem ->
                there.add(CompletableFuture.supplyAsync(keeper[0]::current).orTimeout(30, TimeUnit.SECONDS).join()));
        keeper[0].change(before -> full());
        keeper[0].close();
        assertThat(there).containsExactly(full());
    }

    @Test
    void aFolderInPlaceOfTheFileIsLeftAlone() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> full());
        }
        assertThat(file().resolve("inside")).isDirectory();
        assertThat(told).hasSize(1);
    }

    @Test
    void twoWindowsDoNotLoseEachOthersStores() {
        try (SettingsKeeper one = open(); SettingsKeeper other = open()) {
            one.change(before -> before.withOpened(Path.of("/one")));
            other.change(before -> before.withOpened(Path.of("/other")));
        }
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current().recent()).containsExactly("/other", "/one");
        }
    }

    @Test
    void whatWasTakenOffTheListStaysOffAndWhatAnotherWindowAddedStaysOn() {
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> before.withOpened(Path.of("/old")));
        }
        try (SettingsKeeper one = open(); SettingsKeeper other = open()) {
            other.change(before -> before.withOpened(Path.of("/other")));
            other.close();
            one.change(Settings::withoutRecent);
        }
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current().recent()).containsExactly("/other");
        }
    }

    @Test
    void whatIsNoPlaceOfAFileIsPassedOver() throws IOException {
        write("""
                {"recent": ["/a\\u0000b", "", "relative", null, "/good"], "last": "/a\\u0000b"}""");
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current().recent()).containsExactly("/good");
            assertThat(keeper.current().last()).isNull();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsNoPlainFileIsToldAndNotWaitedFor() throws IOException {
        Files.createDirectories(file().getParent());
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(file()));
            try (SettingsKeeper keeper = open()) {
                assertThat(keeper.current()).isEqualTo(Settings.USUAL);
                keeper.change(before -> full());
            }
            assertThat(told).hasSize(1);
            assertThat(Files.isRegularFile(file())).isFalse();
        }
    }

    @Test
    void twoWindowsDoNotUndoWhatTheOtherChanged() {
        Path both = Path.of("/both");
        try (SettingsKeeper keeper = open()) {
            keeper.change(before -> full().withView(both, StoreView.NONE));
        }
        StoreView there = full().viewOf(Path.of("/stores/é ?#%.tumen"));
        try (SettingsKeeper one = open(); SettingsKeeper other = open()) {
            other.change(before -> before.withView(both, there).withManner(before.manner().withTextSize(90)));
            one.change(before -> before.withOpened(Path.of("/one")));
        }
        try (SettingsKeeper keeper = open()) {
            assertThat(keeper.current().viewOf(both)).isEqualTo(there);
            assertThat(keeper.current().manner().textSize()).isEqualTo(90);
            assertThat(keeper.current().recent()).startsWith("/one");
        }
    }

    @Test
    void onlyTheNewestTenStoresAreRecent() {
        Settings settings = Settings.USUAL;
        for (int i = 0; i < 15; i++) {
            settings = settings.withOpened(Path.of("/store" + i));
        }
        assertThat(settings.recent()).hasSize(Settings.MOST_RECENT).startsWith("/store14");
        assertThat(settings.withOpened(Path.of("/store9")).recent()).startsWith("/store9", "/store14")
                .hasSize(Settings.MOST_RECENT);
    }
}
