package tumen.app;

import java.util.List;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.store.OpenStore;
import tumen.timeline.Timeline;
import tumen.work.Latest;

/**
 * Draws between the selected event and others what its records give, as of the day of what is shown. Links change with
 * the selection or the picture that they belong to: neither is drawn twice for them where that can be helped.
 */
final class Links {

    private final Session session;
    private final Timeline timeline;
    private final Latest gathering;
    private EventLinks read;
    private OpenStore from;

    Links(Session session, Timeline timeline) {
        this.session = session;
        this.timeline = timeline;
        this.gathering = new Latest(session.workers(), "gathering");
    }

    /** Draws those of an event, or none for null; until they are read, those before stay with their event. */
    void of(String event) {
        Opened opened = session.shelf().opened().get();
        gathering.cancel();
        if (event == null || opened == null) {
            read = null;
            draw();
            return;
        }
        if (from == opened.base() && read != null && read.dossier().event().id().equals(event)) {
            draw();
            return;
        }
        gathering.ask(progress -> EventLinks.read(opened.store(), event), fresh -> {
            read = fresh;
            from = opened.base();
            draw();
        }, session.notices()::tell);
    }

    /** An event is shown as the selected one: those of another are not drawn any more. */
    void picked(String event) {
        if (read != null && !read.dossier().event().id().equals(event)) {
            read = null;
            draw();
        }
    }

    /** Draws them as of what is shown now. */
    void draw() {
        var answer = session.shown().answer().get();
        timeline.linksProperty().set(read == null || answer == null ? List.of()
                : read.in(answer.selected().index(), answer.selected().query().knownAsOf()));
    }
}
