package tumen.export;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How large words are in a font, in pixels. */
final class Metrics {

    private Metrics() {
    }

    static double width(String words, Font font) {
        return words.isEmpty() ? 0 : set(words, font).getLayoutBounds().getWidth();
    }

    /** From the middle of a line down to its baseline. */
    static double baseline(Font font) {
        Text line = set("x", font);
        return line.getBaselineOffset() - line.getLayoutBounds().getHeight() / 2;
    }

    /** As much of {@code words} as fits into {@code room} pixels, with a sign that there was more. */
    static String shortened(String words, Font font, double room) {
        if (width(words, font) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end).stripTrailing() + "…", font) > room) {
            end = words.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : words.substring(0, end).stripTrailing() + "…";
    }

    private static Text set(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text;
    }
}
