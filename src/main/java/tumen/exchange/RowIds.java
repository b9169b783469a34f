package tumen.exchange;

import java.util.List;
import java.util.function.Function;
import tumen.exchange.KnownIds.Meeting;

/**
 * Which event a row is. A row without an id of its own is known by its key, so that it stays the same event where its
 * text is corrected. Of several rows with one key the first is known by it, each other by all that is read of it; so is
 * a row whose event the store knows by that, as stores from before there were keys do, or where rows changed places.
 */
final class RowIds {

    private static final List<TableField> KEY = List.of(TableField.START, TableField.START_MONTH,
            TableField.START_DAY, TableField.START_TIME, TableField.END, TableField.END_MONTH, TableField.END_DAY,
            TableField.END_TIME, TableField.TITLE, TableField.THREAD, TableField.KIND, TableField.PLACE,
            TableField.SOURCE);

    private RowIds() {
    }

    /** The event under the id that it has among the others, and what that id is. */
    record Met(RowEvent event, Meeting meeting) {
    }

    /** Meets {@code event}, which is noted in {@code known}. A row that was met word for word is there twice. */
    static Met meet(KnownIds known, RowEvent event) {
        String whole = event.named() ? event.id() : whole(event.digest());
        if (whole.equals(event.id())) {
            return new Met(event, known.meet(whole, event.digest()));
        }
        if (!known.has(whole)) {
            Meeting meeting = known.meet(event.id(), event.digest());
            if (meeting != Meeting.SHARED) {
                return new Met(event, meeting);
            }
        }
        return new Met(event.called(whole), known.meet(whole, event.digest()));
    }

    /**
     * The id of a row that tells none: a hash of its key fields, which are when it was, what it is called, of what
     * sort it is, where it was and where it is written. They tell what happened; all others tell more of it, and may
     * be corrected. A row without a title has too little that tells it from others, and no key but all that is read.
     *
     * @param cell what stands in a field, or ""
     * @param digest over all that is read of the row
     */
    static String made(Function<TableField, String> cell, long digest) {
        if (cell.apply(TableField.TITLE).isEmpty()) {
            return whole(digest);
        }
        long key = 0;
        for (TableField field : KEY) {
            key = KnownIds.hash(key, cell.apply(field));
        }
        return whole(key);
    }

    private static String whole(long hash) {
        return "row-" + RowReading.hex(hash);
    }
}
