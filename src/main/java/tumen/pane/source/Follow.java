package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tumen.look.Safe;
import tumen.look.StanceGlyph;
import tumen.look.Texts;
import tumen.model.Text;
import tumen.pane.source.Line.Mark;
import tumen.session.OpenSource;
import tumen.session.Session;

/** Leads from a passage to what rests on it; where that are several claims, a small list lets choose. */
final class Follow {

    private static final double WIDEST = 340;
    /** Letters of a title, and of what is said. */
    private static final int LONGEST = 300;

    private record Way(String passage, OpenSource.Lead lead) {
    }

    private final Session session;
    private final Texts texts;
    private ContextMenu shown;

    Follow(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Follows the passages at {@code place}: at once where one claim rests on them, else as chosen. */
    void follow(OpenSource of, Node place, List<Mark> marks) {
        if (shown != null) {
            shown.hide();
        }
        List<Way> ways = new ArrayList<>();
        marks.stream().map(Mark::passage).distinct().forEach(passage -> of.leads(passage).stream()
                .map(lead -> new Way(passage, lead)).filter(way -> ways.stream()
                        .noneMatch(other -> other.lead().claim().equals(way.lead().claim()))).forEach(ways::add));
        if (ways.size() == 1) {
            go(ways.getFirst());
        } else if (!ways.isEmpty()) {
            choose(place, ways);
        }
    }

    private void go(Way way) {
        session.focus().select(way.lead().claim().event());
        session.focus().read(way.passage());
    }

    private void choose(Node place, List<Way> ways) {
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("follow-menu");
        menu.setId("follow");
        for (Way way : ways) {
            Label title = new Label(brief(way.lead().title()));
            title.getStyleClass().add("strong");
            Label says = new Label(brief(way.lead().claim().statement()));
            says.getStyleClass().addAll("small", "muted");
            for (Label label : List.of(title, says)) {
                label.setWrapText(true);
                label.setMaxWidth(WIDEST);
                label.setPrefWidth(WIDEST);
                label.setMinHeight(Label.USE_PREF_SIZE);
            }
            HBox row = new HBox(new StanceGlyph(way.lead().claim().stance()), new VBox(title, says));
            row.getStyleClass().add("follow-row");
            CustomMenuItem item = new CustomMenuItem(row);
            item.setId("follow-" + way.lead().claim().id());
            item.setOnAction(chosen -> go(way));
            menu.getItems().add(item);
        }
        shown = menu;
        // Else the arrow keys would reach nothing in it.
        menu.setOnShown(event -> menu.getSkin().getNode().requestFocus());
        menu.show(place, Side.BOTTOM, 0, 0);
    }

    private String brief(Text words) {
        return Safe.shortened(Safe.text(words.in(texts.locale())), LONGEST);
    }
}
