package tumen.pane.source;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import tumen.look.Chip;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.passage.Match;

/** How the passages of a line were found, in words: of those that stand out, and of any that wants care. */
final class MatchChips extends VBox {

    private final Texts texts;

    MatchChips(Texts texts) {
        this.texts = texts;
        getStyleClass().add("match-chips");
    }

    void show(Line line, Function<String, LineNode.Level> levels) {
        Set<Match> shown = EnumSet.noneOf(Match.class);
        line.marks().stream().filter(mark -> mark.match() != null)
                .filter(mark -> mark.match() != Match.EXACT
                        || levels.apply(mark.passage()) != LineNode.Level.CITED)
                .forEach(mark -> shown.add(mark.match()));
        getChildren().setAll(shown.stream().map(match -> chip(texts, match)).toList());
        setVisible(!shown.isEmpty());
    }

    /** A word for how a passage was found. */
    static Chip chip(Texts texts, Match match) {
        Chip chip = new Chip(switch (match) {
            case EXACT -> Chip.Tone.ACCENT;
            case FOUND -> Chip.Tone.PLAIN;
            case MOVED, ALTERED, AMBIGUOUS -> Chip.Tone.WARNING;
            case MISSING -> Chip.Tone.DANGER;
        });
        chip.setText(texts.text(SourcesPane.WORDS, "match." + match));
        chip.setMinWidth(Chip.USE_PREF_SIZE);
        Tip.on(chip, texts.text(SourcesPane.WORDS, "match.means." + match));
        return chip;
    }
}
