package tumen.pane.table;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tumen.index.Dictionary;
import tumen.index.Field;
import tumen.index.StoryIndex;
import tumen.index.Titles.Title;
import tumen.session.Opened;
import tumen.work.Progress;

/**
 * By what the table is sorted, the first before the next; by time where that is nothing, and among rows that are equal
 * in all of it. Words are in the order of the reader's language. All of it is worked out in the background.
 *
 * @param by the columns
 */
record Ordering(List<By> by) {

    private static final int PART = 1000;

    /** A column, from its first to its last or the other way round. */
    record By(Column column, boolean descending) {
    }

    Ordering {
        by = List.copyOf(by);
    }

    /** The rows of {@code base} in this order. Not on the interface thread. */
    RowList of(RowList base, Cells cells, Progress progress) {
        Comparator<TableRow> order = null;
        for (By one : by) {
            Comparator<TableRow> next = order(one.column(), base, cells, progress);
            next = one.descending() ? next.reversed() : next;
            order = order == null ? next : order.thenComparing(next);
        }
        return base.by(order);
    }

    private static Comparator<TableRow> order(Column column, RowList base, Cells cells, Progress progress) {
        StoryIndex index = cells.index();
        return switch (column) {
            case PLACE, WHEN -> Comparator.comparingInt(TableRow::place);
            case STANDING -> Comparator.comparing(row -> index.standing(row.step()));
            case REPORTS -> Comparator.comparingInt(row -> index.reports(row.step()));
            case ORIGINS -> Comparator.comparingInt(row -> index.origins(row.step()));
            case EARLIEST -> Comparator.comparingLong(row -> index.bounds(row.step()).startEarliest());
            case LATEST -> Comparator.comparingLong(row -> index.bounds(row.step()).endLatest());
            case THREAD -> {
                int[] ranks = threads(cells.opened(), index.dictionary(Field.THREAD));
                yield Comparator.comparingInt(row -> ranks[index.thread(row.ordinal())]);
            }
            case KIND -> {
                int[] ranks = ranks(column, index.dictionary(Field.KIND), cells);
                yield Comparator.comparingInt(row -> ranks[index.kind(row.ordinal())]);
            }
            case ACTORS -> named(column, Field.ACTOR, base, cells, progress);
            case PLACES -> named(column, Field.PLACE, base, cells, progress);
            case CLAIMANTS -> named(column, Field.CLAIMANT, base, cells, progress);
            case TITLE -> titled(base, cells, progress);
        };
    }

    /** Threads in the story's own order. */
    private static int[] threads(Opened opened, Dictionary threads) {
        Map<String, Integer> places = new HashMap<>();
        opened.threads().forEach(thread -> places.put(thread.id(), places.size()));
        return threads.ids().stream().mapToInt(id -> places.getOrDefault(id, Integer.MAX_VALUE)).toArray();
    }

    /** By code, the place of what is called so among all names. */
    private static int[] ranks(Column column, Dictionary dictionary, Cells cells) {
        Collator collator = collator(cells.locale());
        List<String> names = dictionary.ids().stream().map(id -> cells.name(column, id)).toList();
        int[] ranks = new int[names.size()];
        int[] order = IntStream.range(0, ranks.length).boxed()
                .sorted((a, b) -> collator.compare(names.get(a), names.get(b))).mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < order.length; i++) {
            boolean same = i > 0 && collator.compare(names.get(order[i]), names.get(order[i - 1])) == 0;
            ranks[order[i]] = same ? ranks[order[i - 1]] : i;
        }
        return ranks;
    }

    /** By the first name, then by the next; rows without a name come first. */
    private static Comparator<TableRow> named(Column column, Field field, RowList base, Cells cells,
            Progress progress) {
        StoryIndex index = cells.index();
        int[] ranks = ranks(column, index.dictionary(field), cells);
        int[][] keys = new int[base.size()][];
        for (TableRow row : base) {
            progress.check();
            keys[row.place() - 1] = Arrays.stream(index.codes(field, row.ordinal(), cells.day()))
                    .map(code -> ranks[code]).toArray();
        }
        return (a, b) -> Arrays.compare(keys[a.place() - 1], keys[b.place() - 1]);
    }

    private static Comparator<TableRow> titled(RowList base, Cells cells, Progress progress) {
        Collator collator = collator(cells.locale());
        byte[][] keys = new byte[base.size()][];
        for (int from = 0; from < keys.length; from += PART) {
            progress.check();
            progress.report(from, keys.length);
            List<TableRow> part = base.subList(from, Math.min(keys.length, from + PART));
            Map<Integer, Title> titles = cells.opened().titles(part.stream()
                    .map(row -> cells.index().row(row.ordinal())).toList());
            for (TableRow row : part) {
                Title title = titles.get(cells.index().row(row.ordinal()));
                keys[row.place() - 1] = collator.getCollationKey(title == null ? ""
                        : title.title().in(cells.locale())).toByteArray();
            }
        }
        return (a, b) -> Arrays.compareUnsigned(keys[a.place() - 1], keys[b.place() - 1]);
    }

    /** Letters with signs are the letters that they are made of, as the reader's language has it. */
    private static Collator collator(Locale locale) {
        Collator collator = Collator.getInstance(locale);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }
}
