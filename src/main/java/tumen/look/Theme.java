package tumen.look;

import atlantafx.base.theme.PrimerLight;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/**
 * Dresses windows in light or dark, at the reader's text size, and changes them while they are open. AtlantaFX
 * Primer gives the controls their form, the same in both; our own sheets give everything its colours, also those that
 * Primer names. Interface thread only.
 */
public final class Theme {

    /** What the reader chose. */
    public enum Choice { SYSTEM, LIGHT, DARK }

    /** The smallest and the largest text size, and the step between two, in percent. */
    public static final int SMALLEST = 80;
    /** The largest text size in percent. */
    public static final int LARGEST = 160;
    /** From one text size to the next, in percent. */
    public static final int STEP = 10;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private static final List<String> SHEETS =
            List.of(address(Shade.LIGHT.sheet()), address(Shade.DARK.sheet()), address("look.css"));

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(this, "choice", Choice.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(this, "textSize", 100) {
        @Override
        public void set(int percent) {
            super.set(nearestSize(percent));
        }
    };
    private final ObjectBinding<Palette> palette;
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private final boolean fonts;

    /**
     * A theme that follows the system until the reader chooses.
     *
     * @param system what the system's windows look like; followed while the choice is {@link Choice#SYSTEM}
     */
    public Theme(ObservableValue<ColorScheme> system) {
        this(system, Fonts.load());
    }

    /**
     * The same where the typeface was loaded before.
     *
     * @param fonts what {@link Fonts#load} gave
     */
    public Theme(ObservableValue<ColorScheme> system, boolean fonts) {
        this.fonts = fonts;
        Palette light = Palette.of(Shade.LIGHT);
        Palette dark = Palette.of(Shade.DARK);
        palette = Bindings.createObjectBinding(() -> switch (choice.get()) {
            case LIGHT -> light;
            case DARK -> dark;
            case SYSTEM -> system.getValue() == ColorScheme.DARK ? dark : light;
        }, choice, system);
        palette.addListener((of, was, is) -> dressed.forEach(this::state));
        textSize.addListener((of, was, is) -> dressed.forEach(this::state));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    }

    /** Light, dark, or as the system is. */
    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** Text size in percent, 80 to 160 in steps of 10; other values are taken to the nearest. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** The colours of the moment, for what is drawn rather than styled. */
    public ObservableObjectValue<Palette> paletteProperty() {
        return palette;
    }

    /** False where the shipped typeface could not be loaded. */
    public boolean hasFonts() {
        return fonts;
    }

    /** Dresses a window's scene, and keeps it dressed. Sheets that it has of its own stay, after ours. */
    public void dress(Scene scene) {
        if (dressed.add(scene)) {
            scene.getStylesheets().addAll(0, SHEETS);
        }
        state(scene);
    }

    private void state(Scene scene) {
        scene.getRoot().pseudoClassStateChanged(DARK, palette.get().shade() == Shade.DARK);
        for (int size = SMALLEST; size <= LARGEST; size += STEP) {
            scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass("text-size-" + size),
                    size == textSize.get());
        }
    }

    private static int nearestSize(int percent) {
        int rounded = Math.round(percent / (float) STEP) * STEP;
        return Math.clamp(rounded, SMALLEST, LARGEST);
    }

    private static String address(String sheet) {
        return Objects.requireNonNull(Theme.class.getResource(sheet), sheet).toExternalForm();
    }
}
