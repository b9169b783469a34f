package tumen.pane.source;

import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.Path;

/** Looks which passages stand out in a source pane, and can be seen there: for the benchmark. Interface thread only. */
public final class SeenPassages {

    private SeenPassages() {
    }

    /** True where one of these passages stands out as one of the selected event, within what the pane shows. */
    public static boolean chosen(Node pane, Set<String> passages) {
        return pane.lookupAll(".line-cell").stream().map(LineCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.getItem() != null && opaque(cell))
                .filter(cell -> cell.getItem().marks().stream().anyMatch(mark -> passages.contains(mark.passage())))
                .anyMatch(cell -> cell.lookupAll(".band").stream().map(Path.class::cast)
                        .filter(band -> !band.getStyleClass().contains("cited") && !band.getElements().isEmpty())
                        .anyMatch(band -> within(band, cell.getListView())));
    }

    /** Its first lines are not scrolled out of the list. */
    private static boolean within(Node band, Node list) {
        Bounds seen = list.localToScene(list.getLayoutBounds());
        Bounds its = band.localToScene(band.getLayoutBounds());
        return opaque(band) && its.getMinY() >= seen.getMinY() && its.getMinY() < seen.getMaxY()
                && its.intersects(seen);
    }

    /** True where nothing that the node stands in is hidden or faint. */
    public static boolean opaque(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getOpacity() < 1) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
