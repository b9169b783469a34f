package tumen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Role;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.store.StoryWriter;
import tumen.time.Edtf;
import tumen.work.Progress;

/**
 * A made-up story of any size, the same each time: an event has one claim, days over twenty years, four threads of
 * five.
 */
final class MadeStore {

    private static final long SEED = 20_221_222;
    private static final int PART = 1_000;
    private static final int THREADS = 12;
    private static final int ACTORS = 40;
    private static final int SOURCES = 60;
    private static final int DAYS = 7_300;
    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final List<String> WORDS = List.of("convoy", "minister", "harbour", "letter", "shell", "railway",
            "border", "factory", "warehouse", "delivery", "statement", "visit", "inspection", "crossing", "agreement",
            "protest", "ceasefire", "exercise", "sanction", "shipment", "meeting", "denial", "report", "patrol");
    private static final List<String> KINDS = List.of("delivery", "talks", "visit", "letters", "launch", "denial");

    private final SplittableRandom dice = new SplittableRandom(SEED);

    private MadeStore() {
    }

    /** The store of so many events in {@code folder}; made where it is not there yet. */
    static Path of(int events, Path folder) throws IOException {
        Path file = folder.resolve("bench-" + events + ".sqlite");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            new MadeStore().write(events, file);
        }
        return file;
    }

    private void write(int count, Path file) {
        StoryWriter.write(file, writer -> {
            writer.head(head());
            for (int from = 0; from < count; from += PART) {
                List<Event> events = new ArrayList<>();
                List<Claim> claims = new ArrayList<>();
                List<Passage> passages = new ArrayList<>();
                for (int i = from; i < Math.min(count, from + PART); i++) {
                    event(i, events, claims, passages);
                }
                writer.add(events, claims, passages, List.of());
            }
        }, Progress.NONE);
    }

    private Story head() {
        List<StoryThread> threads = IntStream.range(0, THREADS)
                .mapToObj(i -> new StoryThread("thread-" + i, text("Thread " + WORDS.get(i)), i)).toList();
        List<Actor> actors = IntStream.range(0, ACTORS).mapToObj(i -> new Actor("actor-" + i, text("Actor " + i),
                ActorKind.values()[i % ActorKind.values().length], List.of(), List.of(), List.of())).toList();
        List<Source> sources = IntStream.range(0, SOURCES).mapToObj(i -> new Source("source-" + i, "Record " + i,
                "Agency " + i % 9, null, dated(FIRST.plusDays(DAYS)), "en", null, SourceKind.WIRE, "source-" + i,
                IntStream.rangeClosed(1, 30).mapToObj(n -> new DigestParagraph(n, text("Paragraph " + n + " of "
                        + WORDS.get(n % WORDS.size()) + " and " + WORDS.get(i % WORDS.size())), List.of())).toList(),
                List.of())).toList();
        return new Story("bench", text("A made-up story"), null, List.of("en"), threads, List.of(), actors, List.of(),
                sources, List.of(), List.of(), List.of(), List.of());
    }

    private void event(int i, List<Event> events, List<Claim> claims, List<Passage> passages) {
        LocalDate day = FIRST.plusDays(dice.nextInt(DAYS));
        String source = "source-" + dice.nextInt(SOURCES);
        Weight weight = dice.nextInt(50) == 0 ? Weight.KEY : dice.nextInt(3) == 0 ? Weight.MINOR : Weight.NORMAL;
        events.add(new Event("e" + i, "thread-" + dice.nextInt(THREADS), pick(KINDS),
                text(pick(WORDS) + " " + pick(WORDS) + " " + i), null, UTC,
                List.of(new Role("actor-" + dice.nextInt(ACTORS), "party")), List.of(),
                dice.nextInt(3) == 0 ? List.of(pick(WORDS)) : List.of(), weight, List.of()));
        passages.add(new Passage("p" + i, source, List.of(1 + dice.nextInt(30)),
                new Anchor(pick(WORDS) + " " + i, null, null, null), -1, null, List.of()));
        claims.add(new Claim("c" + i, "e" + i, "actor-" + dice.nextInt(ACTORS), Stance.ASSERTS,
                text("It is said that the " + pick(WORDS) + " came."), dates(day), null,
                dated(day.plusDays(1 + dice.nextInt(40))), null, true, List.of("p" + i), null, List.of()));
    }

    private Edtf dates(LocalDate day) {
        return switch (dice.nextInt(20)) {
            case 0 -> null;
            case 1, 2 -> Edtf.parse(day.toString().substring(0, 7));
            case 3, 4 -> Edtf.parse(day + "/" + day.plusDays(1 + dice.nextInt(20)));
            case 5 -> Edtf.parse("[.." + day + "]");
            default -> Edtf.parse(day.toString());
        };
    }

    private static Dated dated(LocalDate day) {
        return new Dated(Edtf.parse(day.toString()), UTC);
    }

    private static Text text(String words) {
        return new Text(Map.of("en", words));
    }

    private <T> T pick(List<T> any) {
        return any.get(dice.nextInt(any.size()));
    }
}
