package tumen.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import tumen.look.Texts;
import tumen.time.DateWords;
import tumen.timeline.scale.TimeScale;

/** Lengths and ends of stretches of time in the reader's words, told as finely as they can be seen. */
final class Lengths {

    private static final double YEAR = 365.2425 * 86_400_000;
    /** Beyond this the calendar is of no use. */
    private static final double LONG = 3000 * YEAR;

    private final Texts texts;
    private final ZoneId zone;

    Lengths(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** How long a stretch is, in its one or two largest units: "2 months, 3 days". */
    String length(Span span) {
        double millis = (double) span.to() - span.from();
        if (millis > LONG) {
            return texts.text(Lengths.class, "years", Math.round(millis / YEAR));
        }
        LocalDateTime from = local(span.from());
        LocalDateTime to = local(span.to());
        Period days = Period.between(from.toLocalDate(), to.toLocalDate());
        Duration rest = Duration.between(from.toLocalTime(), to.toLocalTime());
        if (rest.isNegative()) {
            days = Period.between(from.toLocalDate(), to.toLocalDate().minusDays(1));
            rest = rest.plusDays(1);
        }
        List<String> parts = new ArrayList<>();
        part(parts, "years", days.getYears());
        part(parts, "months", days.getMonths());
        part(parts, "days", days.getDays());
        part(parts, "hours", rest.toHoursPart());
        part(parts, "minutes", rest.toMinutesPart());
        return switch (parts.size()) {
            case 0 -> texts.text(Lengths.class, "minutes", 0);
            case 1 -> parts.getFirst();
            default -> texts.text(Lengths.class, "two", parts.get(0), parts.get(1));
        };
    }

    /** An instant as a day, or to the minute where the stretch it belongs to is short. */
    String instant(long at, Span within) {
        if (Math.abs((double) at) > LONG) {
            return texts.text(Lengths.class, "years", Math.round(1970 + at / YEAR));
        }
        boolean days = (double) within.to() - within.from() > 4 * 86_400_000.0;
        LocalDateTime local = local(at);
        String day = DateWords.in(texts.locale()).dayLabel(local.toLocalDate());
        return days ? day : day + " " + DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(local);
    }

    private void part(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(texts.text(Lengths.class, key, count));
        }
    }

    private LocalDateTime local(long at) {
        return Instant.ofEpochMilli(Math.clamp(at, -TimeScale.LIMIT, TimeScale.LIMIT)).atZone(zone).toLocalDateTime();
    }
}
