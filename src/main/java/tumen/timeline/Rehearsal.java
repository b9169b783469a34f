package tumen.timeline;

import tumen.timeline.layout.LayoutRequest;
import tumen.timeline.layout.LayoutRequest.Emphasis;
import tumen.timeline.layout.LayoutRequest.Stage;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.Fading;
import tumen.timeline.paint.Side;

/**
 * Does in the background with the first picture of all what showing it will take: it is painted where nobody sees it,
 * and compared as it will be. Most of the time that takes is taken only once.
 */
final class Rehearsal {

    private Rehearsal() {
    }

    /** Rehearses {@code picture}; true as long as equal things are equal. */
    static boolean of(LayoutRequest request, Picture picture, Hand hand) {
        hand.rehearse(picture);
        Fading fading = new Fading();
        fading.set(picture);
        Hand.Look look = hand.look();
        return !fading.underWay(0) & picture.mark(-1) == null & Side.of(picture).equals(Side.of(picture))
                & again(request).equals(request)
                & new Hand.Look(look.palette(), look.textScale(), look.notes()).equals(look);
    }

    private static LayoutRequest again(LayoutRequest request) {
        Stage stage = request.stage();
        Emphasis emphasis = request.emphasis();
        return new LayoutRequest(request.lanes(), request.scale().resized(request.scale().width()),
                new Stage(stage.width(), stage.height(), stage.gutter(), stage.scroll(), stage.textScale(),
                        stage.collapsed()),
                new Emphasis(emphasis.selected(), emphasis.hits(), emphasis.links()), request.captions(),
                request.zone(), request.locale());
    }
}
