package tumen.pane.source;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Dated;
import tumen.model.DigestParagraph;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Stance;
import tumen.model.Story;
import tumen.model.StoryThread;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.passage.Copy;
import tumen.passage.MadeUpCopy;
import tumen.time.Edtf;

/**
 * A story told by a made-up report: an event for every third passage of it, two claims on the passage of the
 * first event, and a second source, published later, that has two passages of its own.
 */
final class MadeUpStory {

    static final Copy REPORT = MadeUpCopy.of(3);
    static final String ARTICLE = "article";
    static final String OTHER = "other";

    private final List<Event> events = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>(REPORT.passages());

    private MadeUpStory() {
    }

    static Story story() {
        return new MadeUpStory().made();
    }

    private Story made() {
        for (int i = 0; i < REPORT.passages().size(); i += 3) {
            Passage passage = REPORT.passages().get(i);
            event("event-" + i, "Event of ¶" + passage.paragraphs().getFirst());
            claim("claim-" + i, "event-" + i, Stance.ASSERTS, List.of(passage.id()), "2023-08-30");
        }
        event("shared", "Another event of the first passage");
        claim("claim-shared", "shared", Stance.DENIES, List.of(REPORT.passages().getFirst().id()), "2023-08-30");
        passages.add(new Passage("other-1", OTHER, List.of(), new Anchor("It was seen", "from the shore", null, null),
                -1, null, List.of()));
        passages.add(new Passage("other-2", OTHER, List.of(), new Anchor("Nobody would say", "by then", null, null),
                -1, null, List.of()));
        claim("claim-other", "event-0", Stance.ASSERTS, List.of("other-1"), "2023-08-29");
        event("late", "An event that was told late");
        claim("claim-late", "late", Stance.ASSERTS, List.of("other-2"), "2023-10-02");
        return new Story("made-up", Text.of("en", "A made-up story"), null, List.of("en"),
                List.of(new StoryThread("all", Text.of("en", "All"), 2)), List.of(),
                List.of(new Actor("someone", Text.of("en", "Someone"), ActorKind.PERSON, List.of(), List.of(),
                        List.of())), List.of(), List.of(article(), other()), events, claims, passages, List.of());
    }

    private static Source article() {
        return new Source(ARTICLE, null, "The Coast via Wire\u202E", null, dated("2023-08-30"), "fr",
                "https://example.org/report", SourceKind.WIRE_COPY, OTHER,
                IntStream.rangeClosed(1, 18).mapToObj(number -> new DigestParagraph(number,
                        new Text(Map.of("en", "What paragraph " + number + " says, in our own words and no others.",
                                "fr", "Ce que dit le paragraphe " + number + ", dans nos mots.")), List.of()))
                        .toList(), List.of());
    }

    private static Source other() {
        return new Source(OTHER, "What was seen from the shore", "Wire", "A. Reporter", dated("2023-10-03"), "en",
                "javascript:alert(1)", SourceKind.WIRE, OTHER, List.of(), List.of());
    }

    private void event(String id, String title) {
        events.add(new Event(id, "all", "visit", Text.of("en", title), null, ZoneOffset.UTC, List.of(), List.of(),
                List.of(), Weight.NORMAL, List.of()));
    }

    private void claim(String id, String event, Stance stance, List<String> on, String said) {
        claims.add(new Claim(id, event, "someone", stance, Text.of("en", "Statement of " + id),
                Edtf.parse("2023-08"), null, dated(said), null, false, on, null, List.of()));
    }

    private static Dated dated(String date) {
        return new Dated(Edtf.parse(date), ZoneOffset.UTC);
    }
}
