package tumen.settings;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where the window was, and how it was divided. Coordinates are those of the whole desktop in logical
 * pixels; whoever restores them looks first whether such a screen still exists.
 *
 * @param x left edge, or null where the window has never been placed
 * @param y upper edge, or null with {@code x}
 * @param width in logical pixels, or null with {@code x}
 * @param height in logical pixels, or null with {@code x}
 * @param maximised it filled its screen
 * @param splits name of a divider to its position, 0 to 1
 * @param hidden names of the parts that were folded away, to true
 */
public record WindowState(Double x, Double y, Double width, Double height, boolean maximised,
        Map<String, Double> splits, Map<String, Boolean> hidden) {

    /** A window that was never placed. */
    public static final WindowState NONE =
            new WindowState(null, null, null, null, false, Map.of(), Map.of());

    public WindowState {
        boolean placed = finite(x) && finite(y) && finite(width) && finite(height) && width > 0 && height > 0;
        x = placed ? x : null;
        y = placed ? y : null;
        width = placed ? width : null;
        height = placed ? height : null;
        splits = inside(splits);
        hidden = hidden == null ? Map.of() : Map.copyOf(new TreeMap<>(hidden));
    }

    /** True where there is a place to go back to. */
    public boolean placed() {
        return x != null;
    }

    private static boolean finite(Double value) {
        return value != null && Double.isFinite(value);
    }

    private static Map<String, Double> inside(Map<String, Double> splits) {
        Map<String, Double> kept = new TreeMap<>();
        if (splits != null) {
            splits.forEach((name, position) -> {
                if (finite(position) && position >= 0 && position <= 1) {
                    kept.put(name, position);
                }
            });
        }
        return Map.copyOf(kept);
    }
}
