package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.model.Note;
import tumen.model.Source;
import tumen.model.Story;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.store.StoryWriter;
import tumen.work.Progress;

class TableImportTest {

    private static final String HEADER = "id,start,end,group,title,source\n";

    @TempDir
    private Path folder;
    private Path store;
    private Path file;

    @BeforeEach
    void names() {
        store = folder.resolve("a store.tumen");
        file = folder.resolve("events.csv");
    }

    @Test
    void badRowsAreKeptWithTheirReasonsAndTheRestComesIn() throws IOException {
        Files.writeString(file, HEADER + "a,2023-01-01,,G,One,S\nb,2023-02-30,,G,No such day,S\nc,2023,,G,Three\n"
                + "a,2024,,G,Twice,S\nd,\"2023,,G,open,S\ne,2023,,G,E,S,more\nf,,,G,Undated,S\ng,2023,,,,\n"
                + "h,2023-05-01,2023-04-01,G,Ends before,S\ni,03/04/2023,,G,Either,S\n");
        ImportSummary summary = run();
        assertThat(summary.read()).isEqualTo(10);
        assertThat(summary.added() + summary.bad()).isEqualTo(10);
        List<List<String>> bad = read(summary.badRows());
        assertThat(bad.getFirst()).startsWith("row", "line", "reason", "id", "start");
        assertThat(bad.stream().skip(1).map(row -> row.get(0) + " " + row.get(3)).toList())
                .containsExactly("3 b", "4 c", "5 a", "6 d,\"2023,,G,open,S", "7 e", "9 g", "10 h");
        assertThat(bad.stream().filter(row -> row.get(3).equals("b")).findFirst().orElseThrow())
                .containsSequence("b", "2023-02-30", "", "G", "No such day", "S");
        assertThat(events()).contains("a One", "f Undated", "i Either").doesNotContain("b No such day");
    }

    @Test
    void reasonsAreInTheReadersLanguage() throws IOException {
        Files.writeString(file, HEADER + "b,never,,G,T,S\n");
        ImportSummary summary = TableImport.run(table(), table().proposed(), store, Locale.FRENCH, Progress.NONE);
        assertThat(Files.readString(summary.badRows())).contains("n’est pas une date").startsWith("rangée,ligne,motif");
    }

    @Test
    void aBadRowThatWasPutRightComesIn() throws IOException {
        Files.writeString(file, HEADER + "b,never,,G,T,S\n");
        Path bad = run().badRows();
        Path right = folder.resolve("right.csv");
        Files.writeString(right, Files.readString(bad).replace("never", "2023").replace("“2023”", ""));
        TableFile table = TableFile.recognise(right, Progress.NONE);
        ImportSummary summary = TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE);
        assertThat(summary.added()).isEqualTo(1);
        assertThat(events()).containsExactly("b T");
        assertThat(bad).as("what speaks of an earlier import is gone").doesNotExist();
    }

    @Test
    void bytesOfAnotherEncodingInTheMiddleSpoilTheirRowAlone() throws IOException {
        byte[] bytes = (HEADER + "a,2023,,G,Événement été à,S\nb,2023,,G,?,S\nc,2023,,G,Three,S\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Files.write(file, bytes);
        ImportSummary summary = run();
        assertThat(summary.added()).isEqualTo(2);
        assertThat(summary.bad()).isEqualTo(1);
        assertThat(Files.readString(summary.badRows())).contains("encoding of the file");
    }

    @Test
    void aSignThatNoTextHasSpoilsItsRowAloneButWhatIsNoTextIsNoTable() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,A\0B,S\nb,2023,,G,B,S\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(2, 1, 0, 0, 0, 1, 0));
        byte[] any = new byte[4_096];
        new java.util.SplittableRandom(1).nextBytes(any);
        Files.write(file, any);
        assertThatThrownBy(this::run).isInstanceOf(ProblemException.class).hasMessageContaining("no table");
    }

    @Test
    void aColumnThatIsMissingIsNamed() throws IOException {
        Files.writeString(file, "name,colour\nx,red\n");
        TableMapping none = new TableMapping(TableFormat.OTHER, Map.of());
        assertThatThrownBy(() -> TableImport.run(table(), none, store, Locale.ENGLISH, Progress.NONE))
                .isInstanceOfSatisfying(ProblemException.class,
                        told -> assertThat(told.problem().sentence(Locale.ENGLISH))
                        .contains("name, colour", "start", "title"));
        TableMapping wrong = table().proposed().with(TableField.START, "when");
        assertThatThrownBy(() -> TableImport.run(table(), wrong, store, Locale.ENGLISH, Progress.NONE))
                .isInstanceOfSatisfying(ProblemException.class,
                        told -> assertThat(told.problem().sentence(Locale.ENGLISH))
                        .contains("when", "name, colour"));
        assertThat(folder.toFile().list()).containsExactly("events.csv");
    }

    @Test
    void aKnownKindOfTableIsToldWhichColumnItLacks() throws IOException {
        Files.writeString(file, "event_id_cnty,event_date\nX1,2023-01-31\n");
        assertThatThrownBy(this::run).isInstanceOfSatisfying(ProblemException.class, told -> {
            assertThat(told.problem().sentence(Locale.ENGLISH)).contains("is read as “ACLED”",
                    "for: title (notes, event_type, sub_event_type, actor1)", "are: event_id_cnty, event_date")
                    .doesNotContain("no kind of table");
            assertThat(told.problem().sentence(Locale.FRENCH)).contains("ACLED", "title (notes,", "Indiquez");
        });
        Files.writeString(file, "edtf,colour\n2023,red\n");
        assertThatThrownBy(this::run).isInstanceOfSatisfying(ProblemException.class, told ->
                assertThat(told.problem().sentence(Locale.ENGLISH)).contains("“Tumen’s own table”", "hold: title."));
    }

    @Test
    void aSecondImportSaysWhatBecameOfEachRow() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,One,S\nb,2023,,G,Two,S\nc,2023,,H,Three,T\n");
        assertThat(run()).extracting(ImportSummary::added, ImportSummary::gone).containsExactly(3L, 0L);
        byte[] first = Files.readAllBytes(store);
        assertThat(run()).extracting(ImportSummary::added, ImportSummary::changed, ImportSummary::gone,
                ImportSummary::unchanged).containsExactly(0L, 0L, 0L, 3L);
        assertThat(store).hasBinaryContent(first);
        Files.writeString(file, HEADER + "a,2023,,G,One,S\nb,2024,,G,Two,S\nd,2023,,G,Four,S\n");
        ImportSummary summary = run();
        assertThat(summary).extracting(ImportSummary::added, ImportSummary::changed, ImportSummary::gone,
                ImportSummary::unchanged).containsExactly(1L, 1L, 1L, 1L);
        assertThat(events()).containsExactly("a One", "b Two", "d Four");
        assertThat(story().sources()).extracting(Source::publisher).as("nobody cites T any more").containsExactly("S");
    }

    @Test
    void whatCameFromElsewhereStays() throws IOException {
        Story arms = StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE);
        StoryWriter.write(arms, store, Progress.NONE);
        Files.writeString(file, HEADER + "a,2023,,G,One,S\n" + arms.events().getFirst().id() + ",2023,,G,Clash,S\n");
        ImportSummary summary = run();
        assertThat(summary.added()).isEqualTo(1);
        assertThat(summary.bad()).as("its id belongs to an event of the story").isEqualTo(1);
        Path other = Files.writeString(folder.resolve("other.csv"), HEADER + "z,2023,,G,Last,S\n");
        TableFile table = TableFile.recognise(other, Progress.NONE);
        assertThat(TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE).gone()).isZero();
        Files.writeString(file, HEADER + "\n");
        assertThat(run().gone()).isEqualTo(1);
        Story after = story();
        assertThat(after.events()).containsAll(arms.events()).hasSize(arms.events().size() + 1);
        assertThat(after.claims()).containsAll(arms.claims());
        assertThat(after.passages()).containsAll(arms.passages());
        assertThat(after.relations()).containsExactlyElementsOf(arms.relations());
        assertThat(after.sources()).containsAll(arms.sources());
        assertThat(after.actors()).containsAll(arms.actors());
        assertThat(after.views()).isEqualTo(arms.views());
        StoryCheck.check("after", after, Progress.NONE);
    }

    @Test
    void aTableOfAStoryTellsWhatItHasNoRoomFor() throws IOException {
        Story arms = StoryJson.read(Path.of("data/arms-story.json"), Progress.NONE);
        StoryWriter.write(arms, store, Progress.NONE);
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            TableOut.Left left = TableOut.write(open, file, Locale.ENGLISH, Progress.NONE);
            long told = arms.claims().stream().map(claim -> claim.event()).distinct().count();
            assertThat(left).isEqualTo(new TableOut.Left(arms.claims().size() - told, arms.relations().size()));
            assertThat(left.claims()).isPositive();
        }
        assertThat(read(file)).hasSize(arms.events().size() + 1);
    }

    @Test
    void whatTheUserAddedToASourceStaysWithIt() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,One,S\nb,2023,,G,Two,T\n");
        run();
        String source = story().sources().getLast().id();
        Note note = new Note(source, "mine", Instant.ofEpochMilli(5));
        Path noted = folder.resolve("noted.tumen");
        StoryWriter.write(noted, writer -> {
            Story story = story();
            writer.head(story);
            writer.add(story.events(), story.claims(), story.passages(), story.relations());
            writer.note(note);
        }, Progress.NONE);
        Files.move(noted, store, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(file, HEADER + "a,2023,,G,One,S\n");
        assertThat(run().gone()).isEqualTo(1);
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            assertThat(open.notes()).containsExactly(note);
        }
    }

    @Test
    void whatIsNoStoreIsNotReplacedByOne() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,One,S\n");
        Files.writeString(store, "a letter to a friend, of more than a hundred bytes: ".repeat(4));
        byte[] before = Files.readAllBytes(store);
        assertThatThrownBy(this::run).isInstanceOfSatisfying(ProblemException.class,
                told -> assertThat(told.problem().kind()).isEqualTo(Problem.Kind.REFUSED));
        assertThat(store).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("events.csv", "a store.tumen");
    }

    @Test
    void aStoreThatIsLookedAtElsewhereIsReplacedUnderItsReader() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,One,S\n");
        run();
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            assertThat(open.dossier("a")).isNotNull();
            Files.writeString(file, HEADER + "b,2023,,G,Two,S\n");
            run();
            assertThat(open.dossier("a")).as("its reader keeps the file that it opened").isNotNull();
        }
        assertThat(events()).containsExactly("b Two");
    }

    @Test
    void aStoreThatSomebodyHoldsIsLeftAlone() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,G,One,S\n");
        run();
        byte[] before = Files.readAllBytes(store);
        Files.writeString(file, HEADER + "b,2023,,G,Two,S\n");
        try (Stores.Hold hold = Stores.hold(store)) {
            assertThatThrownBy(this::run).isInstanceOfSatisfying(ProblemException.class, told -> assertThat(
                    told.problem().sentence(Locale.ENGLISH)).contains(String.valueOf(ProcessHandle.current().pid())));
        }
        assertThat(store).hasBinaryContent(before);
        assertThat(run().added()).isEqualTo(1);
    }

    @Test
    void aCancelLeavesNothing() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            text.append(i).append(",2023,,G,Title,").append("S\n");
        }
        text.append("bad,never,,G,T,S\n");
        Files.writeString(file, text);
        List<Long> reports = new ArrayList<>();
        Progress stopped = new Progress() {
            @Override
            public synchronized void report(long done, long total) {
                assertThat(total).isGreaterThanOrEqualTo(done);
                reports.add(done);
            }

            @Override
            public synchronized boolean cancelled() {
                return reports.size() >= 5;
            }
        };
        assertThatThrownBy(() -> TableImport.run(table(), table().proposed(), store, Locale.ENGLISH, stopped))
                .isInstanceOf(CancellationException.class);
        assertThat(reports).isSorted();
        assertThat(folder.toFile().list()).containsExactly("events.csv");
    }

    @Test
    void withoutIdsTheRowItselfIsOne() throws IOException {
        Files.writeString(file, "start,title,group\n2023,One,G\n2023,Two,G\n2023,One,G\n");
        TableFile table = table();
        TableMapping mapping = table.proposed();
        ImportSummary first = TableImport.run(table, mapping, store, Locale.ENGLISH, Progress.NONE);
        assertThat(first).extracting(ImportSummary::added, ImportSummary::bad).containsExactly(2L, 1L);
        Files.writeString(file, "title,start,group\nTwo,2023,G\nThree,2023,G\n");
        ImportSummary second = TableImport.run(table(), table().proposed(), store, Locale.ENGLISH, Progress.NONE);
        assertThat(second).extracting(ImportSummary::added, ImportSummary::gone, ImportSummary::unchanged)
                .containsExactly(1L, 1L, 1L);
    }

    @Test
    void aRowWithoutAnIdStaysTheSameEventWhereItsTextIsCorrected() throws IOException {
        String header = "start,title,group,summary\n";
        Files.writeString(file, header + "2023,One,G,Wrogn\n2023,Two,G,Text\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(2, 2, 0, 0, 0, 0, 0));
        List<String> before = events();
        Files.writeString(file, header + "2023,Two,G,Text\n2023,One,G,Wrong\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(2, 0, 1, 0, 1, 0, 0));
        assertThat(events()).containsExactlyInAnyOrderElementsOf(before);
        Files.writeString(file, header + "2024,One,G,Wrong\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(1, 1, 0, 2, 0, 0, 0));
    }

    @Test
    void rowsOfOneKeyAllComeInAndStayWhereTheyChangePlaces() throws IOException {
        String header = "start,title,group,summary\n";
        Files.writeString(file, header + "2023,One,G,A\n2023,One,G,B\n2023,One,G,C\n2023,One,G,A\n2023,One,G,C\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(5, 3, 0, 0, 0, 2, 0));
        List<String> before = events();
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(5, 0, 0, 0, 3, 2, 0));
        Files.writeString(file, header + "2023,One,G,C\n2023,One,G,B\n2023,One,G,A\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(3, 0, 0, 0, 3, 0, 0));
        assertThat(events()).containsExactlyInAnyOrderElementsOf(before);
        Files.writeString(file, header + "2023,One,G,C\n2023,One,G,B\n");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(2, 0, 0, 1, 2, 0, 0));
    }

    @Test
    void whatAnotherFileBroughtKeepsItsKeyAndIsLeftAlone() throws IOException {
        Files.writeString(file, "start,title,group,summary\n2023,One,G,A\n");
        run();
        file = folder.resolve("others.csv");
        Files.writeString(file, "start,title,group,summary\n2023,One,G,A corrected\n"
                + "2023,One,G,B\n2023,One,G,B\n");
        ImportSummary summary = run();
        assertThat(summary.rows()).isEqualTo(new ImportSummary.Rows(3, 1, 0, 0, 0, 2, 0));
        assertThat(Files.readString(summary.badRows())).contains("did not come from this file", "has the same id");
        assertThat(run().rows()).isEqualTo(new ImportSummary.Rows(3, 0, 0, 0, 1, 2, 0));
    }

    @Test
    void namesThatSlugAlikeAreToldApart() throws IOException {
        Files.writeString(file, HEADER + "a,2023,,A/B,One,조선\nb,2023,,A B,Two,Чой\nc,2023,,!!,Three,!?\n");
        run();
        assertThat(story().threads()).hasSize(3).extracting(thread -> thread.title().in(Locale.ENGLISH))
                .containsExactly("A/B", "A B", "!!");
        assertThat(story().sources()).extracting(Source::publisher).containsExactly("조선", "Чой", "!?");
        StoryCheck.check("story", story(), Progress.NONE);
    }

    private TableFile table() {
        return TableFile.recognise(file, Progress.NONE);
    }

    private ImportSummary run() {
        return TableImport.run(table(), table().proposed(), store, Locale.ENGLISH, Progress.NONE);
    }

    private Story story() {
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            return open.story(Progress.NONE);
        }
    }

    private List<String> events() {
        return story().events().stream().map(event -> event.id() + " " + event.title().in(Locale.ENGLISH)).toList();
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var records = CsvReader.builder().allowMissingFields(true).allowExtraFields(true)
                .ofCsvRecord(file)) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}
