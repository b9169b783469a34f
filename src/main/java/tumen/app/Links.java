package tumen.app;

import java.time.LocalDate;
import java.util.List;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.timeline.Timeline;
import tumen.work.Latest;

/** Draws between the selected event and others what its records give, as of the session's day. */
final class Links {

    private final Session session;
    private final Timeline timeline;
    private final Latest gathering;

    Links(Session session, Timeline timeline) {
        this.session = session;
        this.timeline = timeline;
        this.gathering = new Latest(session.workers(), "gathering");
        session.lens().viewpoint().addListener((property, before, now) -> of(session.focus().event().get()));
    }

    /** Draws those of an event, or none for null. */
    void of(String event) {
        Opened opened = session.shelf().opened().get();
        timeline.linksProperty().set(List.of());
        if (event == null || opened == null) {
            gathering.cancel();
            return;
        }
        LocalDate day = session.lens().viewpoint().get().knownAsOf();
        gathering.ask(progress -> EventLinks.read(opened.store(), event), read -> {
            var answer = session.shown().answer().get();
            if (read != null && answer != null) {
                timeline.linksProperty().set(read.in(answer.selected().index(), day));
            }
        }, session.notices()::tell);
    }
}
