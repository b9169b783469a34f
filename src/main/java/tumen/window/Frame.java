package tumen.window;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tumen.pane.order.FindingsPane;
import tumen.pane.source.SourcesPane;
import tumen.timeline.Timeline;

/**
 * Where the parts lie: filter rail, timeline over overview (and what follows, and table), event pane over source
 * panes. The rail, what follows, the table and the right side can be put away; the splits keep their places
 * meanwhile.
 */
final class Frame {

    private static final double RAIL = 0.145;
    private static final double SIDE = 0.67;
    private static final double TABLE = 0.6;
    private static final double FINDINGS = 0.68;
    private static final double BOTH = 0.4;
    private static final double SOURCES = 0.53;

    private final SplitPane across = new SplitPane();
    private final SplitPane middle = new SplitPane();
    private final SplitPane side = new SplitPane();
    private final Slot rail = new Slot("rail-slot");
    private final Slot undated = new Slot("undated-slot");
    private final Slot overview = new Slot("overview-slot");
    private final Slot table = new Slot("table-slot");
    private final Slot findings = new Slot("findings-slot");
    private final Slot event = new Slot("event-slot");
    private final Slot sources = new Slot("sources-slot");
    private final Timeline timeline;
    private final StackPane picture;
    /** Null until it is put in. */
    private SourcesPane compared;
    /** Where the splits were left, until the source panes are put in theirs too. */
    private Map<String, Double> left = Map.of();
    private final BooleanProperty railShown = new SimpleBooleanProperty(true);
    private final BooleanProperty tableShown = new SimpleBooleanProperty(false);
    private final BooleanProperty sideShown = new SimpleBooleanProperty(true);
    private final BooleanProperty findingsShown = new SimpleBooleanProperty(false);
    private final Map<String, Double> places = new TreeMap<>(
            Map.of("rail", RAIL, "side", SIDE, "table", TABLE, "findings", FINDINGS, "sources", SOURCES));

    /** A frame round the timeline, with room for the rest. */
    Frame(Timeline timeline) {
        this.timeline = timeline;
        picture = new StackPane(timeline);
        BorderPane drawn = new BorderPane(picture);
        drawn.setBottom(new VBox(undated, overview));
        middle.setOrientation(Orientation.VERTICAL);
        middle.getItems().add(drawn);
        side.setOrientation(Orientation.VERTICAL);
        side.getItems().addAll(event, sources);
        across.getStyleClass().add("frame");
        across.getItems().add(middle);
        SplitPane.setResizableWithParent(rail, false);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(findings, false);
        arrange();
        railShown.addListener((property, before, now) -> arrange());
        sideShown.addListener((property, before, now) -> arrange());
        tableShown.addListener((property, before, now) -> arrange());
        findingsShown.addListener((property, before, now) -> arrange());
    }

    Node node() {
        return across;
    }

    BooleanProperty railShown() {
        return railShown;
    }

    BooleanProperty tableShown() {
        return tableShown;
    }

    BooleanProperty sideShown() {
        return sideShown;
    }

    /** Puts the rail in; it takes more room when its text grows. */
    void fillRail(Region part) {
        rail.fill(part);
        rail.setMinWidth(Region.USE_COMPUTED_SIZE);
        part.minWidthProperty().addListener((property, before, now) -> {
            note();
            settle();
        });
    }

    void fillEvent(Node part) {
        event.fill(part);
    }

    /** Puts in the source panes, divided where they were left. */
    void fillSources(SourcesPane part) {
        sources.fill(part);
        compared = part;
        part.place(left);
    }

    /** Fills what lies under the timeline. */
    void fillUnder(Node tray, Node strip) {
        undated.fill(tray);
        overview.fill(strip);
    }

    void fillTable(Node part) {
        table.fill(part);
    }

    /** Puts in what follows from the claims; it shows where it says that it is open. */
    void fillFindings(FindingsPane part) {
        findings.fill(part);
        findingsShown.bind(part.openProperty());
    }

    /** Where the keyboard goes from one to the next; what is put away is in no window. */
    List<Node> panes() {
        return List.of(rail, timeline, undated, overview, findings, table, event, sources);
    }

    Timeline timeline() {
        return timeline;
    }

    /** What holds the timeline and may hold more over it. */
    Pane picture() {
        return picture;
    }

    /** Where the splits lie, 0 to 1 of their pane, by name. */
    Map<String, Double> places() {
        note();
        Map<String, Double> all = new TreeMap<>(compared == null ? left : compared.places());
        all.putAll(places);
        return Map.copyOf(all);
    }

    /** Puts the splits where they were left. */
    void place(Map<String, Double> left) {
        left.forEach(places::replace);
        this.left = left;
        if (compared != null) {
            compared.place(left);
        }
        settle();
    }

    private void arrange() {
        note();
        put(across, rail, 0, railShown.get());
        put(across, side, across.getItems().size(), sideShown.get());
        put(middle, findings, 1, findingsShown.get());
        put(middle, table, middle.getItems().size(), tableShown.get());
        settle();
    }

    /** What stays is left alone: what leaves the window for a moment is styled all over again. */
    private static void put(SplitPane in, Node part, int place, boolean shown) {
        if (!shown) {
            in.getItems().remove(part);
        } else if (!in.getItems().contains(part)) {
            in.getItems().add(place, part);
        }
    }

    private void note() {
        double[] dividers = across.getDividerPositions();
        boolean railThere = across.getItems().contains(rail);
        boolean sideThere = across.getItems().contains(side);
        if (railThere) {
            places.put("rail", dividers[0]);
        }
        if (sideThere) {
            places.put("side", dividers[dividers.length - 1]);
        }
        if (middle.getItems().size() == 2) {
            places.put(middle.getItems().contains(table) ? "table" : "findings", middle.getDividerPositions()[0]);
        }
        if (sideThere) {
            places.put("sources", side.getDividerPositions()[0]);
        }
    }

    private void settle() {
        int last = across.getDividers().size() - 1;
        if (railShown.get()) {
            across.setDividerPosition(0, places.get("rail"));
        }
        if (sideShown.get()) {
            across.setDividerPosition(last, places.get("side"));
            side.setDividerPosition(0, places.get("sources"));
        }
        int below = middle.getItems().size() - 1;
        if (below == 1) {
            middle.setDividerPosition(0, places.get(tableShown.get() ? "table" : "findings"));
        } else if (below == 2) {
            middle.setDividerPositions(BOTH, FINDINGS);
        }
    }
}
