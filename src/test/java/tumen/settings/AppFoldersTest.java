package tumen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AppFoldersTest {

    private static final Path HOME = Path.of("/home/Ольга 김");

    @Test
    void unixKeepsToItsUsualPlacesWithoutVariables() {
        AppFolders folders = AppFolders.of(Map.of(), "Linux", HOME);
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/tumen"));
        assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/tumen"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/tumen"));
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/tumen"));
        assertThat(folders.settingsFile()).isEqualTo(HOME.resolve(".config/tumen/settings.json"));
    }

    @Test
    void unixFollowsItsVariablesUnlessTheyAreRelativeOrEmpty() {
        AppFolders folders = AppFolders.of(Map.of("XDG_CONFIG_HOME", "/elsewhere", "XDG_STATE_HOME", "here",
                "XDG_CACHE_HOME", " ", "XDG_DATA_HOME", "bad\0path"), "Linux", HOME);
        assertThat(folders.config()).isEqualTo(Path.of("/elsewhere/tumen"));
        assertThat(folders.state()).isEqualTo(HOME.resolve(".local/state/tumen"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve(".cache/tumen"));
        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/tumen"));
    }

    @Test
    void unixFollowsTheHomeThatIsNamed() {
        Map<String, String> elsewhere = Map.of("HOME", "/mnt/else where");
        assertThat(AppFolders.of(elsewhere, "Linux", HOME).config())
                .isEqualTo(Path.of("/mnt/else where/.config/tumen"));
        assertThat(AppFolders.of(Map.of("HOME", "relative"), "Linux", HOME).config())
                .isEqualTo(HOME.resolve(".config/tumen"));
        assertThat(AppFolders.of(elsewhere, "Windows 11", HOME).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Tumen"));
    }

    @Test
    void whoHasNoHomeLeavesNothingWhereTheProgramWasStarted() {
        AppFolders folders = AppFolders.of(Map.of(), "Linux", Path.of("?"));
        assertThat(folders.config()).isAbsolute().startsWithRaw(Path.of(System.getProperty("java.io.tmpdir")));
        assertThat(AppFolders.of(Map.of("HOME", "/mnt/here"), "Linux", Path.of("?")).config())
                .isEqualTo(Path.of("/mnt/here/.config/tumen"));
    }

    @Test
    void windowsTellsWhatRoamsFromWhatStays() {
        AppFolders folders = AppFolders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), "Windows 11", HOME);
        assertThat(folders.config()).isEqualTo(Path.of("/r/Tumen"));
        assertThat(folders.state()).isEqualTo(Path.of("/l/Tumen/State"));
        assertThat(folders.cache()).isEqualTo(Path.of("/l/Tumen/Cache"));
        assertThat(folders.data()).isEqualTo(Path.of("/l/Tumen/Data"));
    }

    @Test
    void macUsesTheLibrary() {
        AppFolders folders = AppFolders.of(Map.of("XDG_CONFIG_HOME", "/elsewhere"), "Mac OS X", HOME);
        assertThat(folders.config()).isEqualTo(HOME.resolve("Library/Application Support/Tumen"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve("Library/Caches/Tumen"));
        assertThat(folders.state()).isEqualTo(HOME.resolve("Library/Logs/Tumen"));
    }
}
