package tumen.look;

import java.util.List;
import javafx.scene.shape.Circle;

/** The colour of a thread as a dot beside its name. */
public final class ThreadSwatch extends Glyph {

    private static final int COLOURS = 8;

    /** A dot in the colour of index {@code thread}; negative for none. */
    public ThreadSwatch(int thread) {
        super("thread-swatch");
        getStyleClass().add(styleClass(thread));
        show(List.of(styled(new Circle(6, 6, 4.6), "part")));
    }

    /** The style class inside which the looked-up colour {@code -thread} is that of index {@code thread}. */
    public static String styleClass(int thread) {
        return thread < 0 ? "thread-none" : "thread-" + thread % COLOURS;
    }
}
