package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.session.Session;
import tumen.work.Workers;

/** What is shown outside: by the first of the system's programs that can, else a sentence says where it lies. */
class OutwardTest {

    @TempDir
    private Path folder;

    private List<String> told(Showing showing, String address, Locale locale) {
        Session session = new Session(Workers.direct(), folder.resolve("data"), folder.resolve("cache"),
                InstantSource.system());
        new Outward(session, showing).accept(address);
        return session.notices().untold().stream().map(problem -> problem.sentence(locale)).toList();
    }

    @Test
    void whatCanBeShownIsShownAndNothingIsSaid() {
        List<String> shown = new ArrayList<>();
        assertThat(told(shown::add, folder.toUri().toString(), Locale.ENGLISH)).isEmpty();
        assertThat(shown).containsExactly(folder.toUri().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whereNoProgramShowsItTheReaderIsToldWhereItLies(String language) {
        Showing none = address -> {
            throw new IOException("no program");
        };
        Path logs = folder.resolve("état de 김 #1");
        assertThat(logs.toFile().mkdir()).isTrue();
        assertThat(told(none, logs.toUri().toString(), Locale.of(language))).singleElement().asString()
                .contains(logs.toString());
        assertThat(told(none, "https://example.org/a", Locale.of(language))).singleElement().asString()
                .contains("https://example.org/a");
        Path nothing = folder.resolve("none");
        assertThat(told(none, nothing.toUri().toString(), Locale.of(language))).singleElement().asString()
                .contains(nothing.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFirstProgramThatCanIsTaken() throws IOException {
        Path seen = folder.resolve("seen");
        String failing = script("failing", "exit 3");
        String good = script("good", "printf '%s' \"$2\" > '" + seen + "'; cat > /dev/null");
        new SystemPrograms(List.of(List.of(folder.resolve("none").toString()), List.of(failing),
                List.of(good, "open")), List.of()).show("file:///a%20b");
        assertThat(seen).hasContent("file:///a%20b");
        assertThatThrownBy(() -> new SystemPrograms(List.of(List.of(folder.resolve("none").toString()),
                List.of(failing)), List.of()).show("file:///a")).isInstanceOf(IOException.class);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProgramThatStaysIsNotWaitedFor() throws IOException {
        Path ended = folder.resolve("ended");
        new SystemPrograms(List.of(List.of(script("staying", "sleep 6; touch '" + ended + "'"))), List.of())
                .show("file:///a");
        assertThat(ended).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatTheLauncherSetForUsAloneIsNotHandedOn() throws IOException {
        assertThat(System.getenv()).containsKeys("PATH", "HOME");
        Path seen = folder.resolve("seen");
        String telling = script("telling", "printf '%s' \"${PATH:+path} ${HOME-none}\" > '" + seen + "'");
        new SystemPrograms(List.of(List.of(telling)), List.of("", "HOME")).show("file:///a");
        assertThat(seen).hasContent("path none");
    }

    private String script(String name, String text) throws IOException {
        Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x")).toString();
    }
}
