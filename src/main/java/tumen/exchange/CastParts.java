package tumen.exchange;

import static tumen.exchange.StoryFile.parts;
import static tumen.exchange.StoryFile.whole;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import tumen.model.Actor;
import tumen.model.ActorKind;
import tumen.model.Alias;
import tumen.model.Dated;
import tumen.model.DigestParagraph;
import tumen.model.Place;
import tumen.model.Source;
import tumen.model.SourceKind;
import tumen.model.Text;
import tumen.time.Edtf;

/** The parts of the JSON file that events and claims refer to. */
final class CastParts {

    private CastParts() {
    }

    record ActorPart(
            @Needed String id,
            @Needed Text name,
            @Needed ActorKind kind,
            List<AliasPart> aliases,
            List<String> memberOf,
            List<String> refs) {

        static ActorPart of(Actor actor) {
            return new ActorPart(actor.id(), actor.name(), actor.kind(),
                    parts(actor.aliases(), AliasPart::of),
                    parts(actor.memberOf(), Function.identity()), parts(actor.refs(), Function.identity()));
        }

        Actor actor() {
            return new Actor(id, name, kind, whole(aliases, AliasPart::alias),
                    whole(memberOf, Function.identity()), whole(refs, Function.identity()));
        }
    }

    record AliasPart(@Needed String name, String language, List<String> sources) {

        static AliasPart of(Alias alias) {
            return new AliasPart(alias.name(), alias.language(),
                    parts(alias.sources(), Function.identity()));
        }

        Alias alias() {
            return new Alias(name, language, whole(sources, Function.identity()));
        }
    }

    record PlacePart(
            @Needed String id,
            @Needed Text name,
            Double latitude,
            Double longitude,
            List<String> refs) {

        static PlacePart of(Place place) {
            return new PlacePart(place.id(), place.name(), place.latitude(), place.longitude(),
                    parts(place.refs(), Function.identity()));
        }

        Place place() {
            return new Place(id, name, latitude, longitude, whole(refs, Function.identity()));
        }
    }

    record SourcePart(
            @Needed String id,
            String title,
            @Needed String publisher,
            String author,
            DatedPart published,
            String language,
            String address,
            @Needed SourceKind kind,
            String origin,
            List<DigestPart> digest,
            List<String> refs) {

        static SourcePart of(Source source) {
            return new SourcePart(source.id(), source.title(), source.publisher(), source.author(),
                    DatedPart.of(source.published()), source.language(), source.address(), source.kind(),
                    source.origin(), parts(source.digest(), DigestPart::of),
                    parts(source.refs(), Function.identity()));
        }

        Source source() {
            return new Source(id, title, publisher, author, DatedPart.dated(published), language, address,
                    kind, origin, whole(digest, DigestPart::paragraphOf),
                    whole(refs, Function.identity()));
        }
    }

    record DigestPart(
            @Needed Integer paragraph,
            @Needed Text summary,
            List<String> refs) {

        static DigestPart of(DigestParagraph digest) {
            return new DigestPart(digest.paragraph(), digest.summary(),
                    parts(digest.refs(), Function.identity()));
        }

        DigestParagraph paragraphOf() {
            return new DigestParagraph(paragraph, summary, whole(refs, Function.identity()));
        }
    }

    record DatedPart(
            @Needed Edtf edtf,
            @Needed ZoneId zone) {

        static DatedPart of(Dated dated) {
            return dated == null ? null : new DatedPart(dated.edtf(), dated.zone());
        }

        static Dated dated(DatedPart part) {
            return part == null ? null : new Dated(part.edtf, part.zone);
        }
    }
}
