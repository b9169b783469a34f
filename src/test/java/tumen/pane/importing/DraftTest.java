package tumen.pane.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.TableField;
import tumen.exchange.TableFile;
import tumen.exchange.TableFormat;
import tumen.exchange.TableImport;
import tumen.session.Session;
import tumen.work.Progress;
import tumen.work.Workers;

/** An import as it is prepared, without a window: all work is done at once. */
class DraftTest {

    private static final String SIMPLE = """
            id,start,end,group,title
            1,2023-03,,Letters,A letter
            2,soon,,Letters,Other
            """;

    @TempDir
    private Path home;
    private Session session;
    private final Map<String, Map<String, String>> remembered = new HashMap<>();
    private final MappingMemory memory = new MappingMemory() {
        @Override
        public Map<String, String> recall(String name) {
            return remembered.getOrDefault(name, Map.of());
        }

        @Override
        public void remember(String name, Map<String, String> words) {
            remembered.put(name, words);
        }
    };

    @BeforeEach
    void begin() {
        session = new Session(Workers.direct(), home.resolve("copies"), home.resolve("caches"),
                InstantSource.system());
    }

    @AfterEach
    void end() {
        assertThat(session.notices().untold()).isEmpty();
        session.close();
    }

    private Draft draft(String name, String content, Charset charset) throws IOException {
        Path file = Files.write(home.resolve(name), content.getBytes(charset));
        return new Draft(session, memory, TableFile.recognise(file, Progress.NONE));
    }

    private Draft draft(String content) throws IOException {
        return draft("a.b.csv", content, StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithWhatIsProposedAndWhatComesOfIt() throws IOException {
        Draft draft = draft(SIMPLE);
        assertThat(draft.file().get().format()).isEqualTo(TableFormat.SIMPLE);
        assertThat(draft.mapping().get()).isEqualTo(draft.file().get().proposed());
        assertThat(draft.chosen()).isFalse();
        assertThat(draft.outcome().get().rows()).extracting(TableImport.Row::title).startsWith("A letter");
        assertThat(draft.outcome().get().bad()).isOne();
        assertThat(draft.target().get()).isEqualTo(new Draft.Target(home.resolve("a.b.tumen"), false));
    }

    @Test
    void aColumnLessAndNothingComesOfIt() throws IOException {
        Draft draft = draft(SIMPLE);
        draft.map(TableField.START, null);
        assertThat(draft.mapping().get().missing()).containsExactly(TableField.START);
        assertThat(draft.outcome().get()).isEqualTo(Draft.Outcome.NOTHING);
        draft.propose();
        assertThat(draft.outcome().get().rows()).hasSize(2);
    }

    @Test
    void whatWasChosenIsRememberedWithTheKindOfTable() throws IOException {
        Draft first = draft(SIMPLE);
        first.as(TableFormat.OTHER);
        first.map(TableField.START, "start");
        first.map(TableField.TITLE, "group");
        first.remember();
        Draft second = draft(SIMPLE);
        assertThat(second.file().get().format()).isEqualTo(TableFormat.OTHER);
        assertThat(second.mapping().get()).isEqualTo(first.mapping().get());
        assertThat(second.chosen()).isTrue();
        assertThat(second.outcome().get().rows().getFirst().title()).isEqualTo("Letters");
    }

    @Test
    void whatWasChosenForATableOfAKindIsNotTakenForOneWithOtherColumns() throws IOException {
        draft(SIMPLE).remember();
        Draft more = draft("more.csv", SIMPLE.replaceFirst("title", "title,source")
                .replace("A letter", "A letter,Gazette").replace("Other", "Other,Gazette"), StandardCharsets.UTF_8);
        assertThat(more.file().get().format()).isEqualTo(TableFormat.SIMPLE);
        assertThat(more.mapping().get().column(TableField.SOURCE)).isEqualTo("source");
        assertThat(more.chosen()).isFalse();
    }

    @Test
    void inAnotherEncodingTheColumnsStayWhereTheyAre() throws IOException {
        Draft draft = draft("письма.csv", "когда;что;кто\n2023-03;Письмо Путина Ким Чен Ыну о поставках;Кремль\n",
                Charset.forName("windows-1251"));
        draft.in(Charset.forName("windows-1251"));
        draft.map(TableField.START, "когда");
        draft.map(TableField.TITLE, "что");
        draft.in(Charset.forName("KOI8-R"));
        assertThat(draft.file().get().columns()).hasSize(3).doesNotContain("когда");
        assertThat(draft.mapping().get().column(TableField.START)).isEqualTo(draft.file().get().columns().get(0));
        assertThat(draft.mapping().get().column(TableField.TITLE)).isEqualTo(draft.file().get().columns().get(1));
        draft.in(Charset.forName("windows-1251"));
        assertThat(draft.outcome().get().rows().getFirst().title()).startsWith("Письмо Путина");
    }

    @Test
    void aFileThatIsCalledAlmostAsAnotherGetsAStoreOfItsOwnAndTheSameFileItsOwnAgain() throws IOException {
        Draft first = draft("t.csv", SIMPLE, StandardCharsets.UTF_8);
        imported(first);
        Draft other = draft("t.tsv", SIMPLE.replace(',', '\t'), StandardCharsets.UTF_8);
        assertThat(other.target().get()).isEqualTo(new Draft.Target(home.resolve("t-tsv.tumen"), false));
        imported(other);
        assertThat(draft("t.tsv", SIMPLE.replace(',', '\t'), StandardCharsets.UTF_8).target().get())
                .isEqualTo(new Draft.Target(home.resolve("t-tsv.tumen"), true));
        assertThat(draft("t.csv", SIMPLE, StandardCharsets.UTF_8).target().get())
                .isEqualTo(new Draft.Target(home.resolve("t.tumen"), true));
        Files.writeString(home.resolve("a.b.tumen"), "no store");
        assertThat(draft(SIMPLE).target().get().path()).isEqualTo(home.resolve("a-b-csv.tumen"));
    }

    private static void imported(Draft draft) {
        TableImport.run(draft.file().get(), draft.mapping().get(), draft.target().get().path(), Locale.ENGLISH,
                Progress.NONE);
    }

    @Test
    void aStoreThatIsThereIsSeen() throws IOException {
        Path there = Files.createFile(home.resolve("there.tumen"));
        Draft draft = draft(SIMPLE);
        draft.goTo(there);
        assertThat(draft.target().get()).isEqualTo(new Draft.Target(there, true));
    }
}
