package tumen.look;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import tumen.model.OneWay;
import tumen.model.Passage;
import tumen.model.Source;
import tumen.problem.Words;

/** Leads to a passage in its source: "¶6" where its paragraphs are known, else who published it. */
public final class PassageLink extends Hyperlink {

    private static final Words WORDS = Words.of(PassageLink.class);

    /**
     * A link.
     *
     * @param source what the passage lies in, or null where the story does not tell
     * @param locale the reader's language
     * @param read opens it
     */
    public PassageLink(Passage passage, Source source, Locale locale, Runnable read) {
        String title = source == null ? passage.source() : source.called();
        String publisher = source == null ? passage.source() : source.publisher();
        String where = passage.paragraphs().isEmpty() ? publisher
                : passage.paragraphs().stream().map(number -> "¶" + number).collect(Collectors.joining(" "));
        setText(OneWay.text(where));
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("passage-link");
        Tip.on(this, OneWay.text(title + "\n" + passage.anchor().words()));
        setAccessibleText(passage.paragraphs().isEmpty() ? WORDS.text(locale, "passage.unplaced", title)
                : WORDS.text(locale, "passage", where, title));
        setOnAction(pressed -> {
            setVisited(false);
            read.run();
        });
    }

    /** Numbers, among links that stand side by side, those that would read alike: "¶10 (1)", "¶10 (2)". */
    public static void tellApart(List<? extends Node> links) {
        Map<String, List<PassageLink>> alike = links.stream().filter(PassageLink.class::isInstance)
                .map(PassageLink.class::cast).collect(Collectors.groupingBy(PassageLink::getText));
        alike.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            for (int at = 0; at < same.size(); at++) {
                String number = " (" + (at + 1) + ")";
                same.get(at).setText(same.get(at).getText() + number);
                same.get(at).setAccessibleText(same.get(at).getAccessibleText() + number);
            }
        });
    }
}
