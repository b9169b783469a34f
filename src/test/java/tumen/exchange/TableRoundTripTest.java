package tumen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Source;
import tumen.model.Story;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.work.Progress;

/** A made-up file comes in and goes out again with the same events, as JSON and as a table. */
class TableRoundTripTest {

    private static final int ROWS = 2_500;
    private static final List<String> ZONES = List.of("", "UTC", "Asia/Pyongyang", "Europe/Moscow");
    private static final List<String> NAMES =
            List.of("Choïgou", "Шойгу", "쇼이구", "O'Neil, \"Jr\"", "A/B", "A B", "=1+1", "x");

    @TempDir
    private Path folder;

    @Test
    void theSameEventsComeOut() throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                rows.add(row(random, i));
            }
            Path file = folder.resolve("made-" + seed + ".csv");
            CsvOut.write(file, CsvOut.Use.DATA, List.of("id", "start", "group", "title", "summary", "zone", "source",
                    "claimant", "said", "place", "latitude", "longitude", "actors", "tags", "weight"), rows::forEach);
            Story first = imported(file, "first-" + seed);
            assertThat(first.events()).as("seed %d", seed).extracting(Event::id)
                    .isEqualTo(rows.stream().map(List::getFirst).toList());
            assertThat(first.claims()).extracting(claim -> claim.dates() == null ? "" : claim.dates().toString())
                    .isEqualTo(rows.stream().map(row -> row.get(1)).toList());
            asJson(seed, first);
            asTable(seed, first);
        }
    }

    private void asJson(long seed, Story first) {
        Path json = folder.resolve("out-" + seed + ".json");
        StoryJson.write(first, json, Progress.NONE);
        assertThat(StoryJson.read(json, Progress.NONE)).as("seed %d", seed).isEqualTo(first);
    }

    private void asTable(long seed, Story first) throws IOException {
        Path table = folder.resolve("out-" + seed + ".csv");
        try (OpenStore open = Stores.open(folder.resolve("first-" + seed), Progress.NONE)) {
            TableOut.write(open, table, Locale.ENGLISH, Progress.NONE);
        }
        assertThat(TableFile.recognise(table, Progress.NONE).format()).isEqualTo(TableFormat.TUMEN);
        Story second = imported(table, "second-" + seed);
        assertThat(second.events()).as("seed %d", seed).isEqualTo(first.events());
        assertThat(second.threads()).isEqualTo(first.threads());
        assertThat(facts(second)).isEqualTo(facts(first));
        assertThat(names(second.actors(), actor -> actor.name()))
                .isEqualTo(names(first.actors(), actor -> actor.name()));
        assertThat(names(second.sources(), Source::publisher)).isEqualTo(names(first.sources(), Source::publisher));
        Path again = folder.resolve("again.csv");
        try (OpenStore open = Stores.open(folder.resolve("second-" + seed), Progress.NONE)) {
            TableOut.write(open, again, Locale.ENGLISH, Progress.NONE);
        }
        assertThat(again).hasSameTextualContentAs(table, StandardCharsets.UTF_8);
    }

    private static List<List<Object>> facts(Story story) {
        return story.claims().stream().map(TableRoundTripTest::fact).toList();
    }

    private static List<Object> fact(Claim claim) {
        List<Object> fact = new ArrayList<>(List.of(claim.event(), claim.claimant(), claim.statement()));
        fact.add(claim.dates());
        fact.add(claim.said());
        return fact;
    }

    private static <T> List<Object> names(List<T> all, Function<T, Object> name) {
        return all.stream().map(name).toList();
    }

    private static List<String> row(SplittableRandom random, int i) {
        boolean point = random.nextInt(3) == 0;
        return List.of("e-" + i, date(random), "Thread " + random.nextInt(7), "Title " + i + " " + pick(random, NAMES),
                random.nextInt(3) == 0 ? "Said of " + i + ":\n\"" + pick(random, NAMES) + "\"" : "",
                pick(random, ZONES),
                "Agency " + pick(random, NAMES), random.nextInt(2) == 0 ? "" : pick(random, NAMES),
                random.nextInt(2) == 0 ? "" : day(random), point ? "Place " + random.nextInt(9) : "",
                point ? String.valueOf(random.nextInt(180) - 90 + 0.5).replace("90.5", "89.5") : "",
                point ? "12.25" : "", "Actor " + random.nextInt(5) + "; " + "Actor " + random.nextInt(5),
                random.nextInt(2) == 0 ? "" : "b; a " + random.nextInt(5),
                random.nextInt(4) == 0 ? "key" : random.nextInt(4) == 0 ? "minor" : "");
    }

    private static String date(SplittableRandom random) {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> day(random).substring(0, 7);
            case 2 -> day(random).substring(0, 4) + "~";
            case 3 -> "[.." + day(random) + "]";
            case 4 -> "2023-03-01/2023-03-" + (10 + random.nextInt(20));
            case 5 -> day(random) + "T0" + random.nextInt(10) + ":30:00";
            default -> day(random);
        };
    }

    private static String day(SplittableRandom random) {
        return "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19));
    }

    private static String pick(SplittableRandom random, List<String> any) {
        return any.get(random.nextInt(any.size()));
    }

    private Story imported(Path file, String name) {
        TableFile table = TableFile.recognise(file, Progress.NONE);
        ImportSummary summary = TableImport.run(table, table.proposed(), folder.resolve(name), Locale.ENGLISH,
                Progress.NONE);
        assertThat(summary.added()).isEqualTo(ROWS);
        try (OpenStore open = Stores.open(folder.resolve(name), Progress.NONE)) {
            return open.story(Progress.NONE);
        }
    }
}
