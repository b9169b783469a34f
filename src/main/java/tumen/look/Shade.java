package tumen.look;

/** The two sets of colours that everything is drawn in. */
public enum Shade {
    LIGHT("light.css", 0.20), DARK("dark.css", 0.24);

    private final String sheet;
    private final double wash;

    Shade(String sheet, double wash) {
        this.sheet = sheet;
        this.wash = wash;
    }

    /** The style sheet, beside this class, that gives each {@link ColourRole} its colour. */
    String sheet() {
        return sheet;
    }

    /** How much of a thread's colour is left in a translucent band; 0 to 1. */
    double wash() {
        return wash;
    }
}
