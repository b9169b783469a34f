package tumen.look;

import java.util.Locale;
import javafx.scene.control.Label;

/** A word in a pill: a standing, a thread, a state. */
public final class Chip extends Label {

    /** How much a chip speaks up. */
    public enum Tone { PLAIN, ACCENT, SOLID, WARNING, DANGER }

    /** An empty chip; its text is set or bound like any label's. */
    public Chip(Tone tone) {
        getStyleClass().add("chip");
        setTone(tone);
    }

    /** Changes how much it speaks up. */
    public void setTone(Tone tone) {
        for (Tone other : Tone.values()) {
            getStyleClass().remove(name(other));
        }
        getStyleClass().add(name(tone));
    }

    private static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
