package tumen.pane.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;
import tumen.look.CopyMenu;
import tumen.look.FileAsk;
import tumen.look.Pace;
import tumen.look.Texts;
import tumen.model.Passage;
import tumen.pane.source.Line.Mark;
import tumen.session.Desk.Sought;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Latest;

/**
 * One source: its citation on top, and digest, original or notes under it. Follows the session from when it is
 * made until it is {@link #close closed}.
 */
final class SourceView extends BorderPane {

    /** The three pages of a source. */
    enum Leaf { DIGEST, ORIGINAL, NOTES }

    private final Session session;
    private final Texts texts;
    private final Pace pace = new Pace(this);
    private final Attaching attaching;
    private final Gathering gathering;
    private final Latest seeking;
    private final Follow follow;
    private final LineList digest;
    private final LineList copy;
    private final OriginalPane original;
    private final NotesPane notes;
    private final LeafBar bar;
    private final SourceHead top;
    private final HeadRoom room;
    private final Map<String, Leaf> leaves = new HashMap<>();
    private final Subscription following;
    private Page page;
    /** The page that shows by now, to the last line; null before the first. */
    private Page whole;
    /** What the reader asked last to read here, and was led to: found words, and a passage. */
    private Sought read;
    private String passage;
    private boolean revealing;

    /**
     * A view without a source yet.
     *
     * @param browser takes an address to open in the browser
     * @param tools what else can be done, at the end of the row of pages
     */
    SourceView(Session session, Texts texts, FileAsk ask, Consumer<String> browser, List<Node> tools) {
        this.session = session;
        this.texts = texts;
        this.attaching = new Attaching(session, texts, ask);
        this.seeking = new Latest(session.workers(), "finding");
        this.follow = new Follow(session, texts);
        this.digest = new LineList(texts, this::follow, this::copies);
        this.copy = new LineList(texts, this::follow, this::copies);
        this.original = new OriginalPane(session, texts, attaching, copy);
        this.notes = new NotesPane(session, texts);
        this.bar = new LeafBar(texts, tools, this::turn);
        this.top = new SourceHead(session, texts, browser, bar);
        this.room = new HeadRoom(top, session.workers()::onInterface);
        digest.setId("digest-lines");
        copy.setId("original-lines");
        digest.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "page.digest"));
        copy.accessibleTextProperty().bind(texts.bind(SourcesPane.WORDS, "page.original"));
        getStyleClass().addAll("source-view", "surface");
        this.following = Subscription.combine(
                // in other words all lines are of another height: before they are gathered in them
                texts.localeProperty().subscribe((before, now) -> revealing = true),
                session.focus().event().subscribe((before, now) -> restand()),
                session.focus().passage().subscribe((before, now) -> restand()),
                session.desk().sought().subscribe((before, now) -> seek()),
                session.focus().passage().subscribe((before, now) -> readPassage()));
        this.gathering = new Gathering(session, texts, this::show);
        attaching.takeDrops(this, () -> page == null ? null : page.of());
    }

    /** Shows a source, on the page on which it was left. */
    void show(String id) {
        if (!id.equals(gathering.source())) {
            notes.keep();
            page = null;
            pace.stop();
            gathering.begin(id);
        }
    }

    /** Stops following the session. */
    void close() {
        notes.close();
        gathering.close();
        seeking.cancel();
        pace.stop();
        following.unsubscribe();
    }

    private void show(Page now, Opened opened) {
        boolean attached = page != null && page.of().own() == null && now.of().own() != null;
        revealing |= page == null || attached;
        page = now;
        if (attached) {
            leaves.put(gathering.source(), Leaf.ORIGINAL);
        }
        List<Runnable> steps = new ArrayList<>(List.of(() -> head(now, opened)));
        if (whole == null) {
            // all of it is still to be styled, also where it is gathered anew while it fills
            steps.addAll(List.of(Pace.REST, this::turn, Pace.REST, () -> pace.next(digest.show(now.digest())),
                    Pace.REST, this::standAsLeft, Pace.REST));
        } else {
            // what stands out is seen with the lines in which it does
            steps.add(() -> {
                turn();
                digest.show(now.digest()).forEach(Runnable::run);
                standAsLeft();
            });
        }
        steps.add(this::grow);
        steps.add(() -> {
            notes.show(now.of());
            whole = now;
            seek();
            readPassage();
        });
        pace.begin(steps);
    }

    private Leaf leaf() {
        return leaves.getOrDefault(gathering.source(), page.of().own() == null ? Leaf.DIGEST : Leaf.ORIGINAL);
    }

    private void head(Page now, Opened opened) {
        top.show(now.of(), opened);
        setTop(room);
    }

    private void turn(Leaf leaf) {
        if (page != null) {
            leaves.put(gathering.source(), leaf);
            turn();
            grow();
        }
    }

    private void turn() {
        Leaf leaf = leaf();
        bar.show(leaf);
        if (leaf == Leaf.ORIGINAL) {
            original.show(page);
        }
        setCenter(switch (leaf) {
            case DIGEST -> digest;
            case ORIGINAL -> original;
            case NOTES -> notes;
        });
    }

    /** Lets the lines that are seen take all their room. */
    private void grow() {
        List<Runnable> steps = new ArrayList<>(switch (leaf()) {
            case DIGEST -> digest.grow();
            case ORIGINAL -> copy.grow();
            case NOTES -> List.of();
        });
        if (!steps.isEmpty()) {
            steps.add(this::grow);
            pace.next(steps);
        }
    }

    private void standAsLeft() {
        stand();
        if (revealing) {
            revealing = false;
            digest.reveal();
            copy.reveal();
        }
    }

    private void restand() {
        stand();
        gathering.more();
    }

    /** Lets the passages of the selected event stand out. */
    private void stand() {
        if (page != null) {
            String event = session.focus().event().get();
            Set<String> chosen = event == null ? Set.of()
                    : page.of().of(event).stream().map(Passage::id).collect(Collectors.toSet());
            String asked = session.focus().passage().get();
            boolean here = has(asked);
            digest.stand(chosen, here ? asked : null);
            copy.stand(chosen, here ? asked : null);
        }
    }

    /** Turns away from the notes once the reader asks for a passage that is here. */
    private void readPassage() {
        String asked = session.focus().passage().get();
        if (asked == null) {
            passage = null;
        } else if (page != null && whole == page && !asked.equals(passage) && has(asked)) {
            passage = asked;
            if (leaf() == Leaf.NOTES) {
                leaves.remove(gathering.source());
                turn();
                grow();
            }
        }
    }

    private boolean has(String asked) {
        return page.of().passages().stream().anyMatch(each -> each.id().equals(asked));
    }

    /** Brings what a search found here into view, once the reader asks for it and it is there. */
    private void seek() {
        Sought asked = session.desk().sought().get();
        if (page == null || whole != page || asked == null || asked == read
                || !asked.hit().id().equals(gathering.source())) {
            return;
        }
        read = asked;
        seeking.cancel();
        switch (asked.hit().kind()) {
            case NOTE -> {
                turn(Leaf.NOTES);
                notes.read(asked.typed());
            }
            case ORIGINAL -> {
                turn(Leaf.ORIGINAL);
                seek(asked, page.original(), copy);
            }
            default -> {
                turn(Leaf.DIGEST);
                seek(asked, page.digest(), digest);
            }
        }
    }

    private void seek(Sought asked, List<Line> lines, LineList list) {
        seeking.ask(progress -> Optional.ofNullable(Seeking.in(lines, asked, progress)),
                found -> found.filter(words -> list.getItems().equals(lines)).ifPresent(list::read),
                session.notices()::tell);
    }

    private void follow(Node place, List<Mark> marks) {
        // while another source is on its way the lines are still of the one before
        if (page != null) {
            follow.follow(page.of(), place, marks);
        }
    }

    private List<CopyMenu.Copy> copies(List<Line> lines, Selected part) {
        return page == null ? List.of() : Copies.of(page.of(), lines, part, texts.locale(), session.copying());
    }
}
