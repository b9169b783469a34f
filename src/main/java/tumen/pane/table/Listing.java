package tumen.pane.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import tumen.index.StoryIndex;
import tumen.index.Titles;
import tumen.session.Opened;
import tumen.time.Bounds;
import tumen.time.Edtf;
import tumen.work.Progress;

/**
 * The table as it stands, to be written elsewhere: its columns, its rows, its order. Three columns more, at the end,
 * say what words leave open, so that it can be read in again: id, date in EDTF and its zone. Immutable.
 */
public final class Listing {

    private static final int PART = 1000;
    private static final List<String> EXACT = List.of("id", "edtf", "zone");

    private final Opened opened;
    private final Function<Progress, RowList> listed;
    private final Cells cells;
    private final List<Column> columns;
    private final List<String> header;

    /** {@code listed} gives the rows, in the background. */
    Listing(Opened opened, Function<Progress, RowList> listed, Cells cells, List<Column> columns, List<String> header) {
        this.opened = opened;
        this.listed = listed;
        this.cells = cells;
        this.columns = List.copyOf(columns);
        this.header = Stream.concat(header.stream(), EXACT.stream()).toList();
    }

    /** The names of the columns. */
    public List<String> header() {
        return header;
    }

    /** Hands over each row's cells, some thousand titles being read at a time. Not on the interface thread. */
    public void forEach(Progress progress, Consumer<List<String>> row) {
        RowList rows = listed.apply(progress);
        StoryIndex index = rows.size() == 0 ? null : rows.selected().index();
        for (int from = 0; from < rows.size(); from += PART) {
            progress.check();
            progress.report(from, rows.size());
            List<TableRow> part = rows.subList(from, Math.min(rows.size(), from + PART));
            Map<Integer, Titles.Title> read = opened.titles(part.stream()
                    .map(one -> index.row(one.ordinal())).toList());
            Map<Integer, Titles.Title> titles = new HashMap<>();
            part.forEach(one -> titles.put(one.ordinal(), read.get(index.row(one.ordinal()))));
            for (TableRow one : part) {
                List<String> words = new ArrayList<>();
                Titles.Title title = titles.get(one.ordinal());
                columns.forEach(column -> words.add(cells.of(column, one, title, "; ")));
                words.addAll(exact(title, index.bounds(one.step())));
                row.accept(words);
            }
        }
    }

    private List<String> exact(Titles.Title title, Bounds narrowed) {
        Edtf dates = title == null ? null : title.dates(cells.day(), narrowed);
        return title == null ? List.of("", "", "")
                : List.of(title.id(), dates == null ? "" : dates.toString(), title.zone().getId());
    }
}
