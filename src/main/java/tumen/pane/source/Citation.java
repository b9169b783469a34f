package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.look.Icon;
import tumen.look.Named;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.model.Source;
import tumen.session.Opened;
import tumen.time.DateWords;

/** What is on top of a source: title, who published it when, what sort of source it is, and its address. */
final class Citation {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");

    private Citation() {
    }

    /** A source's name in a tab: publisher and date. */
    static String brief(Source source, Locale locale) {
        String publisher = Safe.text(source.publisher());
        return source.published() == null ? publisher
                : publisher + " · " + DateWords.in(locale).label(source.published().edtf());
    }

    /**
     * The citation as a node.
     *
     * @param browser takes an address to open, http or https only, when the reader clicks it
     */
    static Node of(Source source, Opened opened, Texts texts, Consumer<String> browser) {
        Locale locale = texts.locale();
        VBox citation = new VBox();
        citation.getStyleClass().add("citation");
        Label title = wrapped(source.title() == null ? text(texts, "untitled", Safe.text(source.publisher()))
                : Safe.text(source.title()), "strong");
        title.setId("source-title");
        citation.getChildren().add(title);
        List<String> by = new ArrayList<>();
        if (source.title() != null) {
            by.add(Safe.text(source.publisher()));
        }
        if (source.author() != null) {
            by.add(Safe.text(source.author()));
        }
        by.add(source.published() == null ? text(texts, "undated")
                : DateWords.in(locale).of(source.published().edtf()));
        citation.getChildren().add(wrapped(String.join(" · ", by), "small"));
        List<String> sort = new ArrayList<>();
        sort.add(Named.in(locale, source.kind()));
        sort.add(source.language() == null ? text(texts, "language.unknown")
                : Locale.of(source.language()).getDisplayLanguage(locale));
        sort.add(origin(source, opened, texts));
        Label kind = wrapped(String.join(" · ", sort), "small", "muted");
        kind.setId("source-kind");
        citation.getChildren().add(kind);
        if (source.address() != null) {
            citation.getChildren().add(address(source.address(), texts, browser));
        }
        return citation;
    }

    private static String origin(Source source, Opened opened, Texts texts) {
        if (source.origin() == null) {
            return text(texts, "origin.unknown");
        }
        if (source.origin().equals(source.id())) {
            return text(texts, "origin.own");
        }
        Source origin = opened.source(source.origin());
        return text(texts, "origin.of", origin == null ? source.origin() : brief(origin, texts.locale()));
    }

    /** True where an address can be opened in a browser and is what it looks like. */
    static boolean isWeb(String address) {
        return WEB.matcher(address).matches() && Safe.text(address).equals(address);
    }

    private static Node address(String address, Texts texts, Consumer<String> browser) {
        String shown = Safe.text(address);
        Node line;
        if (isWeb(address)) {
            Hyperlink link = new Hyperlink(shown);
            link.setId("source-address");
            Tip.on(link, text(texts, "address.open", shown));
            link.setOnAction(pressed -> {
                link.setVisited(false);
                browser.accept(address);
            });
            link.setMaxWidth(Double.MAX_VALUE);
            line = link;
        } else {
            line = new Label(shown);
        }
        line.getStyleClass().add("small");
        Button copy = new Button(null, Icon.COPY.node());
        copy.getStyleClass().addAll("flat", "icon-only", "small-icon");
        copy.setId("copy-address");
        Tip.on(copy, text(texts, "address.copy"));
        copy.setAccessibleText(text(texts, "address.copy"));
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(shown);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox row = new HBox(line, copy);
        row.getStyleClass().add("address");
        HBox.setHgrow(line, Priority.SOMETIMES);
        return row;
    }

    private static Label wrapped(String words, String... classes) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    private static String text(Texts texts, String key, Object... arguments) {
        return texts.text(SourcesPane.WORDS, key, arguments);
    }
}
