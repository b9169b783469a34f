package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import tumen.pane.source.Selected.Place;

/** Which lines of a list are in view, where in the scene their text lies, and how more comes into view. */
final class Sight {

    /** A share of the height that a page turns by: what was last is still seen. */
    private static final double PAGE = 0.9;
    private static final double MARGIN = 4;

    private final ListView<Line> list;
    /** The few that there are, each for one line after the other. */
    private final List<LineCell> cells = new ArrayList<>();

    Sight(ListView<Line> list) {
        this.list = list;
    }

    /** The cells that were made; not all of them are in view. */
    List<LineCell> cells() {
        return cells;
    }

    /** What holds the cells; null before the first layout. */
    VirtualFlow<?> flow() {
        for (Node child : list.getChildrenUnmodifiable()) {
            if (child instanceof VirtualFlow<?> flow) {
                return flow;
            }
        }
        return null;
    }

    /** True where an event of the mouse is on the lines, not on a bar that scrolls them. */
    boolean isOnText(MouseEvent event) {
        for (Node at = (Node) event.getTarget(); at != null && at != list; at = at.getParent()) {
            if (at instanceof ScrollBar) {
                return false;
            }
        }
        return true;
    }

    /** The node of a line, or the list where that is out of view. */
    Node node(int line) {
        LineCell cell = cell(line);
        return cell == null ? list : cell;
    }

    private LineCell cell(int line) {
        return cells.stream().filter(this::shows).filter(cell -> cell.getIndex() == line).findFirst().orElse(null);
    }

    private boolean shows(LineCell cell) {
        return cell.holds() && cell.isVisible() && cell.getListView() == list && cell.getScene() != null;
    }

    /** The index of the first line in view; 0 where none is. */
    int first() {
        VirtualFlow<?> flow = flow();
        IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
        return first == null ? 0 : first.getIndex();
    }

    /** Brings a line to the top, unless it is between the first and the last in view. */
    void bringToTop(int line) {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            return;
        }
        IndexedCell<?> top = flow.getFirstVisibleCell();
        IndexedCell<?> bottom = flow.getLastVisibleCell();
        boolean inView = top != null && bottom != null && top.getIndex() < line && line < bottom.getIndex();
        if (!inView) {
            // the heights of lines are guessed until they are laid out once: the second time it is right
            flow.scrollToTop(line);
            flow.layout();
            IndexedCell<?> first = flow.getFirstVisibleCell();
            if (first == null || first.getIndex() != line) {
                flow.scrollToTop(line);
            }
        }
    }

    /** The place in the text in view that is nearest to a point of the scene; null where no line is in view. */
    Place placeAt(double x, double y) {
        double inside = inside(y);
        LineCell cell = nearest(inside);
        return cell == null ? null : new Place(cell.getIndex(), cell.placeAt(x, inside));
    }

    /** The place before the character nearest to a point of the scene; null where no line is in view. */
    Place characterAt(double x, double y) {
        double inside = inside(y);
        LineCell cell = nearest(inside);
        return cell == null ? null : new Place(cell.getIndex(), cell.characterAt(x, inside));
    }

    private double inside(double y) {
        Bounds seen = seen();
        return Math.clamp(y, seen.getMinY() + 1, Math.max(seen.getMinY() + 1, seen.getMaxY() - 1));
    }

    private LineCell nearest(double y) {
        LineCell nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (LineCell cell : cells) {
            if (shows(cell)) {
                Bounds its = cell.localToScene(cell.getLayoutBounds());
                double away = Math.max(0, Math.max(its.getMinY() - y, y - its.getMaxY()));
                if (away < least) {
                    least = away;
                    nearest = cell;
                }
            }
        }
        return nearest;
    }

    /** How far a height of the scene is beyond the list: negative above it, 0 within. */
    double beyond(double y) {
        Bounds seen = seen();
        return y < seen.getMinY() ? y - seen.getMinY() : Math.max(0, y - seen.getMaxY());
    }

    private Bounds seen() {
        return list.localToScene(list.getLayoutBounds());
    }

    /** Moves on by pixels, down where they are positive; gives by how many it was. */
    double scroll(double pixels) {
        VirtualFlow<?> flow = flow();
        return flow == null ? 0 : flow.scrollPixels(pixels);
    }

    /** Brings the caret at a place into view and says where in the scene it stands; null where nothing is laid out. */
    Bounds bring(Place place) {
        VirtualFlow<?> flow = flow();
        if (flow == null) {
            return null;
        }
        if (cell(place.line()) == null) {
            flow.scrollTo(place.line());
            flow.layout();
        }
        LineCell cell = cell(place.line());
        if (cell == null) {
            return null;
        }
        cell.layout();
        Bounds caret = cell.caretAt(place.at());
        Bounds seen = seen();
        double below = caret.getMaxY() + MARGIN - seen.getMaxY();
        double above = caret.getMinY() - MARGIN - seen.getMinY();
        double off = above < 0 ? above : Math.max(0, below);
        if (off == 0) {
            return caret;
        }
        flow.scrollPixels(off);
        flow.layout();
        cell = cell(place.line());
        return cell == null ? null : cell.caretAt(place.at());
    }

    /** The place a row above or below another, as near to {@code x} in the scene as can be. */
    Place row(Place place, double x, int way) {
        Bounds caret = bring(place);
        if (caret == null) {
            return place;
        }
        double y = (way < 0 ? caret.getMinY() : caret.getMaxY()) + way * caret.getHeight() / 2;
        LineCell cell = cell(place.line());
        if (cell.hasWordsAt(y)) {
            return new Place(place.line(), cell.placeAt(x, y));
        }
        int line = place.line() + way;
        if (line < 0 || line >= list.getItems().size()) {
            return new Place(place.line(), way < 0 ? 0 : list.getItems().get(place.line()).length());
        }
        Place edge = new Place(line, way < 0 ? list.getItems().get(line).length() : 0);
        Bounds there = bring(edge);
        return there == null ? edge : new Place(line, cell(line).placeAt(x, there.getCenterY()));
    }

    /** The place a page above or below another; null where there is no further page. */
    Place page(Place place, double x, int way) {
        Bounds caret = bring(place);
        if (caret == null || scroll(way * PAGE * list.getHeight()) == 0) {
            return null;
        }
        flow().layout();
        return placeAt(x, caret.getCenterY());
    }

    /** The first place of a row, or the last. */
    Place end(Place place, int way) {
        Bounds caret = bring(place);
        if (caret == null) {
            return place;
        }
        int at = cell(place.line()).placeAt(way < 0 ? 0 : seen().getMaxX(), caret.getCenterY());
        String text = list.getItems().get(place.line()).text();
        // a row that was wrapped ends before the space with which it was
        boolean wrapped = way > 0 && at > 0 && at < text.length() && Character.isWhitespace(text.charAt(at - 1));
        return new Place(place.line(), wrapped ? at - 1 : at);
    }
}
