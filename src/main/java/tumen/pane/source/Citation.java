package tumen.pane.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tumen.look.CopyMenu;
import tumen.look.CopyMenu.Copy;
import tumen.look.CopyMenu.Form;
import tumen.look.Icon;
import tumen.look.Named;
import tumen.look.Safe;
import tumen.look.Texts;
import tumen.look.Tip;
import tumen.look.Wrapped;
import tumen.model.Source;
import tumen.session.Copying;
import tumen.session.Opened;
import tumen.time.DateWords;

/**
 * What is on top of a source: title, who published it when, what sort of source it is, and its address. One node shows
 * one source after the other.
 */
final class Citation extends VBox {

    /** Letters of a publisher where it is named in brief. */
    private static final int BRIEF = 100;

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");

    private final Label title = new Wrapped("", "strong");
    private final Label by = new Wrapped("", "small");
    private final Label kind = new Wrapped("", "small", "muted");
    private final Hyperlink link = new Hyperlink();
    private final Label plain = new Label();
    private final Button copy = new Button(null, Icon.COPY.node());
    private final HBox row = new HBox();
    private Source shown;
    private Locale shownIn;

    /**
     * A citation of nothing yet.
     *
     * @param browser takes an address to open, http or https only, when the reader clicks it
     * @param copying what is copied from here is on its way as well
     */
    Citation(Consumer<String> browser, Copying copying) {
        getStyleClass().add("citation");
        title.setId("source-title");
        kind.setId("source-kind");
        link.setId("source-address");
        link.setMnemonicParsing(false);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setOnAction(pressed -> {
            link.setVisited(false);
            browser.accept(link.getText());
        });
        link.getStyleClass().add("small");
        plain.getStyleClass().add("small");
        copy.getStyleClass().addAll("flat", "icon-only", "small-icon");
        copy.setId("copy-address");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(pressed -> {
            copying.begin();
            ClipboardContent content = new ClipboardContent();
            content.putString(link.getText());
            Clipboard.getSystemClipboard().setContent(content);
        });
        row.getStyleClass().add("address");
        HBox.setHgrow(link, Priority.SOMETIMES);
        HBox.setHgrow(plain, Priority.SOMETIMES);
        // what is said of a source, alone or with its whole citation
        CopyMenu.onWords(this, () -> shownIn, words -> List.of(new Copy(Form.TEXT, copying.now(words)),
                new Copy(Form.CITED, copying.now(tumen.session.Citation.of(shown, List.of(), shownIn)))));
        Tip.on(link, "");
        Tip.on(copy, "");
        getChildren().addAll(title, by, kind);
    }

    /** The height of its text, in pixels. */
    double textSize() {
        return title.getFont().getSize();
    }

    /** A source's name in a tab: publisher and date. */
    static String brief(Source source, Locale locale) {
        String publisher = Safe.shortened(Safe.text(source.publisher()), BRIEF);
        return source.published() == null ? publisher
                : publisher + " · " + DateWords.in(locale).label(source.published().edtf());
    }

    /** Cites a source, in the reader's language. */
    void show(Source source, Opened opened, Texts texts) {
        Locale locale = texts.locale();
        if (Objects.equals(source, shown) && locale.equals(shownIn)) {
            return;
        }
        shown = source;
        shownIn = locale;
        title.setText(source.title() == null ? text(texts, "untitled", Safe.text(source.publisher()))
                : Safe.text(source.title()));
        List<String> who = new ArrayList<>();
        if (source.title() != null) {
            who.add(Safe.text(source.publisher()));
        }
        if (source.author() != null) {
            who.add(Safe.text(source.author()));
        }
        who.add(source.published() == null ? text(texts, "undated")
                : DateWords.in(locale).of(source.published().edtf()));
        by.setText(String.join(" · ", who));
        kind.setText(String.join(" · ", Named.in(locale, source.kind()), source.language() == null
                ? text(texts, "language.unknown") : Locale.of(source.language()).getDisplayLanguage(locale),
                origin(source, opened, texts)));
        if (source.address() == null) {
            getChildren().remove(row);
        } else {
            address(source.address(), texts);
        }
    }

    private void address(String address, Texts texts) {
        String shownAddress = Safe.text(address);
        link.setText(shownAddress);
        link.setAccessibleHelp(text(texts, "address.open", shownAddress));
        plain.setText(shownAddress);
        List<Labeled> parts = List.of(isWeb(address) ? link : plain, copy);
        if (!row.getChildren().equals(parts)) {
            row.getChildren().setAll(parts);
        }
        if (row.getParent() == null) {
            getChildren().add(row);
        }
        copy.setAccessibleHelp(text(texts, "address.copy"));
        copy.setAccessibleText(text(texts, "address.copy"));
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

    private static String text(Texts texts, String key, Object... arguments) {
        return texts.text(SourcesPane.WORDS, key, arguments);
    }
}
