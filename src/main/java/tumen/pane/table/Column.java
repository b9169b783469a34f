package tumen.pane.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import tumen.index.StoryIndex;

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

    /** Whether it is sorted by its words, which must all be read for that. */
    boolean byWords() {
        return switch (this) {
            case TITLE, KIND, ACTORS, PLACES, CLAIMANTS -> true;
            default -> false;
        };
    }

    /** The order by this column, ascending; numbers and dates as such, all else as its words. */
    Comparator<TableRow> order(Cells cells, StoryIndex index) {
        return switch (this) {
            case PLACE, WHEN -> Comparator.comparingInt(TableRow::place);
            case STANDING -> Comparator.comparing(row -> index.standing(row.step()));
            case THREAD -> Comparator.comparingInt(row -> index.thread(row.ordinal()));
            case REPORTS -> Comparator.comparingInt(row -> index.reports(row.step()));
            case ORIGINS -> Comparator.comparingInt(row -> index.origins(row.step()));
            case EARLIEST -> Comparator.comparingLong(row -> index.bounds(row.step()).startEarliest());
            case LATEST -> Comparator.comparingLong(row -> index.bounds(row.step()).endLatest());
            case TITLE, KIND, ACTORS, PLACES, CLAIMANTS ->
                    Comparator.comparing(row -> cells.of(this, row), Collator.getInstance()::compare);
        };
    }
}
