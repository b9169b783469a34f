package tumen.timeline.paint;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import tumen.timeline.layout.TextMeasure;

/**
 * Measures words in the fonts that the painter sets them in, and remembers those it met last. May be used away
 * from the interface thread, by one thread at a time.
 */
public final class FxTextMeasure implements TextMeasure {

    private static final int KEPT = 20_000;

    private final Map<Face, Words> faces = new EnumMap<>(Face.class);

    /** Measures text of the size {@code textScale}: 1 as usual, 0.8 to 1.6. */
    public FxTextMeasure(double textScale) {
        Type type = Type.of(textScale);
        for (Face face : Face.values()) {
            faces.put(face, new Words(type.of(face)));
        }
    }

    @Override
    public double width(String words, Face face) {
        return words.isEmpty() ? 0 : faces.get(face).width(words);
    }

    /** The width of {@code words} in any font, in pixels. */
    static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    /** The widths of words in one font, the latest kept. */
    private static final class Words extends LinkedHashMap<String, Double> {

        private static final long serialVersionUID = 1L;

        private final transient Font font;

        Words(Font font) {
            super(16, 0.75f, true);
            this.font = font;
        }

        double width(String words) {
            return computeIfAbsent(words, missing -> FxTextMeasure.width(missing, font));
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Double> eldest) {
            return size() > KEPT;
        }
    }
}
