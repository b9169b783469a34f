package tumen.pane.event;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tumen.evidence.Findings;
import tumen.evidence.Viewpoint;
import tumen.look.Hint;
import tumen.look.Icon;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Latest;

/** Shows the selected event, and follows the session: another event, day, source left out or language. */
public final class EventPane extends BorderPane {

    static final Words WORDS = Words.of(EventPane.class);

    private final Session session;
    private final Texts texts;
    private final Latest gathering;
    private final VBox sections = new VBox();
    private final ScrollPane scroll = new ScrollPane(sections);
    private final Hint nothing;
    private EventFacts facts;

    /** A pane on {@code session}, in the language of {@code texts}. */
    public EventPane(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.gathering = new Latest(session.workers(), "gathering");
        this.nothing = new Hint(Icon.EVENT, texts.bind(WORDS, "nothing"));
        getStyleClass().addAll("event-pane", "surface");
        getStylesheets().add(EventPane.class.getResource("event.css").toExternalForm());
        setId("event-pane");
        accessibleTextProperty().bind(texts.bind(WORDS, "pane"));
        sections.getStyleClass().add("event-sections");
        // Else the widest line would widen the pane, and lines would not wrap.
        sections.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        setCenter(nothing);
        session.focus().event().addListener((property, before, now) -> gather());
        session.shelf().opened().addListener((property, before, now) -> gather());
        session.lens().viewpoint().addListener((property, before, now) -> gather());
        session.reckoning().findings().addListener((property, before, now) -> gather());
        session.focus().asked().addListener((property, before, now) -> readFirst());
        texts.localeProperty().addListener((property, before, now) -> show(facts));
    }

    private void gather() {
        String id = session.focus().event().get();
        Opened opened = session.shelf().opened().get();
        if (id == null || opened == null) {
            gathering.cancel();
            show(null);
            return;
        }
        Viewpoint viewpoint = session.lens().viewpoint().get();
        Findings findings = session.reckoning().findings().get();
        boolean current = findings != null
                && findings.viewpoint().knownAsOf(null).equals(viewpoint.knownAsOf(null));
        gathering.ask(progress -> EventFacts.gather(opened, id, current ? findings : null, viewpoint, progress),
                this::show, session.notices()::tell);
    }

    /** Opens the first passage of the first claim that counts. */
    private void readFirst() {
        if (facts != null && !facts.claims().isEmpty()) {
            String first = facts.claims().getFirst().claim().passages().getFirst();
            new Telling(facts, texts.locale(), session).read(facts.passages().get(first));
        }
    }

    private void show(EventFacts now) {
        boolean sameEvent = now != null && facts != null && now.event().id().equals(facts.event().id());
        facts = now;
        if (now == null) {
            setCenter(nothing);
            return;
        }
        Telling telling = new Telling(now, texts.locale(), session);
        sections.getChildren().setAll(HeadSection.of(telling), WhenSection.of(telling), WhoSection.of(telling),
                StandingSection.of(telling), ClaimsSection.of(telling));
        if (!now.related().isEmpty()) {
            sections.getChildren().add(RelatedSection.of(telling));
        }
        sections.getChildren().forEach(section -> ((Region) section).setMinWidth(0));
        setCenter(scroll);
        if (!sameEvent) {
            scroll.setVvalue(0);
        }
    }
}
