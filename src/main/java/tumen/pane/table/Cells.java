package tumen.pane.table;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.index.StoryIndex;
import tumen.index.Titles.Title;
import tumen.look.Named;
import tumen.look.Terms;
import tumen.model.Text;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.time.Bounds;

/** The words that stand in the cells of a row. */
final class Cells {

    private final Session session;
    private final Opened opened;
    private final Locale locale;
    private final StoryIndex index;
    private final int day;
    private final Map<String, Text> names = new HashMap<>();

    /** The words of {@code opened}, for what was selected of it; may be made in the background. */
    Cells(Session session, Opened opened, Selected selected, Locale locale) {
        this.session = session;
        this.locale = locale;
        this.index = selected.index();
        this.day = selected.day();
        this.opened = opened;
        opened.threads().forEach(thread -> names.put("t:" + thread.id(), thread.title()));
        opened.actors().forEach(actor -> names.put("a:" + actor.id(), actor.name()));
        opened.places().forEach(place -> names.put("p:" + place.id(), place.name()));
    }

    /** What stands in a column; empty while a title is still on its way. Interface thread only. */
    String of(Column column, TableRow row) {
        return of(column, row, session.naming().title(row.ordinal()).orElse(null), ", ");
    }

    /** The story that the rows are of. */
    Opened opened() {
        return opened;
    }

    StoryIndex index() {
        return index;
    }

    Locale locale() {
        return locale;
    }

    /** What a value is called in a column that holds such. */
    String name(Column column, String id) {
        return switch (column) {
            case THREAD -> name("t:", id);
            case ACTORS, CLAIMANTS -> name("a:", id);
            case PLACES -> name("p:", id);
            default -> Terms.kind(locale, id);
        };
    }

    /** The day from which the table looks, as the index counts days. */
    int day() {
        return day;
    }

    /** The same with the event's title at hand, or null, and names parted by {@code between}; on any thread. */
    String of(Column column, TableRow row, Title title, String between) {
        return switch (column) {
            case PLACE -> row.settled() ? String.valueOf(row.place()) : "~ " + row.place();
            case WHEN -> title == null ? "" : title.date(day, index.bounds(row.step()), locale);
            case TITLE -> title == null ? "" : title.title().in(locale);
            case STANDING -> Named.in(locale, index.standing(row.step()));
            case THREAD -> name("t:", index.dictionary(Field.THREAD).id(index.thread(row.ordinal())));
            case KIND -> Terms.kind(locale, index.dictionary(Field.KIND).id(index.kind(row.ordinal())));
            case ACTORS -> list("a:", Field.ACTOR, row, between);
            case PLACES -> list("p:", Field.PLACE, row, between);
            case CLAIMANTS -> list("a:", Field.CLAIMANT, row, between);
            case REPORTS -> String.valueOf(index.reports(row.step()));
            case ORIGINS -> String.valueOf(index.origins(row.step()));
            case EARLIEST -> instant(index.bounds(row.step()).startEarliest());
            case LATEST -> instant(index.bounds(row.step()).endLatest());
        };
    }

    private String list(String family, Field field, TableRow row, String between) {
        return Arrays.stream(index.codes(field, row.ordinal(), day))
                .mapToObj(code -> name(family, index.dictionary(field).id(code)))
                .collect(Collectors.joining(between));
    }

    private String name(String family, String id) {
        Text name = names.get(family + id);
        return name == null ? id : name.in(locale);
    }

    private static String instant(long limit) {
        return limit == Bounds.OPEN_PAST || limit == Bounds.OPEN_FUTURE ? "–"
                : Instant.ofEpochMilli(limit).toString();
    }
}
