package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.problem.Problem;
import tumen.problem.Words;

/** What the command line says of itself, and of a command line that makes no sense. */
class UsageTest {

    private final Logger log = Logger.getLogger(Cli.class.getName());

    @BeforeEach
    void beQuiet() {
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void speakAgain() {
        log.setLevel(null);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        RecordingScreen screen = new RecordingScreen(Exit.DONE);
        assertThat(Run.in(Locale.ENGLISH, "", screen).code()).isEqualTo(Exit.DONE);
        assertThat(Run.in(Locale.ENGLISH, "", screen, "a ?#%.tumen", "--lang", "fr").code())
                .isEqualTo(Exit.DONE);
        assertThat(screen.stores).containsExactly(null, Path.of("a ?#%.tumen"));
        assertThat(screen.languages).containsExactly(null, Locale.FRENCH);
    }

    @Test
    void theWindowsExitCodeIsHandedOn() {
        assertThat(Run.in(Locale.ENGLISH, "", new RecordingScreen(Exit.NOT_FOUND), "gone").code())
                .isEqualTo(Exit.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lsit s.tumen", "lsit", "lis s.tumen --format tsv", "lst --lang en s.tumen"})
    void aCommandThatIsSpeltAmissIsToldWithTheNearest(String line) {
        RecordingScreen screen = new RecordingScreen(Exit.DONE);
        Run run = Run.in(Locale.ENGLISH, "", screen, line.split(" "));
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("tumen: “" + line.split(" ")[0] + "” is neither").contains("“list”")
                .doesNotContain("s.tumen").hasLineCount(1);
        assertThat(screen.stores).isEmpty();
        assertThat(Run.in(Locale.FRENCH, "", screen, "exprot", "a", "b").err()).contains("export");
    }

    @Test
    void aFileThatIsCalledAlmostAsACommandIsOpened() throws IOException {
        Path lsit = Files.writeString(Path.of("lsit"), "");
        try {
            RecordingScreen screen = new RecordingScreen(Exit.DONE);
            assertThat(Run.in(Locale.ENGLISH, "", screen, "lsit").code()).isEqualTo(Exit.DONE);
            assertThat(screen.stores).containsExactly(lsit);
        } finally {
            Files.delete(lsit);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one.tumen"})
    void aWindowThatCannotOpenIsASentence(String store) {
        Screen broken = new Screen() {
            @Override
            public int open(Path named, Locale language) {
                throw Problem.of(Problem.Kind.FAILED, Words.of(tumen.app.Main.class), "noWindow", "why").exception();
            }

            @Override
            public void draw(Drawing drawing) {
                throw new AssertionError("nothing is drawn");
            }
        };
        Run run = Run.in(Locale.FRENCH, "", broken, store.isEmpty() ? new String[0] : new String[] {store});
        assertThat(run.code()).isEqualTo(Exit.FAILED);
        assertThat(run.err()).startsWith("tumen: Aucune fenêtre").contains("(why)", "GTK 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one.tumen"})
    void anErrorOfTheMachineIsASentenceToo(String store) {
        for (Error error : List.of(new OutOfMemoryError("heap"), new StackOverflowError(),
                new UnsatisfiedLinkError("lib"))) {
            Screen broken = new Screen() {
                @Override
                public int open(Path named, Locale language) {
                    throw error;
                }

                @Override
                public void draw(Drawing drawing) {
                    throw new AssertionError("nothing is drawn");
                }
            };
            Run run = Run.in(Locale.FRENCH, "", broken, store.isEmpty() ? new String[0] : new String[] {store});
            assertThat(run.code()).isEqualTo(Exit.FAILED);
            assertThat(run.err()).startsWith("tumen: ").hasLineCount(1)
                    .contains(error instanceof OutOfMemoryError ? "mémoire" : error.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "date 2023"})
    void aResultThatCannotBeWrittenIsNotDone(String line) {
        assertThat(into(new IOException("No space left on device"), line).code()).isEqualTo(Exit.NOT_WRITTEN);
        assertThat(into(new IOException("No space left on device"), line).err()).startsWith("tumen: ")
                .contains("standard output").hasLineCount(1);
    }

    @Test
    void aReaderWhoHasHadEnoughIsNoFailure() {
        for (String words : List.of("Broken pipe", "Relais brisé (pipe)", "The pipe is being closed")) {
            Run run = into(new IOException(words), "date 2023");
            assertThat(run.code()).isEqualTo(Exit.DONE);
            assertThat(run.err()).isEmpty();
        }
    }

    /** Runs a command whose results cannot be written. */
    private static Run into(IOException refused, String line) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw refused;
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(new Surroundings(InputStream.nullInputStream(),
                Outlet.into(refusing, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
                Locale.ENGLISH), new RecordingScreen(Exit.DONE)).run(line.split(" "));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list", "why", "order", "date", "import", "export", "check", "verify",
        "render"})
    void everyCommandHasHelpInBothLanguages(String command) {
        String[] english = (command + " --help").strip().split(" ");
        String[] french = (command + " --lang fr --help").strip().split(" ");
        assertThat(Run.of(english).code()).isEqualTo(Exit.DONE);
        assertThat(Run.of(english).err()).isEmpty();
        assertThat(Run.of(english).out()).startsWith("Usage: tumen").contains("Show this help")
                .contains("Language of results").doesNotContain("%");
        assertThat(Run.of(french).out()).startsWith("Utilisation\u00a0: tumen").contains("Afficher cette aide")
                .doesNotContain("Show");
    }

    @Test
    void theVersionIsToldOnStandardOutput() {
        Run run = Run.of("--version");
        assertThat(run.code()).isEqualTo(Exit.DONE);
        assertThat(run.out()).matches("tumen \\d+\\.\\d+\\.\\d+\\n");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "a b", "date --zoen UTC", "date --zone Atlantis 2023",
        "date --lang xx 2023", "date --lang", "import a", "import a b c", "export", "check", "check a b",
        "--lang de", "--lang en --lang fr", "list",
        "list a --format xml", "list a --min-grade Z9", "list a --known-as-of 2023-13", "list a --known-as-of ..",
        "why a", "order a b", "render a", "render a b.gif", "render a b.png --size 9x9", "render a b.png --size big",
        "render a b.png --theme sepia", "render a b.png --lanes colour", "render a b.png --from never",
        "render a b.png --from 2023-03 --to 2023-02"})
    void nonsenseIsUsage(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("tumen: ").endsWith(".\n").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list -x.sqlite", "-x.sqlite", "check -x.sqlite", "import a.json -x.sqlite",
        "order a -x.sqlite", "render --lang en -x.sqlite a.png"})
    void aFileThatIsCalledLikeAnOptionIsToldHowToBeNamed(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).startsWith("tumen: “-x.sqlite” is no option").contains("./-x.sqlite").hasLineCount(1);
        assertThat(Run.in(Locale.FRENCH, "", null, "list", "-x.sqlite").err())
                .startsWith("tumen: «\u00a0-x.sqlite\u00a0»").contains("./-x.sqlite");
        assertThat(Run.of("list", "./-x.sqlite").err()).contains("There is no file ./-x.sqlite");
        assertThat(Run.of("list", "--", "-x.sqlite").err()).contains("There is no file -x.sqlite");
    }

    @Test
    void nonsenseIsToldInTheLanguageAskedFor() {
        assertThat(Run.of("check", "--lang=fr").err()).isEqualTo(
                "tumen: STORE manque\u00a0; «\u00a0tumen check --help\u00a0» dit ce qu’il faut.\n");
        assertThat(Run.in(Locale.CANADA_FRENCH, "", null, "check").err()).contains("manque");
        assertThat(Run.in(Locale.GERMAN, "", null, "check").err()).contains("is missing");
    }
}
