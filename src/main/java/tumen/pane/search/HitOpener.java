package tumen.pane.search;

import java.util.Set;
import java.util.stream.IntStream;
import tumen.index.Field;
import tumen.index.Selected;
import tumen.model.Facet;
import tumen.model.Hits;
import tumen.session.Desk;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.session.Shown;
import tumen.work.Progress;

/** Leads from a hit to what it was found in. */
final class HitOpener {

    private final Session session;

    HitOpener(Session session) {
        this.session = session;
    }

    void open(Hits.Hit hit) {
        switch (hit.kind()) {
            case EVENT -> session.focus().select(hit.id());
            case CLAIM -> ofClaim(hit.id());
            case ACTOR -> session.lens().choose(Facet.ACTOR, Set.of(hit.id()));
            case PASSAGE -> ofPassage(hit.id());
            case SOURCE -> session.desk().show(hit.id());
            case DIGEST, ORIGINAL, NOTE -> session.desk().read(new Desk.Sought(
                    session.finder().found().get().query(), hit));
            case PLACE -> atPlace(hit.id());
        }
    }

    /** The next event there, after the selected one; from the last, the first. */
    private void atPlace(String place) {
        Shown.Answer answer = session.shown().answer().get();
        String id = session.focus().event().get();
        if (answer == null) {
            return;
        }
        Selected selected = answer.selected();
        session.naming().ordinals(id == null ? Set.of() : Set.of(id), found -> {
            int here = found.getOrDefault(String.valueOf(id), -1);
            session.workers().start("finding", progress -> {
                int after = next(selected, place, here, progress);
                return after >= 0 ? after : next(selected, place, -1, progress);
            }, event -> {
                if (event >= 0) {
                    session.naming().id(event, session.focus()::select);
                }
            }, session.notices()::tell);
        });
    }

    private static int next(Selected selected, String place, int after, Progress progress) {
        int code = selected.index().dictionary(Field.PLACE).code(place);
        int event = selected.next(after);
        while (event >= 0 && IntStream.of(selected.index().codes(Field.PLACE, event, selected.day()))
                .noneMatch(each -> each == code)) {
            progress.check();
            event = selected.next(event);
        }
        return event;
    }

    private void ofClaim(String claim) {
        Opened opened = session.shelf().opened().get();
        session.workers().start("finding", progress -> opened.eventOfClaim(claim), event -> {
            if (event != null) {
                session.focus().select(event);
            }
        }, session.notices()::tell);
    }

    private void ofPassage(String passage) {
        Opened opened = session.shelf().opened().get();
        session.workers().start("finding", progress -> opened.sourceOfPassage(passage), source -> {
            if (source != null) {
                session.desk().show(source);
                session.focus().read(passage);
            }
        }, session.notices()::tell);
    }
}
