package tumen.exchange;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tumen.exchange.RowEvent.By;
import tumen.exchange.RowEvent.What;
import tumen.exchange.RowEvent.When;
import tumen.exchange.RowEvent.Where;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.problem.ProblemException;
import tumen.time.Edtf;

/** Reads rows as events, by a mapping. What cannot be read is a problem of that row. Not for two threads. */
final class RowReading {

    private static final TableField[] FIELDS = TableField.values();
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final int LONGEST_ID = 200;

    private final TableFormat format;
    private final int width;
    private final int[] columns = new int[FIELDS.length];
    private final String[] cells = new String[FIELDS.length];
    private final String fileName;
    private final RowDates dates = new RowDates();
    private final RowSpan span;
    private final RowTitles titles;
    private final Map<String, ZoneId> zones = new HashMap<>();
    /** The column of Timesketch's microseconds, where a row has no other moment; else -1. */
    private final int microseconds;

    /**
     * Reads rows of {@code table} by {@code mapping}.
     *
     * @throws ProblemException where a column that is mapped is not there, or one that is needed is not mapped
     */
    RowReading(TableFile table, TableMapping mapping) {
        format = mapping.format();
        width = table.columns().size();
        fileName = table.file().getFileName().toString();
        span = new RowSpan(format, dates);
        titles = new RowTitles(format, this::cell);
        for (TableField field : FIELDS) {
            String column = mapping.column(field);
            columns[field.ordinal()] = column == null ? -1 : table.columns().indexOf(column);
            if (column != null && columns[field.ordinal()] < 0) {
                throw Misread.refused("table.no-column", table.file().toString(), column,
                        String.join(", ", table.columns())).exception();
            }
        }
        microseconds = microseconds(table, mapping.column(TableField.START));
        if (!mapping.missing().isEmpty()) {
            throw KnownTables.unmapped(table, mapping).exception();
        }
    }

    private int microseconds(TableFile table, String start) {
        boolean known = format == TableFormat.TIMESKETCH && (KnownTables.DATETIME.equalsIgnoreCase(start)
                || KnownTables.TIMESTAMP.equalsIgnoreCase(start));
        int column = table.columns().size() - 1;
        while (column >= 0 && !(known && KnownTables.TIMESTAMP.equalsIgnoreCase(table.columns().get(column)))) {
            column--;
        }
        return column;
    }

    /**
     * What {@code row} says.
     *
     * @throws ProblemException (refused) with the reason why it cannot come in
     */
    RowEvent read(Rows row) throws IOException {
        if (row.bad() != null) {
            throw row.bad().exception();
        }
        if (row.cells() != width) {
            throw refused("row.cells", row.cells(), width);
        }
        long digest = 0;
        boolean counted = false;
        for (TableField field : FIELDS) {
            int column = columns[field.ordinal()];
            String cell = column < 0 ? "" : row.cell(column).strip();
            if (field == TableField.START && cell.isEmpty() && microseconds >= 0) {
                cell = row.cell(microseconds).strip();
                column = microseconds;
            }
            counted |= field == TableField.START && column == microseconds;
            cells[field.ordinal()] = cell;
            digest = KnownIds.hash(digest, cell);
        }
        if (format == TableFormat.TIMELINE_JS && cell(TableField.KIND).equalsIgnoreCase("title")) {
            throw refused("row.title-slide");
        }
        List<String> actors = RowLists.names(this::cell, TableField.ACTORS, TableField.OTHER_ACTORS);
        Edtf happened = isNoTime() ? span.of("", "", "") : counted && !cell(TableField.START).isEmpty()
                ? dates.microseconds(cell(TableField.START)) : dates();
        When when = new When(happened, wording(), zone(cell(TableField.ZONE)));
        What what = what(actors);
        boolean named = !cell(TableField.ID).isEmpty();
        return new RowEvent(id(digest), named, digest, when, what, by(), where(), actors,
                RowLists.tags(cell(TableField.TAGS)));
    }

    private String cell(TableField field) {
        return cells[field.ordinal()];
    }

    private String id(long digest) {
        String id = cell(TableField.ID);
        if (id.length() > LONGEST_ID) {
            throw refused("row.id", LONGEST_ID);
        }
        return !id.isEmpty() ? id : RowIds.made(this::cell, digest);
    }

    /** Sixteen digits. */
    static String hex(long digest) {
        String hex = Long.toHexString(digest);
        return "0".repeat(16 - hex.length()) + hex;
    }

    /** Plaso, whose output Timesketch shows, writes a moment for rows that have none: the first of 1970, or zeros. */
    private boolean isNoTime() {
        String moment = cell(TableField.START);
        return format == TableFormat.TIMESKETCH && (cell(TableField.THREAD).equalsIgnoreCase("not a time")
                || moment.equalsIgnoreCase("not set") || moment.startsWith("0000-00-00"));
    }

    private Edtf dates() {
        return span.of(moment(TableField.START, TableField.START_MONTH, TableField.START_DAY, TableField.START_TIME),
                moment(TableField.END, TableField.END_MONTH, TableField.END_DAY, TableField.END_TIME),
                cell(TableField.PRECISION));
    }

    /** The row's own words; where EDTF has no room for the times of day of an interval, these. */
    private Text wording() {
        String words = cell(TableField.WORDING);
        return words.isEmpty() ? span.words() : Text.of(ThreadCodes.language(format), words);
    }

    /** A date of one cell, or of up to four; a part of one is nothing without what it is a part of. */
    private String moment(TableField date, TableField month, TableField day, TableField time) {
        String text = cell(date);
        if (columns[month.ordinal()] < 0 && format != TableFormat.TIMELINE_JS) {
            return text;
        }
        if (text.isEmpty() && !cell(month).isEmpty() || cell(month).isEmpty() && !cell(day).isEmpty()
                || cell(day).isEmpty() && !cell(time).isEmpty()) {
            throw refused("row.date-part");
        }
        if (text.isEmpty()) {
            return text;
        }
        String year = text.matches("-?\\d{1,12}") ? year(Long.parseLong(text)) : text;
        if (cell(month).isEmpty()) {
            return year;
        }
        String days = year + "-" + two(cell(month)) + (cell(day).isEmpty() ? "" : "-" + two(cell(day)));
        return cell(day).isEmpty() || cell(time).isEmpty() ? days : days + "T" + time(cell(time));
    }

    /** A year as EDTF writes it. Where TimelineJS has -44 it shows "44 BCE", and EDTF counts a year 0 before that. */
    private String year(long number) {
        long year = format == TableFormat.TIMELINE_JS && number < 0 ? number + 1 : number;
        return Math.abs(year) > 9_999 ? "Y" + year
                : String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
    }

    /** "9:30" and "9:30 pm" as they stand in EDTF. */
    private static String time(String text) {
        String[] parts = text.replaceAll("(?i)\\s*[ap]\\.?m\\.?$", "").split("[:.]", -1);
        boolean after = text.matches("(?i).*p\\.?m\\.?$");
        boolean before = text.matches("(?i).*a\\.?m\\.?$");
        if (parts.length < 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d\\d")) {
            throw refused("row.date", RowDates.shortened(text));
        }
        int hour = Integer.parseInt(parts[0]);
        hour = after && hour < 12 ? hour + 12 : before && hour == 12 ? 0 : hour;
        return two(String.valueOf(hour)) + ":" + parts[1] + ":"
                + (parts.length > 2 && parts[2].matches("\\d\\d") ? parts[2] : "00");
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private ZoneId zone(String name) {
        if (name.isEmpty()) {
            return UTC;
        }
        ZoneId zone = zones.get(name);
        if (zone == null) {
            try {
                zone = ZoneId.of(name);
            } catch (DateTimeException unknown) {
                throw refused("row.zone", RowDates.shortened(name));
            }
            zones.put(name, zone);
        }
        return zone;
    }

    private What what(List<String> actors) {
        String summary = plain(cell(TableField.SUMMARY));
        String given = plain(cell(TableField.TITLE));
        String title = titles.title(given, summary, actors);
        String thread = name(TableField.THREAD);
        String kind = name(TableField.KIND);
        return new What(title, orNull(titles.summary(given, summary)), thread, kind, weight(cell(TableField.WEIGHT)));
    }

    /** TimelineJS has HTML in its texts. */
    private String plain(String text) {
        return format == TableFormat.TIMELINE_JS ? Markup.text(text) : text;
    }

    private static Weight weight(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "key" -> Weight.KEY;
            case "", "normal" -> Weight.NORMAL;
            case "minor" -> Weight.MINOR;
            default -> throw refused("row.weight", RowDates.shortened(word));
        };
    }

    private By by() {
        String source = RowLists.first(TableField.SOURCE, cell(TableField.SOURCE));
        String address = cell(TableField.ADDRESS);
        if (isAddress(source)) {
            address = source;
            source = "";
        }
        address = isAddress(address) || isPlain(address) ? address : "";
        String publisher = !source.isEmpty() ? source : isAddress(address) ? host(address) : fileName;
        String claimant = claimant();
        return new By(claimant.isEmpty() ? publisher : claimant, publisher, orNull(address), said());
    }

    /** Tumen's own table lists all claimants of an event; the row's one claim is the first one's. */
    private String claimant() {
        int more = format == TableFormat.TUMEN ? cell(TableField.CLAIMANT).indexOf(';') : -1;
        String all = cell(TableField.CLAIMANT);
        return more < 0 ? RowLists.first(TableField.CLAIMANT, all) : all.substring(0, more).strip();
    }

    private static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    /** What is no address of the web may be one of an archive; TimelineJS has markup there too. */
    private static boolean isPlain(String text) {
        return text.length() <= RowLists.LONGEST_NAME && text.indexOf('<') < 0 && text.indexOf('\n') < 0;
    }

    /** Who an address belongs to, without "www."; as much of it as can be read. */
    private static String host(String address) {
        int from = address.indexOf("://") + 3;
        int to = from;
        while (to < address.length() && "/?#:".indexOf(address.charAt(to)) < 0) {
            to++;
        }
        String host = address.substring(address.startsWith("www.", from) ? from + 4 : from, to);
        return host.isEmpty() ? address : host.toLowerCase(Locale.ROOT);
    }

    /** Of several days of publication the first that can be read. */
    private Edtf said() {
        String text = cell(TableField.SAID);
        if (text.isEmpty()) {
            return null;
        }
        ProblemException wrong = null;
        for (String one : text.indexOf(';') < 0 ? new String[] {text} : text.split("[;\\s]*;\\s*")) {
            try {
                return dates.day(one.strip());
            } catch (ProblemException unread) {
                wrong = wrong == null ? unread : wrong;
            }
        }
        throw wrong == null ? refused("row.date", RowDates.shortened(text)) : wrong;
    }

    private Where where() {
        String place = name(TableField.PLACE);
        String north = cell(TableField.LATITUDE);
        String east = cell(TableField.LONGITUDE);
        boolean point = !north.isEmpty() && !east.isEmpty();
        if (place.isEmpty() && !point) {
            return Where.NOWHERE;
        }
        return new Where(place.isEmpty() ? north + ", " + east : place, point ? degrees(north, 90) : null,
                point ? degrees(east, 180) : null);
    }

    private static Double degrees(String text, int most) {
        try {
            double degrees = Double.parseDouble(text);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException none) {
            // told below
        }
        throw refused("row.degrees", RowDates.shortened(text), most);
    }

    private String name(TableField field) {
        return RowLists.name(field, cell(field));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static ProblemException refused(String key, Object... arguments) {
        return Misread.refused(key, arguments).exception();
    }
}
