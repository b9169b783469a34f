package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.work.Progress;

/** Each kind of table, by the sample that the help hands out. */
class TableFormatsTest {

    private static final Path SAMPLES = Path.of("src/main/resources/tumen/window");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"sample-tumen.csv, TUMEN, 3", "sample-table.csv, SIMPLE, 3", "sample-timelinejs.csv, TIMELINE_JS, 3",
        "sample-timesketch.csv, TIMESKETCH, 2", "sample-timesketch.jsonl, TIMESKETCH, 2", "sample-acled.csv, ACLED, 3",
        "sample-ucdp-ged.csv, UCDP_GED, 4", "sample-gdelt-events.csv, GDELT_EVENTS, 2",
        "sample-gdelt-mentions.csv, GDELT_MENTIONS, 2"})
    void eachSampleIsKnownAndComesInWhole(String name, TableFormat format, int rows) {
        Path file = SAMPLES.resolve(name);
        assertThat(TableFile.isStory(file)).isFalse();
        TableFile table = TableFile.recognise(file, Progress.NONE);
        assertThat(table.format()).isEqualTo(format);
        assertThat(table.proposed().missing()).isEmpty();
        assertThat(table.first()).hasSize(rows);
        List<TableImport.Row> preview = TableImport.preview(table, table.proposed(), Progress.NONE);
        assertThat(preview).hasSize(rows).allMatch(row -> row.bad() == null && !row.title().isEmpty());
        ImportSummary summary = TableImport.run(table, table.proposed(), folder.resolve("s.tumen"), Locale.ENGLISH,
                Progress.NONE);
        assertThat(summary.added()).isEqualTo(rows);
        assertThat(summary.bad()).isZero();
        assertThat(folder.toFile().list()).containsExactly("s.tumen");
    }

    @Test
    void theSampleStoryIsNoTable() {
        assertThat(TableFile.isStory(SAMPLES.resolve("sample-story.json"))).isTrue();
    }

    @Test
    void theSimpleTable() {
        Story story = imported(SAMPLES.resolve("sample-table.csv"));
        assertThat(dates(story)).containsExactly("harbour-talks 2031-03-04/2031-03-06", "first-convoy 2031-04",
                "old-rumour 2029");
        assertThat(threads(story)).containsExactly("Talks", "Deliveries");
        Claim talks = story.claims().getFirst();
        assertThat(talks.claimant()).isEqualTo("ministry-of-ports");
        assertThat(talks.said().edtf()).hasToString("2031-03-07");
        assertThat(talks.statement().in(Locale.ENGLISH)).isEqualTo("Two delegations met for three days.");
        Event event = story.events().getFirst();
        assertThat(event.actors()).extracting(role -> role.actor()).containsExactly("northland", "southland");
        assertThat(event.tags()).containsExactly("ports", "talks");
        Source source = source(story, talks);
        assertThat(source.publisher()).isEqualTo("Coast Herald");
        assertThat(source.address()).isEqualTo("https://example.org/harbour");
        assertThat(source.published()).as("the four clocks are never filled from one another").isNull();
    }

    @Test
    void acledWithItsThreeKindsOfDatesAndItsByteOrderMark() {
        Story story = imported(SAMPLES.resolve("sample-acled.csv"));
        assertThat(dates(story)).containsExactly("NOR1 2031-01-31", "NOR2 [2031-01-28..2031-02-03]", "NOR3 2031-02");
        assertThat(threads(story)).containsExactly("Protests", "Battles", "Strategic developments");
        assertThat(story.events()).extracting(event -> event.title().in(Locale.ENGLISH)).contains(
                "Armed clash: Military Forces of Northland – River Guard, Old Bridge");
        assertThat(story.claims()).allMatch(Claim::past).extracting(claim -> claim.said().edtf().toString())
                .containsExactly("2031-02-02", "2031-02-09", "2031-02-23");
        assertThat(story.places()).extracting(place -> place.latitude()).containsExactly(10.5, 10.75);
    }

    @Test
    void gedWithItsFivePrecisions() {
        Story story = imported(SAMPLES.resolve("sample-ucdp-ged.csv"));
        assertThat(dates(story)).containsExactly("900001 2031-02-03", "900002 [2031-02-10..2031-02-16]",
                "900003 2031-03", "900004 2031");
        assertThat(story.threads()).extracting(thread -> thread.title().in(Locale.FRENCH)).containsExactly(
                "Conflit étatique", "Violence unilatérale", "Conflit non étatique");
        assertThat(story.claims()).extracting(Claim::claimant).containsExactly("police", "river-post", "villagers",
                "sample-ucdp-ged-csv");
        assertThat(story.claims().get(2).said().edtf()).as("the first of two days").hasToString("2031-04-02");
    }

    @Test
    void aListOfReportsThatIsTooLongToBeANameIsTheFirstOfThem() throws IOException {
        String reports = "River Post;".repeat(50);
        Path file = Files.writeString(folder.resolve("ged.csv"), "id,type_of_violence,source_office,source_original,"
                + "source_date,date_prec,date_start,date_end\n1,1," + reports + "," + "police; " .repeat(60)
                + "," + "2031-02-04;".repeat(50) + ",1,2031-02-03,2031-02-03\n2,1," + "x".repeat(401)
                + ",,,1,2031-02-03,2031-02-03\n");
        TableFile table = TableFile.recognise(file, Progress.NONE);
        ImportSummary summary = TableImport.run(table, table.proposed(), folder.resolve("l.tumen"), Locale.ENGLISH,
                Progress.NONE);
        assertThat(summary.bad()).as("a single name of this length is none").isEqualTo(1);
        try (OpenStore open = Stores.open(folder.resolve("l.tumen"), Progress.NONE)) {
            Story story = open.story(Progress.NONE);
            assertThat(story.sources().getFirst().publisher()).hasSizeBetween(380, 400)
                    .startsWith("River Post;River").endsWith("River Post; …");
            assertThat(story.actors().getFirst().name().in(Locale.ENGLISH)).endsWith("police; …");
            assertThat(story.claims().getFirst().said().edtf()).hasToString("2031-02-04");
        }
    }

    @Test
    void datesThatAreNoBeginningAndEndAreNamedAsTheyStand() throws IOException {
        Path file = Files.writeString(folder.resolve("spans.csv"), "id,start,end,title\n"
                + "a,2031-03-06,2031-03-04,A\nb,2031-03-04,01/05/2031,B\n");
        TableFile table = TableFile.recognise(file, Progress.NONE);
        List<TableImport.Row> rows = TableImport.preview(table, table.proposed(), Progress.NONE);
        assertThat(rows.getFirst().bad().sentence(Locale.ENGLISH)).startsWith("“2031-03-06” and “2031-03-04” are no ");
        assertThat(rows.getLast().bad().sentence(Locale.FRENCH)).contains("[2031-01-05,2031-05-01]");
    }

    @Test
    void whatWasToldAsPastOnSomeDayIsNotUndated() throws IOException {
        Path file = Files.writeString(folder.resolve("acled.csv"), "event_id_cnty,event_date,event_type,timestamp\n"
                + "X1,,Battles,1935498600\nX2,,Battles,\n");
        assertThat(brought(file, folder.resolve("x.tumen")).rows())
                .isEqualTo(new ImportSummary.Rows(2, 2, 0, 0, 0, 0, 1));
    }

    @Test
    void gdeltWithoutAHeader() throws IOException {
        Story story = imported(SAMPLES.resolve("sample-gdelt-events.csv"));
        assertThat(dates(story)).containsExactly("700000001 2031-03-04", "700000002 2031-04-01");
        assertThat(threads(story)).containsExactly("Consult", "Fight");
        assertThat(story.events().getFirst().title().in(Locale.ENGLISH)).isEqualTo(
                "Consult: NORTHLAND – SOUTHLAND, Grey Harbour, Coast, Northland");
        assertThat(story.sources()).extracting(Source::publisher).containsExactly("example.org", "example.com");
        assertThat(story.sources()).extracting(Source::address).contains("https://www.example.org/harbour");
        assertThat(story.claims().getFirst().said().edtf()).hasToString("2031-03-05");

        Path old = folder.resolve("20130101.export.CSV");
        String row = "1\t20130101\t201301\t2013\t2013.1" + "\t".repeat(21) + "1\t190\t190\t19\t4\t-10\t1\t1\t1\t0";
        Files.writeString(old, row + "\t".repeat(22) + "20130102\thttp://example.org/a\n");
        TableFile table = TableFile.recognise(old, Progress.NONE);
        assertThat(table.columns()).hasSize(58);
        assertThat(table.format()).isEqualTo(TableFormat.GDELT_EVENTS_1);
        assertThat(dates(imported(old))).containsExactly("1 2013-01-01");
    }

    @Test
    void aMentionIsNotAfterTheDayItsEventWasRecorded() {
        Story story = imported(SAMPLES.resolve("sample-gdelt-mentions.csv"));
        assertThat(story.claims()).extracting(claim -> claim.dates().toString()).containsOnly("[..2031-03-05]");
        assertThat(story.claims()).extracting(claim -> claim.said().edtf().toString())
                .containsExactly("2031-03-05", "2031-03-06");
        assertThat(story.events()).extracting(event -> event.title().in(Locale.ENGLISH))
                .containsOnly("GDELT event 700000001 is mentioned");
    }

    @Test
    void timelineJsHasItsDateInPieces() {
        Story story = imported(SAMPLES.resolve("sample-timelinejs.csv"));
        assertThat(story.claims()).extracting(claim -> claim.dates().toString()).containsExactly(
                "2031-03-04/2031-03-06", "2031-04", "2031-05-02T14:30:00");
        assertThat(story.claims().get(1).wording().in(Locale.ENGLISH)).isEqualTo("April 2031");
    }

    @Test
    void columnsThatMayLackDoNotMakeItAnotherTable() throws IOException {
        Story bare = imported(Files.writeString(folder.resolve("bare.csv"),
                "sep=;\nstart;end;group;title\n2031-03-04;;Talks;A\n2031-03-05;..;;B\n"));
        assertThat(bare.events()).extracting(event -> event.title().in(Locale.ENGLISH)).containsExactly("A", "B");
        assertThat(bare.claims()).extracting(claim -> claim.dates().toString())
                .containsExactly("2031-03-04", "2031-03-05/..");
        Story acled = imported(Files.writeString(folder.resolve("acled.csv"),
                "event_id_cnty,event_date,event_type,location\nX1,31 January 2031,Battles,Harbour\n"));
        assertThat(acled.events().getFirst().title().in(Locale.ENGLISH)).isEqualTo("Battles, Harbour");
    }

    @Test
    void timelineJsCountsNoYearBeforeTheFirstAndHasYearsOfAnyLength() throws IOException {
        Story story = imported(timelineJs("years.csv", "-44,3,15,,A,", "-1,,,,B,", "-753,,,-509,C,", "12,1,1,,D,",
                "-65000000,,,,E,", "0,,,,F,"));
        assertThat(story.claims()).extracting(claim -> claim.dates().toString()).containsExactlyInAnyOrder(
                "-0043-03-15", "0000", "-0752/-0508", "0012-01-01", "Y-64999999", "0000");
    }

    @Test
    void theHtmlOfTimelineJsIsReadAsABrowserShowsIt() throws IOException {
        Story story = imported(timelineJs("html.csv",
                "2031,,,,<a href=\"\"x\"\">Talks</a> &amp; ships,"
                        + "one<br>two <b>&lt;3</b>&#8217;s &amp;c; if a < b or c > d"));
        assertThat(story.events().getFirst().title().in(Locale.ENGLISH)).isEqualTo("Talks & ships");
        assertThat(story.claims().getFirst().statement().in(Locale.ENGLISH))
                .isEqualTo("one\ntwo <3’s &c; if a < b or c > d");
    }

    @Test
    void partsOfTheHtmlOfTimelineJsAreLines() {
        assertThat(Markup.text("<p>one</p>\n\n<p>two<br/> three </p>four")).isEqualTo("one\ntwo\nthree\nfour");
        assertThat(Markup.text("before<ul>\n <li>a <i>b</i></li>\n <li>c</li>\n</ul>after"))
                .isEqualTo("before\na b\nc\nafter");
        assertThat(Markup.text("<div><p>one</p></div><br>two<br><br>three")).isEqualTo("one\n\ntwo\n\nthree");
        assertThat(Markup.text("a &eacute;t&#xe9; &hellip; <!-- no --><script>no()</script>b"))
                .isEqualTo("a été … b");
        assertThat(Markup.text("&lt;p&gt; is a tag")).isEqualTo("<p> is a tag");
        assertThat(Markup.text("first\nsecond, without markup")).isEqualTo("first\nsecond, without markup");
    }

    /** A spreadsheet of rows "year,month,day,end year,headline,text". */
    private Path timelineJs(String name, String... rows) throws IOException {
        String cells = Arrays.stream(rows).map(row -> row.split(",", -1)).map(row -> Arrays.stream(row)
                .map(cell -> '"' + cell + '"').collect(Collectors.joining(","))).collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name), "Year,Month,Day,End Year,Headline,Text\n" + cells + "\n");
    }

    @Test
    void linesOfJsonAreTheSameEventsAsCells() {
        Story cells = imported(SAMPLES.resolve("sample-timesketch.csv"));
        Story lines = imported(SAMPLES.resolve("sample-timesketch.jsonl"));
        assertThat(lines.events()).extracting(Event::tags).isEqualTo(cells.events().stream().map(Event::tags).toList());
        assertThat(lines.claims()).extracting(Claim::dates)
                .isEqualTo(cells.claims().stream().map(Claim::dates).toList());
        assertThat(lines.events()).extracting(Event::title)
                .isEqualTo(cells.events().stream().map(Event::title).toList());
    }

    @Test
    void eachLineOfTimesketchHasItsMomentInEitherField() throws IOException {
        Path lines = Files.writeString(folder.resolve("both.jsonl"), """
                {"message": "a", "timestamp_desc": "X", "datetime": "2031-05-02T14:30:00+00:00"}
                {"message": "b", "timestamp_desc": "X", "timestamp": 1935498600123456}
                {"message": "b", "timestamp_desc": "X", "timestamp": 999999, "datetime": null}
                {"message": "c", "timestamp_desc": "X", "timestamp": -1, "datetime": "2031-05-03T00:00:00Z"}
                {"message": "d", "timestamp_desc": "X", "tag": ["late"]}
                {"message": "e", "timestamp_desc": "X", "timestamp": "soon"}
                """);
        Path store = folder.resolve("both.tumen");
        TableFile table = TableFile.recognise(lines, Progress.NONE);
        ImportSummary summary = TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE);
        assertThat(summary.rows())
                .isEqualTo(new ImportSummary.Rows(6, 5, 0, 0, 0, 1, 1));
        assertThat(summary.unseen()).isEmpty();
        assertThat(Files.readString(summary.badRows())).contains("“soon” is no date");
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            Story story = open.story(Progress.NONE);
            assertThat(story.claims()).extracting(Claim::dates).asString().isEqualTo("[2031-05-02T14:30:00+00:00, "
                    + "2031-05-02T14:30:00Z, 1970-01-01T00:00:00Z, 2031-05-03T00:00:00Z, null]");
            assertThat(story.events().getLast().tags()).containsExactly("late");
        }
        Path cells = Files.writeString(folder.resolve("both.csv"), "message,timestamp,datetime,timestamp_desc\n"
                + "a,1935498600123456,,X\nb,,2031-05-02,X\n");
        assertThat(dates(imported(cells))).extracting(date -> date.replaceFirst(".* ", ""))
                .containsExactly("2031-05-02T14:30:00Z", "2031-05-02");
    }

    @Test
    void whatTimesketchWritesForNoTimeIsUndatedAndItsListsOfTagsAreTags() throws IOException {
        Story story = imported(Files.writeString(folder.resolve("plaso.csv"), "message,datetime,timestamp_desc,tag\n"
                + "a,1970-01-01T00:00:00+00:00,Not a time,[]\nb,0000-00-00T00:00:00+00:00,X,\"['one', 'two, three']\"\n"
                + "c,1970-01-01T00:00:00+00:00,X,\"[\"\"four\"\"]\"\nd,Not set,X,\"five,[six]\"\n"));
        assertThat(story.claims()).extracting(Claim::dates).asString().isEqualTo(
                "[null, null, 1970-01-01T00:00:00+00:00, null]");
        assertThat(story.events()).extracting(Event::tags).containsExactly(List.of(), List.of("one", "two, three"),
                List.of("four"), List.of("[six]", "five"));
    }

    @Test
    void aFieldThatOnlyLaterLinesHaveIsReadOrNamed() throws IOException {
        String line = "{\"start\": \"2031\", \"title\": \"T\", \"id\": \"%d\"%s}\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            text.append(line.formatted(i,
                    i == 50 ? ", \"place\": \"Port\"" : i == 5_999 ? ", \"colour\": \"red\"" : ""));
        }
        Path file = Files.writeString(folder.resolve("later.jsonl"), text);
        TableFile table = TableFile.recognise(file, Progress.NONE);
        assertThat(table.columns()).containsExactly("start", "title", "id", "place");
        assertThat(table.first()).hasSize(TableFile.SHOWN);
        assertThat(brought(file, folder.resolve("later.tumen")).unseen()).containsExactly("colour");
        try (OpenStore open = Stores.open(folder.resolve("later.tumen"), Progress.NONE)) {
            assertThat(open.head().places()).hasSize(1);
        }
    }

    @Test
    void aPartOfADateWithoutItsWholeIsNoUndatedEvent() throws IOException {
        Path file = Files.writeString(folder.resolve("parts.csv"), "Year,Month,Day,Time,Headline,Text\n,3,5,,One,\n"
                + "2031,,5,,Two,\n2031,3,,9:00,Three,\n2031,3,5,9:00 pm,Four,\n,,,,Five,\n");
        assertThat(brought(file, folder.resolve("x.tumen")).rows())
                .isEqualTo(new ImportSummary.Rows(5, 2, 0, 0, 0, 3, 1));
    }

    @Test
    void timesOfDayThatAnIntervalCannotTellAreKeptAsItsWords() throws IOException {
        Path file = Files.writeString(folder.resolve("times.csv"), "id,start,end,title,address\n"
                + "a,2031-03-04T10:00:00,2031-03-04T12:00:00,A,box 12\nb,2031-03-04T10:00:00,2031-03-06,B,\n"
                + "c,2031-03-04,2031-03-06,C,\nd,,2031-03-04T12:00:00,D,\n");
        Story story = imported(file);
        assertThat(dates(story)).containsExactly("a 2031-03-04T10:00:00", "b 2031-03-04/2031-03-06",
                "c 2031-03-04/2031-03-06", "d [..2031-03-04]");
        assertThat(wordings(story, Locale.ENGLISH)).containsExactly("from 10:00 to 12:00 on 4 March 2031",
                "from 10:00 on 4 March 2031 to 6 March 2031", "", "not after 12:00 on 4 March 2031");
        assertThat(wordings(story, Locale.FRENCH)).containsExactly("le 4 mars 2031 de 10 h 00 à 12 h 00",
                "du 4 mars 2031 à 10 h 00 au 6 mars 2031", "", "au plus tard le 4 mars 2031 à 12 h 00");
        assertThat(source(story, story.claims().getFirst()).address()).isEqualTo("box 12");
    }

    @Test
    void aTitleOfSeveralLinesIsOneAndWhatItHasNoRoomForIsTold() throws IOException {
        String whole = "Talks ".repeat(60).strip();
        Path file = Files.writeString(folder.resolve("lines.csv"), "id,start,title,summary\n"
                + "a,2031,\"Talks in\r\n  Grey Harbour\n\nand after\",\nb,2031," + whole + ",\nc,2031," + whole
                + ",And more.\nd,2031,,\"First line\nsecond\"\n");
        Story story = imported(file);
        assertThat(story.events()).extracting(event -> event.title().in(Locale.ENGLISH)).containsExactly(
                "Talks in Grey Harbour and after", whole.substring(0, 299) + "…", whole.substring(0, 299) + "…",
                "First line");
        assertThat(story.claims()).extracting(claim -> claim.statement().in(Locale.ENGLISH)).containsExactly(
                "Talks in Grey Harbour and after", whole, whole + "\nAnd more.", "First line\nsecond");
    }

    /** In these an ordinary space stands for a no-break one too. */
    private static List<String> wordings(Story story, Locale locale) {
        return story.claims().stream().map(claim -> claim.wording() == null ? ""
                : claim.wording().in(locale).replace('\u00A0', ' ').replace('\u202F', ' ')).toList();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void encodingsAreTold(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("x.csv"),
                (mark + "id;start;title\n1;2023-01-01;Événement à Besançon\n").getBytes(charset));
        TableFile table = TableFile.recognise(file, Progress.NONE);
        assertThat(table.charset()).isEqualTo(charset);
        assertThat(table.delimiter()).isEqualTo(';');
        assertThat(table.first()).containsExactly(List.of("1", "2023-01-01", "Événement à Besançon"));
        Charset other = mark.isEmpty() ? StandardCharsets.ISO_8859_1 : charset;
        assertThat(table.in(other, Progress.NONE).charset()).isEqualTo(other);
    }

    @Test
    void anotherTableIsMappedByHandAndTheMappingIsWords() throws IOException {
        Path file = Files.writeString(folder.resolve("o.csv"), "Datum|Was|Wer|Was\n2023-01-05|Ein Besuch|A; B|x\n");
        TableFile table = TableFile.recognise(file, Progress.NONE);
        assertThat(table.format()).isEqualTo(TableFormat.OTHER);
        assertThat(table.columns()).containsExactly("Datum", "Was", "Wer", "Was (2)");
        assertThat(table.proposed().columns()).containsOnlyKeys(TableField.START);
        assertThat(table.proposed().missing()).containsExactly(TableField.TITLE);
        TableMapping mapping = table.proposed().with(TableField.TITLE, "Was").with(TableField.ACTORS, "Wer");
        assertThat(TableMapping.of(TableFormat.OTHER, mapping.words(), table.columns())).isEqualTo(mapping);
        assertThat(TableMapping.of(TableFormat.OTHER, mapping.words(), List.of("Was")).columns())
                .containsOnlyKeys(TableField.TITLE);
        assertThat(TableImport.preview(table, mapping, Progress.NONE)).singleElement()
                .extracting(TableImport.Row::date, TableImport.Row::title, TableImport.Row::source)
                .containsExactly("2023-01-05", "Ein Besuch", "o.csv");
    }

    private Story imported(Path file) {
        Path store = folder.resolve("imported.tumen");
        brought(file, store);
        try (OpenStore open = Stores.open(store, Progress.NONE)) {
            return open.story(Progress.NONE);
        } finally {
            store.toFile().delete();
        }
    }

    private ImportSummary brought(Path file, Path store) {
        TableFile table = TableFile.recognise(file, Progress.NONE);
        return TableImport.run(table, table.proposed(), store, Locale.ENGLISH, Progress.NONE);
    }

    private static List<String> dates(Story story) {
        return story.claims().stream().map(claim -> claim.event() + " " + claim.dates()).toList();
    }

    private static List<String> threads(Story story) {
        return story.threads().stream().map(thread -> thread.title().in(Locale.ENGLISH)).collect(Collectors.toList());
    }

    private static Source source(Story story, Claim claim) {
        String id = story.passages().stream().filter(passage -> claim.passages().contains(passage.id())).findFirst()
                .orElseThrow().source();
        return story.sources().stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }
}
