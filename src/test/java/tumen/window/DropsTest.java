package tumen.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.work.Workers;

/** What becomes of files that are dropped on the window: none is passed over in silence. */
class DropsTest {

    @TempDir
    private Path folder;

    private final List<Path> here = new ArrayList<>();
    private final List<Path> beside = new ArrayList<>();

    private List<String> drop(Locale locale, Path... files) {
        Session session = new Session(Workers.direct(), folder.resolve("data"), folder.resolve("cache"),
                InstantSource.system());
        here.clear();
        beside.clear();
        new Drops(session, here::add, beside::add).take(List.of(files));
        return session.notices().untold().stream().map(problem -> problem.sentence(locale)).toList();
    }

    private Path file(String name, String beginning) throws IOException {
        return Files.writeString(folder.resolve(name), beginning, StandardCharsets.UTF_8);
    }

    @Test
    void theFirstStoreOpensHereAndEachOtherInAWindowOfItsOwn() throws IOException {
        Path one = file("one.tumen", "");
        Path two = file("two.SQLITE", "");
        Path three = file("three.db", "SQLite format 3\0 and so on");
        assertThat(drop(Locale.ENGLISH, one, two, three)).isEmpty();
        assertThat(here).containsExactly(one);
        assertThat(beside).containsExactly(two, three);
    }

    @Test
    void whatIsNotTakenIsSaidInOneSentence() throws IOException {
        Path text = file("article.txt", "A text.");
        Path first = file("first.csv", "a,b");
        Path second = file("second.json", "{}");
        Path store = file("a.tumen", "");
        Path inside = Files.createDirectory(folder.resolve("a folder"));
        for (Locale locale : Words.LANGUAGES) {
            assertThat(drop(locale, text, first, store, second, inside)).singleElement().asString()
                    .contains("article.txt, second.json, a folder");
            assertThat(here).containsExactly(first);
            assertThat(beside).containsExactly(store);
        }
    }

    @Test
    void oneFileAloneIsOpenedHereWhateverItIs() throws IOException {
        Path text = file("article.txt", "A text.");
        assertThat(drop(Locale.ENGLISH, text)).isEmpty();
        assertThat(here).containsExactly(text);
        assertThat(drop(Locale.ENGLISH)).isEmpty();
        assertThat(here).isEmpty();
    }
}
