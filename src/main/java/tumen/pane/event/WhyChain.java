package tumen.pane.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tumen.evidence.Why;
import tumen.time.DateWords;

/** The chains of reasons that give an event its bounds, each step with its passages; made when first asked for. */
final class WhyChain {

    private final Telling telling;
    private final VBox chains = new VBox();

    WhyChain(Telling telling) {
        this.telling = telling;
        chains.setId("why-chain");
        chains.getStyleClass().add("why");
        chains.setVisible(false);
        chains.managedProperty().bind(chains.visibleProperty());
    }

    Node node() {
        return chains;
    }

    /** Shows it, or puts it away again. */
    void turn() {
        if (chains.getChildren().isEmpty()) {
            fill();
        }
        chains.setVisible(!chains.isVisible());
    }

    private void fill() {
        grouped().forEach((reasons, sides) -> {
            chains.getChildren().add(Telling.label(sides.stream().map(why -> bound(why)).distinct()
                    .collect(Collectors.joining(telling.text("list.separator"))), "strong", "small"));
            for (int i = 0; i < reasons.size(); i++) {
                chains.getChildren().add(step(i + 1, reasons.get(i)));
            }
        });
    }

    /** Bounds that rest on one and the same chain are told together. */
    private Map<List<Why.Reason>, List<Why>> grouped() {
        Map<List<Why.Reason>, List<Why>> groups = new LinkedHashMap<>();
        telling.facts().whys().values()
                .forEach(why -> groups.computeIfAbsent(why.reasons(), chain -> new ArrayList<>()).add(why));
        return groups;
    }

    private String bound(Why why) {
        return telling.text("why." + why.side().name(), DateWords.in(telling.locale())
                .limit(why.limit(), why.side().earliest(), telling.facts().event().zone()));
    }

    private Node step(int number, Why.Reason reason) {
        String sentence = reason.sentence(telling.locale(),
                id -> telling.facts().names().event(id, telling.locale()), telling.facts().event().zone());
        List<Node> links = new ArrayList<>();
        reason.passages().forEach(passage -> links.add(telling.passage(passage)));
        if (!reason.event().equals(telling.facts().event().id())) {
            links.add(Telling.link(telling.text("why.event"),
                    () -> telling.session().focus().select(reason.event())));
        }
        return Telling.running(telling.text("why.step", number, sentence), links.toArray(Node[]::new));
    }
}
