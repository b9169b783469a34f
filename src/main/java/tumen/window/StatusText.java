package tumen.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Opened;
import tumen.session.Session;

/** What the status bar says: which store, whether it can be changed, and how much of it is seen. */
final class StatusText {

    private static final Words WORDS = Words.of(StatusText.class);

    private StatusText() {
    }

    static StringBinding store(Session session, Texts texts) {
        return Bindings.createStringBinding(() -> {
            Opened opened = session.shelf().opened().get();
            if (opened == null) {
                return texts.text(WORDS, "status.none");
            }
            String name = opened.base().path().getFileName().toString();
            if (opened.copy() == null) {
                return texts.text(WORDS, "status.readOnly", name);
            }
            return texts.text(WORDS, opened.readOnly().isPresent() ? "status.ownReadOnly" : "status.own", name);
        }, session.shelf().opened(), texts.localeProperty());
    }

    /**
     * How many events are shown, over which range, at which scale.
     *
     * @param scale the range and scale in words, as the timeline knows them
     */
    static StringBinding shown(Session session, Texts texts, ObservableValue<String> scale) {
        return Bindings.createStringBinding(() -> {
            var counted = session.shown().counts().get();
            return counted == null ? "" : texts.text(WORDS, "status.shown", counted.of().selected().total(),
                    counted.known().events(), scale.getValue());
        }, session.shown().counts(), scale, texts.localeProperty());
    }
}
