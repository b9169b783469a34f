package tumen.look;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.EventTarget;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import tumen.problem.Words;

/**
 * Lets the words of something be copied that is no text field: by its menu, which the mouse and the menu key
 * open, and by the usual keys, which copy the first thing in that menu; with Shift what has its citation.
 */
public final class CopyMenu {

    /** In what form something is copied. */
    public enum Form {
        /** As it stands. */
        TEXT,
        /** With where it comes from. */
        CITED,
        /** As an address that leads there. */
        LINK
    }

    /**
     * One way to copy something.
     *
     * @param words takes whom to give what is copied, when it is: at once, or later on the interface thread
     */
    public record Copy(Form form, Consumer<Consumer<String>> words) {
    }

    private static final Words WORDS = Words.of(CopyMenu.class);
    private static final KeyCombination KEYS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CITED_KEYS = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);

    private CopyMenu() {
    }

    /**
     * Lets {@code node} be copied, and whatever lies in it and has no menu of its own.
     *
     * @param locale the reader's language when it is asked for
     * @param copies the ways to copy what is there when it is asked for; empty where nothing is
     */
    public static void on(Node node, Supplier<Locale> locale, Supplier<List<Copy>> copies) {
        listen(node, locale, target -> copies.get());
    }

    /**
     * Lets each label and each piece of running text within {@code node} be copied that has no menu of its own.
     *
     * @param locale the reader's language when it is asked for
     * @param copies the ways to copy these words
     */
    public static void onWords(Node node, Supplier<Locale> locale, Function<String, List<Copy>> copies) {
        listen(node, locale, target -> {
            String words = target instanceof Node within ? words(within, node) : null;
            return words == null || words.isBlank() ? List.of() : copies.apply(words);
        });
    }

    private static void listen(Node node, Supplier<Locale> locale, Function<EventTarget, List<Copy>> copies) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            List<Copy> ways = copies.apply(asked.getTarget());
            if (!ways.isEmpty()) {
                show(node, menu(locale.get(), ways), asked);
                asked.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> {
            boolean cited = CITED_KEYS.match(pressed);
            List<Copy> ways = cited || KEYS.match(pressed) ? copies.apply(pressed.getTarget()) : List.of();
            ways.stream().filter(way -> !cited || way.form() == Form.CITED).findFirst().ifPresent(way -> {
                way.words().accept(CopyMenu::put);
                pressed.consume();
            });
        });
    }

    /** The words of the label or running text that {@code within} is of, up to {@code root}; null for none. */
    private static String words(Node within, Node root) {
        String words = null;
        for (Node at = within; at != null && at != root; at = at.getParent()) {
            if (at instanceof TextFlow running) {
                return running.getChildren().stream().map(CopyMenu::text).collect(Collectors.joining())
                        .replaceAll("\\s+", " ").strip();
            }
            words = words == null && (at instanceof Label || at instanceof Hyperlink) ? text(at) : words;
        }
        return words;
    }

    private static String text(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled label when label.getText() != null -> label.getText();
            default -> "";
        };
    }

    private static ContextMenu menu(Locale locale, List<Copy> ways) {
        ContextMenu menu = new ContextMenu();
        menu.setId("copy-menu");
        for (Copy way : ways) {
            MenuItem item = new MenuItem(WORDS.text(locale, "copy." + way.form()));
            item.setId("copy-" + way.form());
            item.setOnAction(chosen -> way.words().accept(CopyMenu::put));
            if (way == ways.getFirst() || way.form() == Form.CITED) {
                item.setAccelerator(way == ways.getFirst() ? KEYS : CITED_KEYS);
            }
            menu.getItems().add(item);
        }
        return menu;
    }

    private static void show(Node node, ContextMenu menu, ContextMenuEvent asked) {
        if (asked.isKeyboardTrigger() && asked.getTarget() instanceof Node place) {
            menu.show(place, Side.BOTTOM, 0, 0);
        } else {
            menu.show(node, asked.getScreenX(), asked.getScreenY());
        }
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
