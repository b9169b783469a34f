package tumen.pane.search;

import java.util.Set;
import tumen.model.Facet;
import tumen.model.Hits;
import tumen.session.Opened;
import tumen.session.Session;

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
            case SOURCE, DIGEST, ORIGINAL, NOTE -> session.desk().show(hit.id());
            case PLACE -> { }
        }
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
