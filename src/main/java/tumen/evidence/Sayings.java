package tumen.evidence;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import tumen.time.Bounds;
import tumen.time.DateWords;

/** This package's words, in the reader's language; English where we have no other. */
final class Sayings {

    private Sayings() {
    }

    /** The text of {@code key} with its arguments filled in. */
    static String text(Locale locale, String key, Object... arguments) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        ResourceBundle words = ResourceBundle.getBundle("tumen.evidence.messages",
                french ? Locale.FRENCH : Locale.ROOT, Sayings.class.getClassLoader());
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    /** A reason: of which event, start or end, since or until when, and why. */
    static String of(Why.Reason reason, Locale locale, Function<String, String> titles, ZoneId zone) {
        DateWords dates = DateWords.in(locale);
        String limit = reason.side().earliest() ? dates.between(reason.limit(), Bounds.OPEN_FUTURE, zone)
                : dates.between(Bounds.OPEN_PAST, reason.limit(), zone);
        String other = reason.other() == null ? "" : titles.apply(reason.other());
        return text(locale, "reason." + reason.kind(), text(locale, reason.side().start() ? "start" : "end",
                titles.apply(reason.event())), limit, other);
    }
}
