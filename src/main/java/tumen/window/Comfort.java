package tumen.window;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import tumen.look.Texts;
import tumen.look.Theme;

/**
 * The reader's choices as live properties: theme, text size, language, motion, the wheel, and the stores
 * opened lately. The window changes them, {@code app} keeps them.
 */
public final class Comfort {

    /** Whether transitions are shown. */
    public enum Motion { SYSTEM, FULL, REDUCED }

    private final Theme theme;
    private final Texts texts;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final BooleanProperty wheelZooms = new SimpleBooleanProperty();
    private final ObservableList<Path> recent;

    /**
     * Choices that begin as the system's.
     *
     * @param recent the stores opened lately, newest first; followed while it changes, and changed
     */
    public Comfort(Theme theme, Texts texts, ObservableList<Path> recent) {
        this.theme = theme;
        this.texts = texts;
        this.recent = recent;
    }

    /** Light or dark, and the text's size. */
    public Theme theme() {
        return theme;
    }

    /** The language of everything. */
    public Texts texts() {
        return texts;
    }

    /** Whether transitions are shown. */
    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /** True where the plain wheel zooms everywhere. */
    public BooleanProperty wheelZooms() {
        return wheelZooms;
    }

    /** The stores opened lately, newest first. */
    public ObservableList<Path> recent() {
        return recent;
    }
}
