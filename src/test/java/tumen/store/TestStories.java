package tumen.store;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Alias;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Facet;
import tumen.model.Gap;
import tumen.model.Grade;
import tumen.model.Lanes;
import tumen.model.Passage;
import tumen.model.Place;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.Role;
import tumen.model.SavedView;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.time.Edtf;

/** Stories to test with: a small one in which every field is met, and seeded random ones. */
public final class TestStories {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final ZoneId PYONGYANG = ZoneId.of("Asia/Pyongyang");
    private static final ZoneId UTC = ZoneId.of("UTC");

    private TestStories() {
    }

    /** A visit, what it led to, who says so and who denies it. */
    public static Story small() {
        return new Story("small", text("A small story", "Un petit récit"), text("All of it", "Tout"),
                List.of("en", "fr"),
                List.of(new StoryThread("visits", text("Visits", "Visites"), 0),
                        new StoryThread("arms", text("Arms", "Armes"), 3)),
                views(), actors(), places(), sources(), events(), claims(), passages(), relations());
    }

    private static List<SavedView> views() {
        return List.of(
                new SavedView("opening", text("Opening", "Ouverture"), LocalDate.of(2023, 7, 1),
                        LocalDate.of(2023, 8, 30), Map.of(Facet.THREAD, List.of("arms", "visits"), Facet.TAG,
                        List.of("travel")), Lanes.ACTOR, LocalDate.of(2023, 8, 30)),
                new SavedView("all", text("All", "Tout"), null, null, new TreeMap<>(), Lanes.THREAD, null));
    }

    private static List<Actor> actors() {
        return List.of(
                new Actor("russia", text("Russia", "Russie"), ActorKind.STATE, List.of(), List.of(), List.of("S1")),
                new Actor("shoigu", text("Sergei Shoigu", "Sergueï Choïgou"), ActorKind.PERSON,
                        List.of(new Alias("Shoigu", "en", List.of("wire")), new Alias("Choïgou", "fr", List.of()),
                                new Alias("Шойгу", "ru", List.of()), new Alias("쇼이구", null, List.of("copy"))),
                        List.of("russia"), List.of()),
                new Actor("kirby", text("John Kirby", "John Kirby"), ActorKind.PERSON, List.of(), List.of(),
                        List.of()));
    }

    private static List<Place> places() {
        return List.of(new Place("pyongyang", text("Pyongyang", "Pyongyang"), 39.0194, 125.7381, List.of("R2")),
                new Place("sea", text("At sea", "En mer"), null, null, List.of()));
    }

    private static List<Source> sources() {
        return List.of(
                new Source("wire", "Визит в Пхеньян", "Agency", "A. Author", dated("2023-07-26", MOSCOW), "ru",
                        "https://example.org/wire?a=1&b=2", SourceKind.WIRE, "wire",
                        List.of(new DigestParagraph(1, text("The minister came.", "Le ministre vint."), List.of("S1")),
                                new DigestParagraph(4, text("He left.", "Il repartit."), List.of())), List.of("R1")),
                new Source("copy", null, "Daily", null, null, null, null, SourceKind.WIRE_COPY, "wire", List.of(),
                        List.of()),
                new Source("briefing", "Press briefing", "White House", null, dated("2023-08-30", UTC), "en", null,
                        SourceKind.OFFICIAL, null, List.of(), List.of("R3", "R4")));
    }

    private static List<Event> events() {
        return List.of(
                new Event("visit", "visits", "visit", text("Shoigu visits Pyongyang", "Choïgou se rend à Pyongyang"),
                        text("He stayed \"three\" days \\ nights.", "Il resta trois jours…"), PYONGYANG,
                        List.of(new Role("shoigu", "visitor"), new Role("russia", "sender")), List.of("pyongyang"),
                        List.of("travel", "war"), Weight.KEY, List.of("S1", "R1")),
                new Event("letters", "arms", "letters", text("Letters", "Lettres"), null, UTC, List.of(), List.of(),
                        List.of(), Weight.NORMAL, List.of()),
                new Event("told", "arms", "disclosure", text("It is told", "On le dit"), null, UTC,
                        List.of(new Role("kirby", "speaker")), List.of("sea"), List.of(), Weight.MINOR, List.of()));
    }

    private static List<Claim> claims() {
        return List.of(
                new Claim("visit-1", "visit", "russia", Stance.ASSERTS, text("He was there.", "Il y était."),
                        Edtf.parse("2023-07-25/2023-07-27"), null, dated("2023-07-27", MOSCOW), null, true,
                        List.of("p1", "p2"), Grade.parse("B2"), List.of("S1")),
                new Claim("letters-1", "letters", "kirby", Stance.ASSERTS, text("Letters were sent.", "Des lettres."),
                        Edtf.parse("[..2023-08]"), text("after the visit", "après la visite"),
                        dated("2023-08-30", UTC), "told", true, List.of("p3"), null, List.of()),
                new Claim("letters-2", "letters", "russia", Stance.DENIES, text("No.", "Non."), null, null, null, null,
                        false, List.of("p2"), null, List.of()),
                new Claim("told-1", "told", "kirby", Stance.ASSERTS, text("He says it.", "Il le dit."),
                        Edtf.parse("2023-08-30"), null, dated("2023-08-30", UTC), null, false, List.of("p3"), null,
                        List.of("R3")));
    }

    private static List<Passage> passages() {
        return List.of(
                new Passage("p1", "wire", List.of(1, 4), new Anchor("The minister", "left again", "prefix", "suffix"),
                        120, "0123456789abcdef".repeat(4), List.of("S1")),
                new Passage("p2", "copy", List.of(), new Anchor("Only words", null, null, null), -1, null, List.of()),
                new Passage("p3", "briefing", List.of(2), null, -1, null, List.of()));
    }

    private static List<Relation> relations() {
        return List.of(
                new Relation("r1", "letters", RelationKind.AFTER, "visit",
                        new Gap(Duration.ofDays(7), Duration.ofHours(1344)), "letters-1", null, List.of("T1")),
                new Relation("r2", "letters", RelationKind.UNDETERMINED, "told", null, null,
                        text("Nobody says.", "Personne ne le dit."), List.of()),
                new Relation("r3", "visit", RelationKind.BEFORE, "told", new Gap(Duration.ZERO, null), "letters-1",
                        null, List.of()));
    }

    /** Any story of {@code count} events; the same from the same seed. */
    public static Story random(long seed, int count) {
        return new Random(seed, count).story();
    }

    /** The same event once more, its id ending in {@code last}. */
    static Event again(Event one, String last) {
        return new Event(one.id() + last, one.thread(), one.kind(), one.title(), one.summary(), one.zone(),
                one.actors(), one.places(), one.tags(), one.weight(), one.refs());
    }

    /** The same claim once more, of the event that was made again. */
    static Claim again(Claim one, String last) {
        return new Claim(one.id() + last, one.event() + last, one.claimant(), one.stance(), one.statement(),
                one.dates(), one.wording(), one.said(), one.saidAt() == null ? null : one.saidAt() + last, one.past(),
                one.passages().stream().map(passage -> passage + last).toList(), one.grade(), one.refs());
    }

    /** The same passage once more. */
    static Passage again(Passage one, String last) {
        return new Passage(one.id() + last, one.source(), one.paragraphs(), one.anchor(), one.length(), one.sha256(),
                one.refs());
    }

    private static Text text(String english, String french) {
        return new Text(Map.of("en", english, "fr", french));
    }

    private static Dated dated(String edtf, ZoneId zone) {
        return new Dated(Edtf.parse(edtf), zone);
    }

    private static final class Random {

        private static final List<String> WORDS = List.of("minister", "Choïgou", "Шойгу", "쇼이구", "漢字仮名", "50%",
                "o'clock", "\"quoted\"", "a\\b", "line\nbreak", "tab\t", "é", "e\u0301", "👍🏽", "\u202eRLO",
                "DROP TABLE");
        private static final List<String> DATES = List.of("2023-03", "2023-03-01/2023-03-31", "[..2022-12]", "2022-12~",
                "2023-08-30?", "2023-07-26T10:15:00Z", "2022", "20XX", "2023-07-01/..", "2023-21");

        private final SplittableRandom dice;
        private final int count;

        Random(long seed, int count) {
            dice = new SplittableRandom(seed);
            this.count = count;
        }

        Story story() {
            List<StoryThread> threads = new ArrayList<>();
            List<Actor> actors = new ArrayList<>();
            List<Place> places = new ArrayList<>();
            List<Source> sources = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                threads.add(new StoryThread("t" + i, words(), i));
                actors.add(new Actor("a" + i, words(), pick(List.of(ActorKind.values())),
                        dice.nextBoolean() ? List.of(new Alias(word(), null, List.of("s0"))) : List.of(),
                        i == 0 || dice.nextBoolean() ? List.of() : List.of("a0"), refs()));
                places.add(new Place("l" + i, words(), i * 10.25, -i * 7.5, refs()));
                sources.add(new Source("s" + i, dice.nextBoolean() ? word() : null, word(), null,
                        dice.nextBoolean() ? date() : null, "en", null, pick(List.of(SourceKind.values())),
                        dice.nextBoolean() ? "s" + dice.nextInt(i + 1) : null,
                        dice.nextBoolean() ? List.of(new DigestParagraph(i + 1, words(), refs())) : List.of(), refs()));
            }
            List<Event> events = new ArrayList<>();
            List<Claim> claims = new ArrayList<>();
            List<Passage> passages = new ArrayList<>();
            List<Relation> relations = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                events.add(new Event("e" + i, "t" + dice.nextInt(4), "kind" + dice.nextInt(3), words(),
                        dice.nextBoolean() ? words() : null, pick(List.of(UTC, MOSCOW, PYONGYANG)),
                        dice.nextBoolean() ? List.of(new Role("a" + dice.nextInt(4), "host")) : List.of(),
                        dice.nextBoolean() ? List.of("l" + dice.nextInt(4)) : List.of(),
                        dice.nextBoolean() ? List.of("tag" + dice.nextInt(5)) : List.of(),
                        pick(List.of(Weight.values())), refs()));
                passages.add(new Passage("p" + i, "s" + dice.nextInt(4), List.of(1 + dice.nextInt(9)),
                        new Anchor(word(), null, null, null), -1, null, refs()));
                for (int c = 0; c <= dice.nextInt(3); c++) {
                    claims.add(new Claim("c" + i + "-" + c, "e" + i, "a" + dice.nextInt(4),
                            pick(List.of(Stance.values())), words(),
                            dice.nextBoolean() ? Edtf.parse(pick(DATES)) : null, dice.nextBoolean() ? words() : null,
                            dice.nextBoolean() ? date() : null, null, dice.nextBoolean(),
                            List.of("p" + dice.nextInt(i + 1)), dice.nextBoolean() ? Grade.parse("C3") : null, refs()));
                }
                if (i % 5 == 4) {
                    relations.add(new Relation("r" + i, "e" + i, pick(List.of(RelationKind.BEFORE, RelationKind.DURING,
                            RelationKind.NOT_AFTER)), "e" + (i - 1), null, "c" + i + "-0", null, refs()));
                }
            }
            return new Story("random", words(), null, List.of("en", "fr"), threads, List.of(), actors, places, sources,
                    events, claims, passages, relations);
        }

        private Dated date() {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(dice.nextInt(900));
            return new Dated(Edtf.parse(dice.nextInt(3) == 0 ? day.toString().substring(0, 7) : day.toString()), UTC);
        }

        private Text words() {
            return TestStories.text(word() + " " + word(), word());
        }

        private String word() {
            return pick(WORDS);
        }

        private List<String> refs() {
            return dice.nextBoolean() ? List.of() : List.of("S" + dice.nextInt(99));
        }

        private <T> T pick(List<T> any) {
            return any.get(dice.nextInt(any.size()));
        }
    }
}
