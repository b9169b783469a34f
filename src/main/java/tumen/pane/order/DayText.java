package tumen.pane.order;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/** A day as the reader writes it; an ISO date is taken in any language, and an empty field is no day. */
public final class DayText extends StringConverter<LocalDate> {

    private final ObservableValue<Locale> locale;
    private final BiFunction<LocalDate, Locale, String> shown;

    /**
     * Days in the manner of the reader's language, which is followed.
     *
     * @param shown how a day is shown in a language; that, and the language's own short form, can be typed
     */
    public DayText(ObservableValue<Locale> locale, BiFunction<LocalDate, Locale, String> shown) {
        this.locale = locale;
        this.shown = shown;
    }

    /** Has a field show and take days so, and show its day anew in another language. */
    public void on(DatePicker field) {
        field.setConverter(this);
        // It writes its day anew only when the day changes, not when the language does.
        locale.addListener((property, before, now) -> field.getEditor().setText(toString(field.getValue())));
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : shown.apply(day, locale.getValue());
    }

    @Override
    public LocalDate fromString(String text) {
        String typed = text == null ? "" : text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException notIso) {
            return shown(typed);
        }
    }

    /** A day as it is shown, "30 Aug 2023", or as the reader's language has it otherwise. */
    private LocalDate shown(String typed) {
        String plain = typed.replaceAll("[\\u00a0\\u202f]", " ").replace("1er ", "1 ");
        for (DateTimeFormatter manner : List.of(
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMM uuuu")
                        .toFormatter(locale.getValue()),
                new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d MMMM uuuu")
                        .toFormatter(locale.getValue()),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(locale.getValue()))) {
            ParsePosition at = new ParsePosition(0);
            var parsed = manner.parseUnresolved(plain, at);
            if (parsed != null && at.getErrorIndex() < 0 && at.getIndex() == plain.length()) {
                return LocalDate.parse(plain, manner);
            }
        }
        throw new DateTimeException(typed);
    }
}
