package tumen.pane.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.look.CopyMenu;
import tumen.look.Hint;
import tumen.look.HintedPane;
import tumen.look.Icon;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Latest;
import tumen.work.Soon;

/** Shows the selected event, and follows the session: another event, day, source left out or language. */
public final class EventPane extends BorderPane {

    static final Words WORDS = Words.of(EventPane.class);

    private final Session session;
    private final Texts texts;
    private final Latest gathering;
    private final Soon soon;
    private final Pace pace = new Pace(this);
    private final Sections sections = new Sections();
    private final ScrollPane scroll = new ScrollPane(sections.node());
    private final HintedPane shown;
    private EventFacts facts;

    /** A pane on {@code session}, in the language of {@code texts}. */
    public EventPane(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.gathering = new Latest(session.workers(), "gathering");
        this.soon = new Soon(session.workers(), this::gather);
        this.shown = new HintedPane(new Hint(Icon.EVENT, texts.bind(WORDS, "nothing")));
        getStyleClass().addAll("event-pane", "surface");
        getStylesheets().add(EventPane.class.getResource("event.css").toExternalForm());
        setId("event-pane");
        accessibleTextProperty().bind(texts.bind(WORDS, "pane"));
        // all words in it; a claim has more ways of its own
        CopyMenu.onWords(sections.node(), texts::locale,
                words -> List.of(new CopyMenu.Copy(CopyMenu.Form.TEXT, session.copying().now(words))));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        setCenter(shown);
        session.focus().event().addListener((property, before, now) -> gatherSoon());
        session.shelf().opened().addListener((property, before, now) -> gatherSoon());
        session.lens().viewpoint().addListener((property, before, now) -> gatherSoon());
        session.reckoning().findings().addListener((property, before, now) -> gatherSoon());
        session.focus().asked().addListener((property, before, now) -> readFirst());
        texts.localeProperty().addListener((property, before, now) -> gatherSoon());
        gather();
    }

    /** What is on its way is of what was before. */
    private void gatherSoon() {
        gathering.cancel();
        soon.ask();
    }

    private void gather() {
        String id = session.focus().event().get();
        Opened opened = session.shelf().opened().get();
        if (id == null || opened == null) {
            show(null);
            return;
        }
        Viewpoint viewpoint = session.lens().viewpoint().get();
        Findings findings = session.reckoning().current();
        Locale locale = texts.locale();
        gathering.ask(progress -> {
            EventFacts gathered = EventFacts.gather(opened, id, findings, viewpoint, progress);
            return gathered == null ? null : Content.of(new Telling(gathered, locale, session));
        }, this::show, session.notices()::tell);
    }

    /** Opens the first passage of the first claim that counts. */
    private void readFirst() {
        if (facts != null && !facts.claims().isEmpty()) {
            String first = facts.claims().getFirst().claim().passages().getFirst();
            new Telling(facts, texts.locale(), session).read(facts.passages().get(first));
        }
    }

    private void show(Content now) {
        boolean sameEvent = now != null && facts != null && now.facts().event().id().equals(facts.event().id());
        facts = now == null ? null : now.facts();
        if (now == null) {
            pace.stop();
            sections.clear();
            shown.show(null);
            return;
        }
        shown.show(scroll);
        List<Runnable> steps = new ArrayList<>();
        if (!sameEvent) {
            // nothing of another event may stand under this one's title, not even for a moment
            steps.add(() -> {
                sections.clear();
                scroll.setVvalue(0);
            });
        }
        steps.addAll(sections.tell(now));
        pace.begin(steps);
    }
}
