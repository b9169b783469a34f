package tumen.pane.source;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.util.Subscription;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.look.Texts;
import tumen.session.OpenSource;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Latest;

/**
 * Gathers the page of one source in the background, and gathers it anew whenever what it tells has changed, until it
 * is closed.
 */
final class Gathering {

    private final Session session;
    private final Texts texts;
    private final BiConsumer<Page, Opened> then;
    private final Latest latest;
    private final Subscription following;
    private String source;
    /** What was handed over last, of which the next takes over what still holds; null before the first. */
    private Page given;

    /** {@code then} takes each page, with the store that it is of. */
    Gathering(Session session, Texts texts, BiConsumer<Page, Opened> then) {
        this.session = session;
        this.texts = texts;
        this.then = then;
        this.latest = new Latest(session.workers(), "gathering");
        this.following = Subscription.combine(
                session.shelf().opened().subscribe((before, now) -> gather()),
                session.lens().viewpoint().subscribe((before, now) -> gather()),
                session.reckoning().findings().subscribe((before, now) -> gather()),
                texts.localeProperty().subscribe((before, now) -> gather()));
    }

    /** The source that is gathered; null before the first. */
    String source() {
        return source;
    }

    /** Turns to another source, of which nothing is there yet. */
    void begin(String id) {
        source = id;
        given = null;
        gather();
    }

    /** Of a source with very many passages, those of the selected event may not be there yet. */
    void more() {
        String event = session.focus().event().get();
        if (given != null && event != null && given.of().more() > 0 && given.of().of(event).isEmpty()) {
            gather();
        }
    }

    void close() {
        latest.cancel();
        following.unsubscribe();
    }

    private void gather() {
        Opened opened = session.shelf().opened().get();
        String wanted = source;
        if (opened == null || wanted == null) {
            return;
        }
        Viewpoint viewpoint = session.lens().viewpoint().get();
        Findings findings = session.reckoning().current();
        OpenSource before = given == null ? null : given.of();
        String event = session.focus().event().get();
        Locale locale = texts.locale();
        latest.ask(progress -> {
            OpenSource of = OpenSource.gather(opened, wanted, event, findings, viewpoint, before, progress);
            return of == null ? new Page[0] : new Page[] {Page.of(of, opened.actors(), locale)};
        }, fresh -> {
            if (fresh.length > 0) {
                given = fresh[0];
                then.accept(given, opened);
            }
        }, session.notices()::tell);
    }
}
