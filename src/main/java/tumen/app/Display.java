package tumen.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {

    private Display() {
    }

    /**
     * False on Linux where neither X11 nor Wayland is named; other systems always have one.
     *
     * @param environment the process's environment
     * @param system the system's name, as {@code os.name} gives it
     */
    static boolean isThere(Map<String, String> environment, String system) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    private static boolean named(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    /** Makes JavaFX draw in memory; must come before anything of it is used. */
    static void useHeadless() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
