package tumen.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tumen.model.Actor;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.StoryHeader;
import tumen.model.StoryThread;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.store.InputFile;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.Alongside;
import tumen.work.InterfaceThread;
import tumen.work.OutputFile;
import tumen.work.Progress;

/** Takes the rows of a table into a store: each row is an event, and one claim that it happened. */
public final class TableImport {

    /** So many events are handed over at once, and so many times that may wait to be written. */
    private static final int PART = 1_000;
    private static final int AHEAD = 4;

    private final TableFile table;
    private final RowReading reading;
    private final Path store;
    private final Locale locale;
    private final Progress progress;
    private final KnownIds ids;
    private final long[] met = new long[KnownIds.Meeting.values().length];
    private long read;
    private long bad;
    private long undated;
    private List<String> unseen = List.of();

    private TableImport(TableFile table, TableMapping mapping, Path store, Locale locale, Progress progress) {
        this.table = table;
        this.reading = new RowReading(table, mapping);
        this.store = store;
        this.ids = new KnownIds(store);
        this.locale = locale;
        this.progress = progress;
    }

    /**
     * A row as it would come in.
     *
     * @param number its place in the file, the header being row 1
     * @param date when it happened, as EDTF, or empty where it has no date
     * @param title the event's title
     * @param thread the title of its thread
     * @param source who published it
     * @param bad why it will not come in, or null
     */
    public record Row(long number, String date, String title, String thread, String source, Problem bad) {
    }

    /** The first rows of {@code table} as {@code mapping} reads them. Nothing is written. */
    public static List<Row> preview(TableFile table, TableMapping mapping, Progress progress) {
        InterfaceThread.refuse("looking at a table");
        RowReading reading = new RowReading(table, mapping);
        List<Row> preview = new ArrayList<>();
        try (KnownIds ids = new KnownIds(table.file()); Rows rows = table.rows(Files.newInputStream(table.file()))) {
            while (preview.size() < TableFile.SHOWN && rows.next()) {
                progress.check();
                preview.add(preview(rows, reading, ids, mapping.format()));
            }
        } catch (IOException unread) {
            throw InputFile.unread(table.file(), unread);
        }
        return preview;
    }

    private static Row preview(Rows row, RowReading reading, KnownIds ids, TableFormat format) throws IOException {
        try {
            RowIds.Met met = RowIds.meet(ids, reading.read(row));
            RowEvent event = met.event();
            if (met.meeting() == KnownIds.Meeting.TWICE || met.meeting() == KnownIds.Meeting.SHARED) {
                throw Misread.refused("row.twice", event.id()).exception();
            }
            return new Row(row.number(), event.when().dates() == null ? "" : event.when().dates().toString(),
                    event.what().title(), ThreadCodes.title(format, event.what().thread(), "en"),
                    event.by().publisher(), null);
        } catch (ProblemException unfit) {
            return new Row(row.number(), "", row.cells() == 0 ? "" : RowDates.shortened(row.cell(0)), "", "",
                    unfit.problem());
        }
    }

    /**
     * Makes a store of a table, or brings one up to date: events that came from a file of this name are
     * replaced by those of its rows, all others stay. The store is replaced at once or not at all; rows that
     * cannot be read go to {@link #badRows}, and a file there from an earlier import goes where all can be read.
     *
     * @param locale the language of the reasons there
     * @param progress is told rows; how many there will be in all is an estimate from the size of the file
     * @throws ProblemException where the file cannot be read, a column is missing, or the store cannot be written;
     *     what was there before is as it was
     * @throws java.util.concurrent.CancellationException where it was cancelled; the same holds
     */
    public static ImportSummary run(TableFile table, TableMapping mapping, Path store, Locale locale,
            Progress progress) {
        InterfaceThread.refuse("importing a table");
        long began = System.nanoTime();
        TableImport running = new TableImport(table, mapping, store, locale, progress);
        OutputFile.check(store);
        try (Stores.Hold hold = Stores.hold(store)) {
            running.write(mapping.format());
        }
        return running.summary(Duration.ofNanos(System.nanoTime() - began));
    }

    /** The file beside {@code store} that takes the rows which cannot be read. */
    public static Path badRows(Path store) {
        return store.resolveSibling(store.getFileName() + ".bad-rows.csv");
    }

    /** Whether something in {@code store} came from a file called {@code fileName}; not where it is no store. */
    public static boolean cameInto(Path store, String fileName, Progress progress) {
        InterfaceThread.refuse("looking at a store");
        try (OpenStore open = Stores.open(store, progress)) {
            List<String> refs = List.of(fileName);
            StoryHeader header = open.header();
            return Stream.concat(header.sources().stream().map(Source::refs),
                    header.actors().stream().map(Actor::refs)).anyMatch(refs::equals);
        } catch (ProblemException other) {
            return false;
        }
    }

    private ImportSummary summary(Duration taken) {
        return new ImportSummary(new ImportSummary.Rows(read, met[KnownIds.Meeting.NEW.ordinal()],
                met[KnownIds.Meeting.CHANGED.ordinal()], ids.gone(), met[KnownIds.Meeting.SAME.ordinal()], bad,
                undated),
                unseen, bad == 0 ? null : badRows(store), taken);
    }

    /** The file of bad rows gets its place last: where there is one, the store that it speaks of is there. */
    private void write(TableFormat format) {
        String fileName = table.file().getFileName().toString();
        try (KnownIds known = ids;
                StoreBefore before = StoreBefore.of(store, fileName, ThreadCodes.language(format), silent())) {
            OutputFile.replace(badRows(store), fresh -> {
                try (BadRows badRows = new BadRows(fresh, locale, table.columns())) {
                    RowStory story = new RowStory(format, fileName, before.whole());
                    StoryWriter.write(store, writer -> fill(writer, before, story, badRows), silent());
                    bad = badRows.count();
                } catch (UncheckedIOException failed) {
                    throw failed.getCause();
                }
            });
            if (bad == 0) {
                Files.deleteIfExists(badRows(store));
            }
        } catch (IOException left) {
            System.getLogger(TableImport.class.getName()).log(System.Logger.Level.WARNING, "left behind", left);
        }
    }

    /** For the parts of the work that would count other things than rows. */
    private Progress silent() {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                // rows are told where they are read
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    private void fill(StoryWriter writer, StoreBefore before, RowStory story, BadRows badRows) throws IOException {
        before.keep(writer, ids, silent());
        try (Alongside writing = Alongside.start("tumen-importing", AHEAD)) {
            read(story, badRows, part -> give(writing, writer, part));
            writing.finish();
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
        before.added(writer);
    }

    /** A failure to write is unchecked, so that it is not taken for one to read. */
    private static void give(Alongside writing, StoryWriter writer, RowStory.Part part) {
        try {
            writing.give(() -> write(writer, part));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(StoryWriter writer, RowStory.Part part) throws IOException {
        for (StoryThread thread : part.threads) {
            writer.thread(thread);
        }
        writer.actors(part.actors);
        for (Place place : part.places) {
            writer.place(place);
        }
        writer.sources(part.sources);
        writer.add(part.events, part.claims, part.passages, List.of());
    }

    /** Takes what some rows bring. */
    @FunctionalInterface
    private interface Taking {
        void take(RowStory.Part part);
    }

    private void read(RowStory story, BadRows badRows, Taking next) throws IOException {
        try (Counted in = new Counted(Files.newInputStream(table.file())); Rows rows = table.rows(in)) {
            long size = Files.size(table.file());
            while (rows.next()) {
                read++;
                take(rows, story, badRows);
                if (story.waiting() == PART) {
                    progress.check();
                    progress.report(read, Math.max(read + 1, Math.round((double) read / in.count * size)));
                    next.take(story.take());
                }
            }
            unseen = rows.unseen();
            progress.report(read, read);
        } catch (IOException unread) {
            throw InputFile.unread(table.file(), unread);
        }
        next.take(story.take());
    }

    private void take(Rows row, RowStory story, BadRows badRows) throws IOException {
        try {
            RowEvent told = reading.read(row);
            story.check(told);
            RowIds.Met known = RowIds.meet(ids, told);
            RowEvent event = known.event();
            KnownIds.Meeting meeting = known.meeting();
            switch (meeting) {
                case NEW, CHANGED, SAME -> story.add(event);
                case SHARED, TWICE -> throw Misread.refused("row.twice", event.id()).exception();
                case OTHERS -> throw Misread.refused("row.others", event.id()).exception();
            }
            met[meeting.ordinal()]++;
            undated += story.isUndated(event) ? 1 : 0;
        } catch (ProblemException unfit) {
            badRows.add(row, unfit.problem());
        }
    }

    /** Counts what is read of the file. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
