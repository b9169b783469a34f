package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether there is a screen, by what the process is told. */
class DisplayTest {

    @Test
    void linuxHasOneWhereItIsNamed() {
        assertThat(Display.isThere(Map.of(), "Linux", null)).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", " "), "Linux", null)).isFalse();
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux", null)).isTrue();
        assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux", null)).isTrue();
    }

    @Test
    void otherSystemsAlwaysHaveOne() {
        assertThat(Display.isThere(Map.of(), "Windows 11", null)).isTrue();
        assertThat(Display.isThere(Map.of(), "Mac OS X", null)).isTrue();
    }

    @Test
    void thereIsNoneWhereJavaFxDrawsInMemory() {
        assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux", "Headless")).isFalse();
        assertThat(Display.isThere(Map.of(), "Windows 11", "Headless")).isFalse();
    }
}
