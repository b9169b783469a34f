package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import tumen.look.FxTest;
import tumen.model.Facet;

/** The keys of the window work in a window beside it too, and leave alone what that has keys of its own for. */
class KeysBesideTest extends AtTheKeys {

    @Test
    void theyWorkInAWindowBesideToo() {
        String source = takeOut();
        open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
        // what is typed in elsewhere is none of its concern
        open.act(() -> open.<TextField>find("search").requestFocus());
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).as("Ctrl+Z").isFalse();
        push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(military()).as("Ctrl+Y").isTrue();
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(military()).as("Ctrl+Shift+Z").isTrue();
        open.act(() -> session().lens().clearFilter());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.PLUS);
        assertThat(textSize()).isGreaterThan(100);
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.MINUS);
        spring();
        push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(length(seen())).isLessThan(length(SPRING));
        push(KeyCode.F3);
        assertThat(selected()).as("F3").isNotEqualTo("letters");
        push(KeyCode.F11);
        assertThat(FxTest.on(() -> beside().isFullScreen())).as("F11 is the window's own").isTrue();
        assertThat(FxTest.on(() -> open.program().window().stage().isFullScreen())).isFalse();
        push(KeyCode.F11);
        push(KeyCode.CONTROL, KeyCode.T);
        assertThat(FxTest.on(() -> open.program().window().tableShown().get())).as("Ctrl+T").isFalse();
        int before = FxTest.on(() -> Window.getWindows().size());
        push(KeyCode.F5);
        open.await("F5 presents", () -> Window.getWindows().size() > before && Window.getWindows().stream()
                .anyMatch(window -> window.isFocused() && window != beside() && window.getScene() != scene()));
        push(KeyCode.ESCAPE);
        open.await("Escape leaves it", () -> Window.getWindows().size() == before);
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.F);
        assertThat(FxTest.on(() -> open.program().window().stage().isFocused())).as("Ctrl+F").isTrue();
        assertThat(owner()).isSameAs(open.<Node>find("search"));
        enterBeside("#digest-lines");
        push(KeyCode.F6);
        assertThat(FxTest.on(() -> open.program().window().stage().isFocused())).as("F6").isTrue();
        enterBeside("#digest-lines");
        push(KeyCode.CONTROL, KeyCode.C);
        push(KeyCode.ESCAPE);
        assertThat(FxTest.on(() -> session().desk().takenOut())).as("Escape").isEmpty();
        assertThat(FxTest.on(session().desk().active()::get)).isEqualTo(source);
    }

    @Test
    void aNoteBesideKeepsItsOwnKeys() {
        String source = takeOut();
        open.act(() -> session().lens().choose(Facet.THREAD, Set.of("military")));
        spring();
        open.act(() -> ((ToggleButton) beside().getScene().lookup("#leaf-notes")).fire());
        enterBeside("#note");
        push(KeyCode.F);
        push(KeyCode.MINUS);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).isTrue();
        assertThat(seen()).isEqualTo(SPRING);
        push(KeyCode.ESCAPE);
        assertThat(FxTest.on(() -> session().desk().takenOut())).as("first it leaves the text").isNotEmpty();
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(military()).isFalse();
        push(KeyCode.CONTROL, KeyCode.W);
        assertThat(FxTest.on(() -> session().desk().takenOut())).isEmpty();
    }

    /**
     * Takes the source on top out into a window of its own, at the corner of the screen: a picture that was drawn while
     * it filled the screen may come once it no longer does, and would reach beyond the screen in memory.
     */
    private String takeOut() {
        String source = FxTest.on(() -> session().desk().active().get());
        open.act(() -> session().desk().takeOut(source));
        open.act(() -> {
            beside().setX(0);
            beside().setY(0);
        });
        return source;
    }

    private static Stage beside() {
        return (Stage) Window.getWindows().stream().filter(window -> window.getScene().lookup("#source-out") != null)
                .findFirst().orElseThrow();
    }

    private void enterBeside(String part) {
        open.await("it is there", () -> beside().getScene().lookup(part) != null);
        open.act(() -> {
            beside().requestFocus();
            beside().getScene().lookup(part).requestFocus();
        });
    }
}
