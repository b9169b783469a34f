package tumen.timeline.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide words are, in any font; those that were met last are remembered, since the same few are asked for in
 * every frame. May be used away from the interface thread, by one thread at a time.
 */
final class Widths {

    private static final int KEPT = 20_000;

    private final Map<Font, Map<String, Double>> known = new HashMap<>();

    /** The width of {@code words} in pixels. */
    double of(String words, Font font) {
        if (words.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent(font, first -> new Lately<>(KEPT)).computeIfAbsent(words,
                missing -> measured(missing, font));
    }

    /** As much of {@code words} as fits into {@code room} pixels, with a sign that there was more. */
    String shortened(String words, Font font, double room) {
        if (of(words, font) <= room) {
            return words;
        }
        int low = 0;
        int high = words.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (of(words.substring(0, middle).stripTrailing() + "…", font) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : words.substring(0, low).stripTrailing() + "…";
    }

    private static double measured(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
