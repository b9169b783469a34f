package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.problem.Problem;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** Whatever is no store and no story is told of in one sentence in the window, and nothing is changed by opening it. */
class BadInputTest {

    @TempDir
    private Path folder;
    private Path good;
    private Path bad;
    private byte[] store;

    @BeforeEach
    void write() throws IOException {
        good = folder.resolve("good.tumen");
        StoryWriter.write(DefaultStory.read(), good, Progress.NONE);
        store = Files.readAllBytes(good);
        bad = Files.createDirectory(folder.resolve("bad ?#%"));
    }

    @Test
    void whatIsNoStoreIsRefusedInASentence() throws Exception {
        put("text.tumen", "this is no store, whatever it is called".repeat(9).getBytes(StandardCharsets.UTF_8));
        put("empty.tumen", new byte[0]);
        put("truncated.tumen", Arrays.copyOf(store, store.length - 9_000));
        byte[] broken = store.clone();
        Arrays.fill(broken, 8_192 * 5, 8_192 * 6, (byte) 0x5a);
        put("broken.tumen", broken);
        byte[] newer = store.clone();
        newer[63] = 9;
        put("newer.tumen", newer);
        byte[] flipped = store.clone();
        flipped[new String(store, StandardCharsets.ISO_8859_1).indexOf("Wagner")] ^= 1;
        put("flipped.tumen", flipped);
        change("foreign.tumen", "PRAGMA application_id = 7");
        change("view.tumen", "DROP TABLE note", "CREATE VIEW note AS SELECT 1 AS source, 2 AS words, 3 AS changed");
        change("trigger.tumen", "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM event; END");
        Files.createDirectory(bad.resolve("folder.tumen"));
        boolean pipes = new ProcessBuilder("mkfifo", bad.resolve("pipe.tumen").toString()).start().waitFor() == 0;
        refused(null);
        assertThat(pipes).isTrue();
    }

    @Test
    void whatIsNoStoryIsRefusedInASentence() throws Exception {
        String story = Files.readString(Path.of("data/arms-story.json"));
        text("cut.json", story.substring(0, story.length() / 2));
        text("garbage.json", "{ \"format\": tumen-story");
        text("nothing.json", "");
        text("empty.json", "{}");
        text("list.json", "[1, 2, 3]");
        text("shape.json", story.replaceFirst("\"events\"\\s*:\\s*\\[", "\"events\": [ {\"id\": 7},"));
        text("unknown.json", story.replaceFirst("\"claimant\"\\s*:\\s*\"[^\"]*\"", "\"claimant\": \"nobody-at-all\""));
        text("edtf.json", story.replaceFirst("\"dates\"\\s*:\\s*\"[^\"]*\"", "\"dates\": \"2023-13-45\""));
        Files.createDirectory(bad.resolve("folder.json"));
        assertThat(new ProcessBuilder("mkfifo", bad.resolve("pipe.json").toString()).start().waitFor()).isZero();
        refused(folder.resolve("made.tumen"));
        assertThat(folder.resolve("made.tumen")).doesNotExist();
    }

    @Test
    void whereNothingCouldBeOpenedAtAllAnotherStoryIsOffered() {
        try (OpenProgram open = OpenProgram.start(folder.resolve("home"), bad.resolve("none.tumen"), Locale.ENGLISH,
                990, 700)) {
            open.await("told", () -> !open.session().notices().untold().isEmpty());
            open.settle();
            assertThat(open.find("nothing-open").getBoundsInParent().getWidth()).isPositive();
            open.answers().next(good);
            open.act(((Button) open.find("nothing-open").lookup(".button"))::fire);
            open.await("opened", () -> open.session().shelf().opened().get() != null);
            open.settle();
            assertThat(open.session().shelf().opened().get().path()).isEqualTo(good);
            assertThat(FxTest.on(() -> open.program().window().stage().getScene().lookup("#nothing-open"))).isNull();
        }
    }

    /** Opens each of the files in the window; {@code target}: where a store is to be made of it, or null. */
    private void refused(Path target) throws IOException {
        Map<String, String> before = content();
        try (OpenProgram open = OpenProgram.start(folder.resolve("home"), good, Locale.ENGLISH, 990, 700)) {
            for (String name : before.keySet()) {
                Path file = bad.resolve(name);
                open.answers().next(file);
                if (target != null) {
                    open.answers().next(target);
                }
                open.act(((MenuButton) open.find("menu")).getItems().stream()
                        .filter(item -> "menu-open".equals(item.getId())).findFirst().orElseThrow()::fire);
                open.await(name + " is told of", () -> !open.session().notices().untold().isEmpty());
                open.settle();
                List<Problem> problems = FxTest.on(() -> List.copyOf(open.session().notices().untold()));
                assertThat(problems).as(name).hasSize(1);
                String english = problems.getFirst().sentence(Locale.ENGLISH);
                String french = problems.getFirst().sentence(Locale.FRENCH);
                assertThat(english).as(name).contains(file.toString()).endsWith(".").doesNotContain("\n", "Exception")
                        .isNotEqualTo(french);
                assertThat(french).as(name).contains(file.toString()).endsWith(".");
                assertThat(open.session().shelf().opened().get().path()).as(name).isEqualTo(good);
                open.answers().next.clear();
                FxTest.run(() -> open.session().notices().untold().clear());
            }
        }
        assertThat(content()).isEqualTo(before);
        assertThat(Files.readAllBytes(good)).isEqualTo(store);
    }

    /** What lies there, by its name. */
    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(bad)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), Files.getLastModifiedTime(file) + " "
                        + (Files.isRegularFile(file) ? Arrays.hashCode(Files.readAllBytes(file)) : 0));
            }
        }
        return content;
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.write(bad.resolve(name), bytes);
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(bad.resolve(name), text);
    }

    private void change(String name, String... statements) throws IOException, SQLException {
        Path made = folder.resolve("changed.sqlite");
        Files.write(made, store);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        Files.move(made, bad.resolve(name));
    }
}
