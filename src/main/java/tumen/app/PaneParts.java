package tumen.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.pane.event.EventPane;
import tumen.pane.filter.FilterPane;
import tumen.pane.order.FindingsPane;
import tumen.pane.order.OrderPane;
import tumen.pane.search.SearchBox;
import tumen.pane.source.SourcesPane;
import tumen.pane.table.Listing;
import tumen.pane.table.TablePane;
import tumen.pane.undated.UndatedTray;
import tumen.session.Session;
import tumen.timeline.Overview;
import tumen.timeline.Timeline;
import tumen.window.Comfort;
import tumen.window.Parts;

/** Makes the panes round the timeline, each when the window asks for it. */
final class PaneParts implements Parts {

    private final Session session;
    private final Comfort comfort;
    private final Texts texts;
    private final Timeline timeline;
    private final FileAsk files;
    private final Consumer<String> outward;
    private TablePane table;
    private FilterPane rail;
    private FindingsPane findings;

    PaneParts(Session session, Comfort comfort, Timeline timeline, FileAsk files,
            Consumer<String> outward) {
        this.session = session;
        this.comfort = comfort;
        this.texts = comfort.texts();
        this.timeline = timeline;
        this.files = files;
        this.outward = outward;
    }

    @Override
    public Node search() {
        return new SearchBox(session, texts);
    }

    @Override
    public Region filter() {
        rail = new FilterPane(session, texts);
        return rail;
    }

    @Override
    public Node undated() {
        return new UndatedTray(session, texts);
    }

    @Override
    public Node overview() {
        return new Overview(timeline);
    }

    @Override
    public Node table() {
        return tablePane();
    }

    @Override
    public FindingsPane findings() {
        findings = new FindingsPane(session, texts);
        return findings;
    }

    @Override
    public Node event() {
        return new OrderPane(session, texts).over(new EventPane(session, texts));
    }

    @Override
    public SourcesPane sources(Consumer<Scene> beside) {
        return new SourcesPane(session, texts, comfort.theme(), files, outward, beside);
    }

    /** What the table lists just now. */
    Listing listing() {
        return tablePane().listing();
    }

    /** What opens and closes, by name: the filter rail's sections, and what changed. Asked for once all is made. */
    Map<String, BooleanProperty> sections() {
        Map<String, BooleanProperty> sections = new HashMap<>(rail.sections());
        sections.put("findings", findings.openProperty());
        sections.put("findings.contradictions", findings.contradictionsProperty());
        return sections;
    }

    /** The table itself. */
    TableView<?> columns() {
        return tablePane().table();
    }

    private TablePane tablePane() {
        if (table == null) {
            table = new TablePane(session, texts);
        }
        return table;
    }
}
