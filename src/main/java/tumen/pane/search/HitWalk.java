package tumen.pane.search;

import java.util.Set;
import java.util.function.IntConsumer;
import tumen.index.EventSet;
import tumen.session.Session;

/** The way from one found event to the next, in time, and back to the first after the last. */
final class HitWalk {

    /** Takes where one is: which of how many, 0 where the selected event is none of them, -1 for no search. */
    interface Place {
        void at(int number, int of);
    }

    private final Session session;

    HitWalk(Session session) {
        this.session = session;
    }

    void go(int step, Runnable then) {
        EventSet hits = session.shown().hits().get();
        if (hits == null || hits.size() == 0) {
            return;
        }
        selected(here -> {
            int next = step > 0 ? hits.next(here + 1) : hits.previous(here < 0 ? Integer.MAX_VALUE : here - 1);
            if (next < 0) {
                next = step > 0 ? hits.next(0) : hits.previous(Integer.MAX_VALUE);
            }
            session.naming().id(next, id -> {
                session.focus().select(id);
                then.run();
            });
        });
    }

    void place(Place told) {
        EventSet hits = session.shown().hits().get();
        if (hits == null) {
            told.at(0, -1);
            return;
        }
        selected(here -> told.at(here >= 0 && hits.contains(here) ? rank(hits, here) : 0, hits.size()));
    }

    private static int rank(EventSet hits, int ordinal) {
        int[] rank = {0};
        hits.forEach(hit -> rank[0] += hit <= ordinal ? 1 : 0);
        return rank[0];
    }

    private void selected(IntConsumer then) {
        String id = session.focus().event().get();
        if (id == null) {
            then.accept(-1);
        } else {
            session.naming().ordinals(Set.of(id), found -> then.accept(found.getOrDefault(id, -1)));
        }
    }
}
