package tumen.pane.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tumen.look.Safe;
import tumen.model.Actor;
import tumen.model.DigestParagraph;
import tumen.model.Passage;
import tumen.pane.source.Line.Kind;
import tumen.pane.source.Line.Mark;
import tumen.passage.Anchored;
import tumen.passage.Match;
import tumen.passage.Original;
import tumen.passage.Span;
import tumen.session.OpenSource;

/**
 * What one source shows, line by line, in one language; made in the background.
 *
 * @param of the source
 * @param digest our own words, a line a paragraph; the passages where there is no digest
 * @param original the reader's own copy; empty where none is attached
 * @param matches how many passages were found how in that copy
 */
record Page(OpenSource of, List<Line> digest, List<Line> original, Map<Match, Integer> matches) {

    /** Longer paragraphs are listed in pieces, so that any passage can be brought into view. */
    private static final int LONGEST = 1600;

    /** {@code actors} names the claimants. */
    static Page of(OpenSource of, List<Actor> actors, Locale locale) {
        Map<Match, Integer> matches = new EnumMap<>(Match.class);
        if (of.own() != null) {
            of.passages().forEach(passage -> matches.merge(of.own().found().get(passage.id()).match(), 1,
                    Integer::sum));
        }
        Map<String, String> names = new HashMap<>();
        actors.forEach(actor -> names.put(actor.id(), actor.name().in(locale)));
        return new Page(of, digest(of, names, locale), of.own() == null ? List.of() : original(of), matches);
    }

    private static List<Line> digest(OpenSource of, Map<String, String> names, Locale locale) {
        List<Line> lines = new ArrayList<>();
        List<Passage> rest = new ArrayList<>(of.passages());
        if (!of.later()) {
            for (DigestParagraph paragraph : of.source().digest()) {
                String words = Safe.text(paragraph.summary().in(locale));
                List<Mark> marks = of.passages().stream()
                        .filter(passage -> passage.paragraphs().contains(paragraph.paragraph()))
                        .map(passage -> new Mark(0, words.length(), passage.id(), null)).toList();
                lines.add(new Line(Kind.SUMMARY, String.valueOf(paragraph.paragraph()), words, "", marks));
                rest.removeIf(passage -> passage.paragraphs().contains(paragraph.paragraph()));
            }
        }
        for (Passage passage : rest) {
            String supports = of.leads(passage.id()).stream()
                    .map(OpenSource.Lead::claim).map(claim -> Safe.text(names.getOrDefault(claim.claimant(),
                            claim.claimant()) + " " + claim.statement().in(locale))).distinct()
                    .collect(Collectors.joining("\n"));
            lines.add(anchor(passage, supports, null));
        }
        return lines;
    }

    /** A passage of which only the anchor is to be had. */
    private static Line anchor(Passage passage, String under, Match match) {
        String text = Safe.text("“" + passage.anchor().words() + "”");
        String number = passage.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return new Line(Kind.ANCHOR, number, text, under, List.of(new Mark(0, text.length(), passage.id(), match)));
    }

    private static List<Line> original(OpenSource of) {
        Original original = of.own().original();
        String text = Safe.text(original.text());
        List<Line> lines = new ArrayList<>();
        List<Placed> placed = placed(of);
        if (of.later()) {
            placed.forEach(one -> lines.add(new Line(Kind.TEXT, "", one.span().of(text), "", List.of(new Mark(0,
                    one.span().to() - one.span().from(), one.passage(), one.match())))));
        } else {
            List<Piece> pieces = pieces(text, original);
            List<List<Mark>> marks = marks(pieces, placed);
            for (int i = 0; i < pieces.size(); i++) {
                lines.add(new Line(pieces.get(i).kind(), pieces.get(i).number(), pieces.get(i).span().of(text), "",
                        marks.get(i)));
            }
        }
        of.passages().stream()
                .filter(passage -> of.own().found().get(passage.id()).match() == Match.MISSING)
                .forEach(passage -> lines.add(anchor(passage, "", Match.MISSING)));
        return lines;
    }

    private record Placed(Span span, String passage, Match match) {
    }

    private static List<Placed> placed(OpenSource of) {
        List<Placed> placed = new ArrayList<>();
        for (Passage passage : of.passages()) {
            Anchored anchored = of.own().found().get(passage.id());
            anchored.spans().forEach(span -> placed.add(new Placed(span, passage.id(), anchored.match())));
        }
        placed.sort((a, b) -> Integer.compare(a.span().from(), b.span().from()));
        return placed;
    }

    private record Piece(Span span, String number, Kind kind) {
    }

    private static List<Piece> pieces(String text, Original original) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < original.paragraphs().size(); i++) {
            Span paragraph = original.paragraphs().get(i);
            int from = paragraph.from();
            while (from < paragraph.to()) {
                int to = Math.min(paragraph.to(), from + LONGEST);
                int space = to == paragraph.to() ? -1 : text.lastIndexOf(' ', to);
                int end = space > from ? space + 1 : to;
                boolean first = from == paragraph.from();
                pieces.add(new Piece(new Span(from, end),
                        first && original.paragraphsKnown() ? String.valueOf(i + 1) : "",
                        first ? Kind.TEXT : Kind.MORE));
                from = end;
            }
        }
        return pieces;
    }

    /** The marks of each piece. */
    private static List<List<Mark>> marks(List<Piece> pieces, List<Placed> placed) {
        List<List<Mark>> marks = new ArrayList<>();
        pieces.forEach(piece -> marks.add(new ArrayList<>()));
        for (Placed one : placed) {
            int at = Collections.binarySearch(pieces, new Piece(one.span(), "", Kind.TEXT),
                    Comparator.comparingInt(piece -> piece.span().from()));
            for (int i = at < 0 ? Math.max(0, -at - 2) : at; i < pieces.size()
                    && pieces.get(i).span().from() < one.span().to(); i++) {
                Span piece = pieces.get(i).span();
                if (one.span().meets(piece)) {
                    marks.get(i).add(new Mark(Math.max(0, one.span().from() - piece.from()),
                            Math.min(piece.to(), one.span().to()) - piece.from(), one.passage(), one.match()));
                }
            }
        }
        return marks;
    }
}
