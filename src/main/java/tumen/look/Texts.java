package tumen.look;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import tumen.model.Text;
import tumen.problem.Words;

/**
 * The language of everything that is shown, and texts that follow it while the program runs. Bindings hold on
 * to a {@code Texts} weakly: a control that is thrown away needs no undoing. Used on the interface thread.
 */
public final class Texts {

    private final ObjectProperty<Locale> locale;
    private final Map<Class<?>, Words> rooms = new HashMap<>();

    /** Texts in the language of {@code locale}. */
    public Texts(Locale locale) {
        this.locale = new SimpleObjectProperty<>(this, "locale", locale);
    }

    /** The reader's language. */
    public ObjectProperty<Locale> localeProperty() {
        return locale;
    }

    /** The reader's language just now. */
    public Locale locale() {
        return locale.get();
    }

    /** The text of {@code key} in {@code words} just now. */
    public String text(Words words, String key, Object... arguments) {
        return words.text(locale(), key, told(arguments));
    }

    /**
     * The text of {@code key} in {@code words}, kept in the reader's language.
     *
     * @param arguments fill the text; one that is an {@link ObservableValue} is followed, a {@link Text} is told
     *         in the reader's language
     */
    public StringBinding bind(Words words, String key, Object... arguments) {
        Observable[] followed = Stream.concat(Stream.of(locale), Arrays.stream(arguments)
                .filter(Observable.class::isInstance)).toArray(Observable[]::new);
        return Bindings.createStringBinding(() -> text(words, key, arguments), followed);
    }

    /** The text of {@code key} in the words of the package that {@code room} lies in, just now. */
    public String text(Class<?> room, String key, Object... arguments) {
        return text(words(room), key, arguments);
    }

    /** The same, kept in the reader's language: for packages that do not know of problems. */
    public StringBinding bind(Class<?> room, String key, Object... arguments) {
        return bind(words(room), key, arguments);
    }

    /** A text of the story, kept in the reader's language. */
    public StringBinding bind(Text text) {
        return Bindings.createStringBinding(() -> text.in(locale()), locale);
    }

    private Words words(Class<?> room) {
        return rooms.computeIfAbsent(room, Words::of);
    }

    private Object[] told(Object[] arguments) {
        Object[] told = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i] instanceof ObservableValue<?> live ? live.getValue() : arguments[i];
            told[i] = value instanceof Text text ? text.in(locale()) : value;
        }
        return told;
    }
}
