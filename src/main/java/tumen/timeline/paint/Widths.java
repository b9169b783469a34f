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

    private final Map<Font, InFont> known = new HashMap<>();

    /** The widths in one font, and what words are measured with: a node that is set anew costs half of a new one. */
    private record InFont(Map<String, Double> widths, Text ruler) {

        static InFont of(Font font) {
            Text ruler = new Text();
            ruler.setFont(font);
            return new InFont(new Lately<>(KEPT), ruler);
        }

        double of(String words) {
            return widths.computeIfAbsent(words, this::measured);
        }

        private double measured(String words) {
            ruler.setText(words);
            return ruler.getLayoutBounds().getWidth();
        }
    }

    /** The width of {@code words} in pixels. */
    double of(String words, Font font) {
        if (words.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent(font, InFont::of).of(words);
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
}
