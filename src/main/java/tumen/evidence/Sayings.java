package tumen.evidence;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.model.Gap;
import tumen.model.Relation;
import tumen.model.RelationKind;
import tumen.time.Bounds;
import tumen.time.DateWords;

/** This package's words, in the reader's language; English where we have no other. */
final class Sayings {

    private static final List<RelationKind> WITH_GAP =
            List.of(RelationKind.BEFORE, RelationKind.AFTER, RelationKind.NOT_AFTER);

    private Sayings() {
    }

    /** The text of {@code key} with its arguments filled in. */
    static String text(Locale locale, String key, Object... arguments) {
        return new MessageFormat(words(locale).getString(key), locale).format(arguments);
    }

    private static ResourceBundle words(Locale locale) {
        boolean french = locale.getLanguage().equals(Locale.FRENCH.getLanguage());
        return ResourceBundle.getBundle("tumen.evidence.messages", french ? Locale.FRENCH : Locale.ROOT,
                Sayings.class.getClassLoader());
    }

    /** A reason: of which event, start or end, since or until when, and why. */
    static String of(Why.Reason reason, Locale locale, Function<String, String> titles, ZoneId zone) {
        if (reason.limit() == Bounds.OPEN_PAST || reason.limit() == Bounds.OPEN_FUTURE) {
            return text(locale, "reason.ORDER", of(reason.relation(), locale, titles));
        }
        String limit = limit(reason.side(), reason.limit(), locale, zone);
        return text(locale, "reason." + reason.kind(), text(locale, reason.side().start() ? "start" : "end",
                titles.apply(reason.event())), limit,
                reason.relation() == null ? "" : of(reason.relation(), locale, titles));
    }

    private static String limit(Why.Side side, long limit, Locale locale, ZoneId zone) {
        DateWords dates = DateWords.in(locale);
        return side.earliest() ? dates.between(limit, Bounds.OPEN_FUTURE, zone)
                : dates.between(Bounds.OPEN_PAST, limit, zone);
    }

    /** A relation as a sentence without its full stop. */
    static String of(Relation relation, Locale locale, Function<String, String> titles) {
        String said = text(locale, "relation." + relation.kind(), titles.apply(relation.from()),
                titles.apply(relation.to()));
        return WITH_GAP.contains(relation.kind()) ? said + gap(relation.gap(), locale) : said;
    }

    private static String gap(Gap gap, Locale locale) {
        boolean least = gap != null && !gap.min().isZero();
        if (gap == null || !least && gap.max() == null) {
            return "";
        }
        if (!least) {
            return text(locale, "gap.most", length(gap.max(), locale));
        }
        return gap.max() == null ? text(locale, "gap.least", length(gap.min(), locale))
                : text(locale, "gap.range", length(gap.min(), locale), length(gap.max(), locale));
    }

    /** A length of time in the largest unit that it is a whole number of; one day is told as 24 hours. */
    private static String length(Duration length, Locale locale) {
        long seconds = length.getSeconds();
        if (seconds % 86_400 == 0 && seconds > 86_400) {
            return text(locale, "days", seconds / 86_400);
        }
        if (seconds % 3600 == 0) {
            return text(locale, "hours", seconds / 3600);
        }
        return seconds % 60 == 0 ? text(locale, "minutes", seconds / 60) : text(locale, "seconds", seconds);
    }

    /** See {@link Why#placed}. */
    static String placed(Why earliest, Why latest, Locale locale, Function<String, String> titles, ZoneId zone) {
        String after = beside(earliest, locale, titles);
        String before = beside(latest, locale, titles);
        if (after == null && before == null) {
            return null;
        }
        return Stream.of(after != null ? after : limit(earliest, locale, zone),
                        before != null ? before : limit(latest, locale, zone))
                .filter(part -> part != null).distinct().collect(Collectors.joining(text(locale, "placed.and")));
    }

    private static String limit(Why why, Locale locale, ZoneId zone) {
        return why == null || why.reasons().isEmpty() ? null : limit(why.side(), why.limit(), locale, zone);
    }

    /** Where an event lies to another one, from the relation that gives it the bound; else null. */
    private static String beside(Why why, Locale locale, Function<String, String> titles) {
        Why.Reason last = why == null ? null : why.reasons().stream()
                .filter(reason -> reason.kind() == Why.Kind.RELATION || reason.kind() == Why.Kind.DATE
                        || reason.kind() == Why.Kind.PAST)
                .reduce((first, next) -> next).orElse(null);
        if (last == null || last.relation() == null || !last.event().equals(why.event())) {
            return null;
        }
        Relation relation = last.relation();
        boolean from = relation.from().equals(why.event());
        String key = "placed." + (from ? "from." : "to.") + relation.kind();
        if (!words(locale).containsKey(key)) {
            return null;
        }
        String said = text(locale, key, titles.apply(from ? relation.to() : relation.from()));
        return WITH_GAP.contains(relation.kind()) ? said + gap(relation.gap(), locale) : said;
    }
}
