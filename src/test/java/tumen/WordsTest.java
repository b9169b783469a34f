package tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of ours exists in both languages, says the same things, and is written with care. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/tumen");
    private static final Path SOURCES = Path.of("src/main/java/tumen");
    private static final String ENGLISH = "messages.properties";
    private static final String FRENCH = "messages_fr.properties";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern QUOTED_BRACES = Pattern.compile("'[{}]+[^']*'");

    /** A no-break space (wide or narrow) belongs before these signs and inside guillemets. */
    private static final Pattern LOOSE_SIGN = Pattern.compile(
            "\\S [;:»]|\\S [!?](\\s|$)|« |[\\p{L}})][:;!?»](\\s|$)|«[\\p{L}{]");

    static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.endsWith(ENGLISH) || file.endsWith(FRENCH))
                    .map(Path::getParent).distinct().sorted().toList().stream();
        }
    }

    @Test
    void everyPackageGivesItsReason() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> folders = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent).distinct().toList();
            assertThat(folders).hasSizeGreaterThan(4).allSatisfy(folder -> {
                Path reason = folder.resolve("package-info.java");
                assertThat(reason).exists();
                assertThat(Files.readString(reason)).startsWith("/**");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesHaveTheSameKeys(Path folder) throws IOException {
        assertThat(read(folder.resolve(FRENCH)).stringPropertyNames())
                .isEqualTo(read(folder.resolve(ENGLISH)).stringPropertyNames())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPatternIsOneAndTakesTheSameArguments(Path folder) throws IOException {
        Properties english = read(folder.resolve(ENGLISH));
        Properties french = read(folder.resolve(FRENCH));
        for (String key : english.stringPropertyNames()) {
            String here = english.getProperty(key);
            String there = french.getProperty(key, "");
            assertThat(new MessageFormat(here, Locale.ENGLISH)).isNotNull();
            assertThat(new MessageFormat(there, Locale.FRENCH)).isNotNull();
            assertThat(arguments(there)).as("%s: %s", folder, key).isEqualTo(arguments(here));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyApostropheIsCurved(Path folder) throws IOException {
        for (String name : List.of(ENGLISH, FRENCH)) {
            read(folder.resolve(name)).forEach((key, pattern) -> assertThat(unquoted((String) pattern))
                    .as("%s: an apostrophe is written ’, %s", folder.resolve(name), key)
                    .doesNotContain("'"));
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void frenchSignsDoNotComeLoose(Path folder) throws IOException {
        read(folder.resolve(FRENCH)).forEach((key, pattern) -> assertThat((String) pattern)
                .as("%s: %s", folder, key).doesNotContainPattern(LOOSE_SIGN));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void noKeyIsWrittenTwice(Path folder) throws IOException {
        for (String name : List.of(ENGLISH, FRENCH)) {
            List<String> keys = Files.readAllLines(folder.resolve(name)).stream()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.split("\\s*=", 2)[0]).toList();
            assertThat(keys).as("%s", folder.resolve(name)).doesNotHaveDuplicates();
        }
    }

    private static SortedSet<Integer> arguments(String pattern) {
        SortedSet<Integer> found = new TreeSet<>();
        ARGUMENT.matcher(unquoted(pattern)).results()
                .forEach(match -> found.add(Integer.valueOf(match.group(1))));
        return found;
    }

    private static String unquoted(String pattern) {
        return QUOTED_BRACES.matcher(pattern).replaceAll("");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
