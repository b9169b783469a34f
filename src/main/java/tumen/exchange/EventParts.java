package tumen.exchange;

import static tumen.exchange.StoryFile.parts;
import static tumen.exchange.StoryFile.whole;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import tumen.exchange.CastParts.DatedPart;
import tumen.model.Anchor;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Gap;
import tumen.model.Grade;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.model.Role;
import tumen.model.Stance;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.time.Edtf;

/** The parts of the JSON file that say what happened, who says so, and on what page. */
final class EventParts {

    private EventParts() {
    }

    record EventPart(
            @Needed String id,
            @Needed String thread,
            @Needed String kind,
            @Needed Text title,
            Text summary,
            @Needed ZoneId zone,
            List<RolePart> actors,
            List<String> places,
            List<String> tags,
            @Needed Weight weight,
            List<String> refs) {

        static EventPart of(Event event) {
            return new EventPart(event.id(), event.thread(), event.kind(), event.title(), event.summary(),
                    event.zone(), parts(event.actors(), RolePart::of),
                    parts(event.places(), Function.identity()), parts(event.tags(), Function.identity()),
                    event.weight(), parts(event.refs(), Function.identity()));
        }

        Event event() {
            return new Event(id, thread, kind, title, summary, zone, whole(actors, RolePart::roleOf),
                    whole(places, Function.identity()), whole(tags, Function.identity()), weight,
                    whole(refs, Function.identity()));
        }
    }

    record RolePart(
            @Needed String actor,
            @Needed String role) {

        static RolePart of(Role role) {
            return new RolePart(role.actor(), role.role());
        }

        Role roleOf() {
            return new Role(actor, role);
        }
    }

    record ClaimPart(
            @Needed String id,
            @Needed String event,
            @Needed String claimant,
            @Needed Stance stance,
            @Needed Text statement,
            Edtf dates,
            Text wording,
            DatedPart said,
            String saidAt,
            Boolean past,
            @Needed List<String> passages,
            Grade grade,
            List<String> refs) {

        static ClaimPart of(Claim claim) {
            return new ClaimPart(claim.id(), claim.event(), claim.claimant(), claim.stance(),
                    claim.statement(), claim.dates(), claim.wording(), DatedPart.of(claim.said()),
                    claim.saidAt(), claim.past() ? Boolean.TRUE : null, claim.passages(), claim.grade(),
                    parts(claim.refs(), Function.identity()));
        }

        Claim claim() {
            return new Claim(id, event, claimant, stance, statement, dates, wording, DatedPart.dated(said),
                    saidAt, past != null && past, passages, grade, whole(refs, Function.identity()));
        }
    }

    record PassagePart(
            @Needed String id,
            @Needed String source,
            List<Integer> paragraphs,
            AnchorPart anchor,
            Integer length,
            String sha256,
            List<String> refs) {

        static PassagePart of(Passage passage) {
            return new PassagePart(passage.id(), passage.source(),
                    parts(passage.paragraphs(), Function.identity()), AnchorPart.of(passage.anchor()),
                    passage.length() < 0 ? null : Integer.valueOf(passage.length()), passage.sha256(),
                    parts(passage.refs(), Function.identity()));
        }

        Passage passage() {
            return new Passage(id, source, whole(paragraphs, Function.identity()),
                    anchor == null ? null : anchor.anchor(), length == null ? -1 : length, sha256,
                    whole(refs, Function.identity()));
        }
    }

    record AnchorPart(@Needed String start, String end, String prefix, String suffix) {

        static AnchorPart of(Anchor anchor) {
            return anchor == null ? null
                    : new AnchorPart(anchor.start(), anchor.end(), anchor.prefix(), anchor.suffix());
        }

        Anchor anchor() {
            return new Anchor(start, end, prefix, suffix);
        }
    }

    record RelationPart(
            @Needed String id,
            @Needed String from,
            @Needed RelationKind kind,
            @Needed String to,
            GapPart gap,
            String claim,
            Text note,
            List<String> refs) {

        static RelationPart of(Relation relation) {
            return new RelationPart(relation.id(), relation.from(), relation.kind(), relation.to(),
                    GapPart.of(relation.gap()), relation.claim(), relation.note(),
                    parts(relation.refs(), Function.identity()));
        }

        Relation relation() {
            return new Relation(id, from, kind, to, gap == null ? null : gap.gap(), claim, note,
                    whole(refs, Function.identity()));
        }
    }

    record GapPart(@Needed Duration min, Duration max) {

        static GapPart of(Gap gap) {
            return gap == null ? null : new GapPart(gap.min(), gap.max());
        }

        Gap gap() {
            return new Gap(min, max);
        }
    }
}
