package tumen.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to open a window on. */
final class Display {

    private static final String HEADLESS = "Headless";

    private Display() {
    }

    /**
     * False on Linux where neither X11 nor Wayland is named, and where JavaFX is told to draw in memory; other systems
     * always have one.
     *
     * @param environment the process's environment
     * @param system the system's name, as {@code os.name} gives it
     * @param platform where JavaFX is told to draw, as {@code glass.platform} gives it, or null
     */
    static boolean isThere(Map<String, String> environment, String system, String platform) {
        if (HEADLESS.equals(platform)) {
            return false;
        }
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || named(environment, "DISPLAY") || named(environment, "WAYLAND_DISPLAY");
    }

    private static boolean named(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    /** Makes JavaFX draw in memory; must come before anything of it is used. */
    static void useHeadless() {
        System.setProperty("glass.platform", HEADLESS);
        System.setProperty("prism.order", "sw");
    }
}
