package tumen.pane.importing;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tumen.exchange.TableField;
import tumen.exchange.TableFile;
import tumen.exchange.TableFormat;
import tumen.exchange.TableImport;
import tumen.exchange.TableMapping;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.session.Session;
import tumen.work.Latest;

/**
 * An import as it is prepared: how the file is read, which column is what, what comes of the first rows, and
 * where the store goes. Used on the interface thread; whatever reads a file does so in the background.
 */
final class Draft {

    /** Stands among the remembered words beside our fields. */
    private static final String FORMAT = "format";

    /**
     * What the first rows give.
     *
     * @param rows the rows; empty while columns are missing
     * @param trouble why there are none, or null
     */
    record Outcome(List<TableImport.Row> rows, Problem trouble) {

        static final Outcome NOTHING = new Outcome(List.of(), null);

        long bad() {
            return rows.stream().filter(row -> row.bad() != null).count();
        }
    }

    /**
     * Where the store goes.
     *
     * @param exists whether there is one already, to be brought up to date
     */
    record Target(Path path, boolean exists) {
    }

    private final Session session;
    private final MappingMemory memory;
    private final String name;
    private final Latest reading;
    private final Latest previewing;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<TableFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<TableMapping> mapping = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NOTHING);
    private final ReadOnlyObjectWrapper<Target> target = new ReadOnlyObjectWrapper<>();

    /** Begins with what was remembered for files like this one, else with what can be told by its columns. */
    Draft(Session session, MappingMemory memory, TableFile recognised) {
        this.session = session;
        this.memory = memory;
        this.name = recognised.name();
        this.reading = new Latest(session.workers(), "looking");
        this.previewing = new Latest(session.workers(), "looking");
        this.looking = new Latest(session.workers(), "looking");
        Map<String, String> words = memory.recall(name);
        TableFile begun = Arrays.stream(TableFormat.values())
                .filter(format -> format.name().equals(words.get(FORMAT)) && format != recognised.format())
                .findFirst().map(recognised::as).orElse(recognised);
        file.set(begun);
        mapping.set(words.isEmpty() ? begun.proposed() : TableMapping.of(begun.format(), words, begun.columns()));
        target.set(new Target(StorePlace.beside(begun.file()), false));
        preview();
        looking.ask(progress -> StorePlace.of(begun.file(), progress), this::goTo, this::failed);
    }

    /** The file as it is read. */
    ReadOnlyObjectProperty<TableFile> file() {
        return file.getReadOnlyProperty();
    }

    /** Which column is what. */
    ReadOnlyObjectProperty<TableMapping> mapping() {
        return mapping.getReadOnlyProperty();
    }

    /** What comes of the first rows. */
    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Where the store goes. */
    ReadOnlyObjectProperty<Target> target() {
        return target.getReadOnlyProperty();
    }

    /** True where the columns are not those that would be proposed. */
    boolean chosen() {
        return !mapping.get().equals(file.get().proposed());
    }

    /** Takes the file for another kind of table; its columns are proposed anew. */
    void as(TableFormat format) {
        if (format != file.get().format()) {
            file.set(file.get().as(format));
            propose();
        }
    }

    /** Takes the columns that would be proposed. */
    void propose() {
        mapping.set(file.get().proposed());
        preview();
    }

    /** Reads the file in another encoding; the chosen columns stay, by their place. */
    void in(Charset charset) {
        TableFile before = file.get();
        if (charset.equals(before.charset())) {
            return;
        }
        reading.ask(progress -> before.in(charset, progress).as(before.format()), fresh -> {
            TableMapping moved = new TableMapping(fresh.format(), Map.of());
            for (Map.Entry<TableField, String> one : mapping.get().columns().entrySet()) {
                int at = before.columns().indexOf(one.getValue());
                moved = at < 0 || at >= fresh.columns().size() ? moved
                        : moved.with(one.getKey(), fresh.columns().get(at));
            }
            file.set(fresh);
            mapping.set(moved);
            preview();
        }, this::failed);
    }

    /** Reads {@code field} from {@code column}, or from nowhere where that is null. */
    void map(TableField field, String column) {
        TableMapping other = mapping.get().with(field, column);
        if (!other.equals(mapping.get())) {
            mapping.set(other);
            preview();
        }
    }

    /** Sends the store to another place. */
    void goTo(Path path) {
        target.set(new Target(path, false));
        looking.ask(progress -> Files.exists(path), exists -> target.set(new Target(path, exists)), this::failed);
    }

    private void preview() {
        TableFile read = file.get();
        TableMapping columns = mapping.get();
        if (!columns.missing().isEmpty()) {
            previewing.cancel();
            outcome.set(Outcome.NOTHING);
            return;
        }
        previewing.ask(progress -> TableImport.preview(read, columns, progress),
                rows -> outcome.set(new Outcome(rows, null)), this::failed);
    }

    private void failed(Throwable thrown) {
        if (thrown instanceof ProblemException known) {
            outcome.set(new Outcome(List.of(), known.problem()));
        } else {
            session.notices().tell(thrown);
        }
    }

    /** Keeps the columns for the next file like this one. */
    void remember() {
        Map<String, String> words = new LinkedHashMap<>(mapping.get().words());
        words.put(FORMAT, file.get().format().name());
        memory.remember(name, words);
    }

    /** Lets go of what is still being read. */
    void close() {
        reading.cancel();
        previewing.cancel();
        looking.cancel();
    }
}
