package tumen.look;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.util.StringConverter;

/** A day as the reader writes it; an ISO date is taken in any language, and an empty field is no day. */
public final class DayText extends StringConverter<LocalDate> {

    private final ObservableValue<Locale> locale;

    /** Days in the manner of the reader's language, which is followed. */
    public DayText(ObservableValue<Locale> locale) {
        this.locale = locale;
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : manner().format(day);
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
            return LocalDate.parse(typed, manner());
        }
    }

    private DateTimeFormatter manner() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale.getValue());
    }
}
