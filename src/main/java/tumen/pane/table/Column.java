package tumen.pane.table;

import java.util.Locale;

/** The columns of the table. */
enum Column {
    PLACE(70, true), WHEN(190, true), TITLE(330, true), STANDING(110, true), THREAD(140, true),
    KIND(110, false), ACTORS(220, true), PLACES(140, false), CLAIMANTS(200, false), REPORTS(80, true),
    ORIGINS(80, true), EARLIEST(190, false), LATEST(190, false);

    private final double width;
    private final boolean usual;

    Column(double width, boolean usual) {
        this.width = width;
        this.usual = usual;
    }

    /** How wide it is at first. */
    double width() {
        return width;
    }

    /** Whether it is there at first. */
    boolean usual() {
        return usual;
    }

    /** Its name in words and settings. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
