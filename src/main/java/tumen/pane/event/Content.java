package tumen.pane.event;

import java.util.List;
import tumen.look.Pieces.Piece;

/**
 * What the pane tells of an event, in pieces that are still to be made; put together in the background.
 *
 * @param facts what is told
 * @param top title and standing, when, who and where
 * @param claims who says what
 * @param stands how it stands and what it rests on, {@code positions} apart, which go before the last of them
 * @param positions each party's stance over time
 * @param related what it is related to; empty where there is nothing
 */
record Content(EventFacts facts, List<Piece> top, List<Piece> claims, List<Piece> stands, List<Piece> positions,
        List<Piece> related) {

    static Content of(Telling telling) {
        return new Content(telling.facts(),
                List.of(HeadSection.of(telling), WhenSection.of(telling), WhoSection.of(telling)),
                ClaimsSection.of(telling), StandingSection.of(telling), StandingSection.positions(telling),
                telling.facts().related().isEmpty() ? List.of() : RelatedSection.of(telling));
    }
}
