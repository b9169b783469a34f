package tumen.present;

/**
 * Where a presentation is: at one of its events, and at one of the pages of that event's claims. Steps lead from
 * page to page and then on to the next event.
 */
final class Progression {

    private final int events;
    private int event;
    private int page;
    private int pages = 1;

    /** A way through so many events, 1 or more, from the one at {@code first}. */
    Progression(int events, int first) {
        this.events = events;
        this.event = first;
    }

    /** Which event, from 0. */
    int event() {
        return event;
    }

    /** Which page of its claims, from 0. */
    int page() {
        return page;
    }

    /** How many events there are. */
    int events() {
        return events;
    }

    /** Says how many pages the claims of the event take. */
    void pages(int count) {
        pages = Math.max(1, count);
        page = Math.min(page, pages - 1);
    }

    /** One step on; false at the end. */
    boolean next() {
        if (page + 1 < pages) {
            page++;
            return true;
        }
        return go(event + 1);
    }

    /** One step back; false at the start. */
    boolean back() {
        if (page > 0) {
            page--;
            return true;
        }
        return go(event - 1);
    }

    /** To the first page of an event; false where there is none or one is there already. */
    boolean go(int to) {
        if (to < 0 || to >= events || to == event && page == 0) {
            return false;
        }
        event = to;
        page = 0;
        pages = 1;
        return true;
    }
}
