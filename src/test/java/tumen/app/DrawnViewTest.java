package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.cli.Cli;
import tumen.cli.Drawing;
import tumen.cli.Exit;
import tumen.cli.Screen;
import tumen.cli.Surroundings;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.store.StoryWriter;
import tumen.time.DateWords;
import tumen.work.Progress;

/** {@code tumen render} from its words to its file, over the default story. */
class DrawnViewTest {

    @TempDir
    Path folder;
    private Path store;
    private String out;
    private String err;

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @BeforeEach
    void write() {
        store = folder.resolve("a story ?#%.tumen");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    @Test
    void theSameViewGivesTheSameBytesAndTheSizeThatWasAskedFor() throws IOException {
        for (String name : List.of("a.png", "a.svg")) {
            Path one = folder.resolve(name);
            assertThat(render(one, "--size", "1024x700")).as(err()).isEqualTo(Exit.DONE);
            assertThat(out).isEqualTo(one + ": written." + System.lineSeparator());
            byte[] first = Files.readAllBytes(one);
            assertThat(render(one, "--size", "1024x700", "--view", "article")).isEqualTo(Exit.DONE);
            assertThat(Files.readAllBytes(one)).as(name).isEqualTo(first);
            assertThat(render(one, "--size", "1024x700", "--known-as-of", "2023-04")).isEqualTo(Exit.DONE);
            assertThat(Files.readAllBytes(one)).as("another day, another picture").isNotEqualTo(first);
        }
        render(folder.resolve("b.png"), "--size", "1024x700");
        var image = ImageIO.read(folder.resolve("b.png").toFile());
        assertThat(image.getWidth()).isEqualTo(1024);
        assertThat(image.getHeight()).isEqualTo(700);
        Files.copy(folder.resolve("b.png"), screens().resolve("export-1024x700.png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void theFiveKeyEventsAreNamedInTheOpeningView() throws IOException {
        Path file = folder.resolve("a.svg");
        assertThat(render(file, "--size", "1600x1000")).isEqualTo(Exit.DONE);
        assertThat(Files.readString(file)).contains(">Arms delivered to Wagner<", ">Food-for-arms deal sought<",
                ">Shoigu in Pyongyang<", ">Putin and Kim exchange letters<", ">Ballistic missile launched eastward<",
                "id=\"event-letters\"", ">30 August 2023<", "a story ?#%.tumen");
    }

    @Test
    void lanesThatHaveNoRoomAreNamed() throws IOException {
        Path file = folder.resolve("low.svg");
        assertThat(render(file, "--size", "1024x600")).isEqualTo(Exit.DONE);
        assertThat(Files.readString(file)).containsPattern(" · [2-9] lanes not seen: ").contains("Treaty");
        assertThat(render(file, "--size", "1600x1400")).isEqualTo(Exit.DONE);
        assertThat(Files.readString(file)).doesNotContain("not seen");
    }

    @Test
    void whatIsHeldBackIsNamed() throws IOException {
        Path file = folder.resolve("a.svg");
        assertThat(render(file, "--lang", "fr", "--theme", "dark", "--without", DefaultStory.ARTICLE,
                "--lanes", "actor", "--select", "letters,shoigu-visit", "--view", "record",
                "--from", "2023-07", "--to", "2023-08")).as(err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(file)).contains("Sources écartées", "News18 (PTI)", ">D’après<",
                ">tout ce qui a été dit<", ">" + DateWords.in(Locale.FRENCH).day(LocalDate.of(2023, 7, 1)) + " – "
                        + DateWords.in(Locale.FRENCH).day(LocalDate.of(2023, 8, 31)) + "<");
    }

    @Test
    void whatIsNotThereIsNamedAndNothingIsWritten() {
        Path file = folder.resolve("a.png");
        assertThat(render(file, "--view", "nonsense")).isEqualTo(Exit.NOT_FOUND);
        assertThat(err).isEqualTo("tumen: There is no saved view “nonsense” in this store." + System.lineSeparator());
        assertThat(render(file, "--without", "nobody")).isEqualTo(Exit.NOT_FOUND);
        assertThat(render(file, "--select", "nothing")).isEqualTo(Exit.NOT_FOUND);
        assertThat(render(file, "--select", "letters", "--known-as-of", "2022-11-01")).isEqualTo(Exit.NOT_FOUND);
        assertThat(err).contains("does not show in this view");
        assertThat(run("render", folder.resolve("none.tumen").toString(), file.toString())).isEqualTo(Exit.NOT_FOUND);
        assertThat(render(file, "--size", "20x20")).isEqualTo(Exit.USAGE);
        assertThat(render(file, "--size", "big")).isEqualTo(Exit.USAGE);
        assertThat(render(folder.resolve("a.gif"))).isEqualTo(Exit.USAGE);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFileThatIsNoStoreIsRefused() throws IOException {
        Path none = Files.writeString(folder.resolve("none.tumen"), "no store");
        assertThat(run("render", none.toString(), folder.resolve("a.png").toString())).isEqualTo(Exit.REFUSED);
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() throws IOException {
        assertThat(render(folder.resolve("no folder").resolve("a.png"))).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(err).contains("no folder");
        Path taken = Files.createDirectory(folder.resolve("taken.svg"));
        assertThat(render(taken)).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(render(folder.resolve("huge.png"), "--size", "16384x16384")).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(err).contains("too large");
    }

    @Test
    void aSmallPictureStillHasItsSize() throws IOException {
        Path file = folder.resolve("small.png");
        assertThat(render(file, "--size", "200x200")).as(err()).isEqualTo(Exit.DONE);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(200);
    }

    private String err() {
        return err;
    }

    private static Path screens() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("tumen.screens")));
    }

    private int render(Path file, String... options) {
        List<String> line = new ArrayList<>(List.of("render", store.toString(), file.toString()));
        line.addAll(List.of(options));
        return run(line.toArray(String[]::new));
    }

    private int run(String... line) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Surroundings around = new Surroundings(new ByteArrayInputStream(new byte[0]),
                new PrintStream(told, false, StandardCharsets.UTF_8),
                new PrintStream(messages, false, StandardCharsets.UTF_8), Locale.ENGLISH);
        int code = new Cli(around, new Screen() {
            @Override
            public int open(Path path, Locale language) {
                throw new AssertionError("no window was asked for");
            }

            @Override
            public void draw(Drawing drawing) {
                new DrawnView(drawing, Platform::runLater).draw();
            }
        }).run(line);
        out = told.toString(StandardCharsets.UTF_8);
        err = messages.toString(StandardCharsets.UTF_8);
        return code;
    }
}
