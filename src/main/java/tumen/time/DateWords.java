package tumen.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import tumen.problem.Problem;
import tumen.time.CalendarWords.Point;
import tumen.time.Phrases.Manner;
import tumen.time.Phrases.Unit;

/**
 * Dates and bounds in the reader's words, never more exact than what is known: "some time in March 2023",
 * "not after December 2022". Immutable; any thread may use it.
 */
public final class DateWords {

    private static final DateWords ENGLISH = new DateWords(Locale.ENGLISH);
    private static final DateWords FRENCH = new DateWords(Locale.FRENCH);

    /** Limits this near to the end of a day are told as that day: reasoning moves a limit by milliseconds. */
    private static final long NEAR = 1000;
    /**
     * Limits further apart than a week are told as days, and so is one that stands alone: a time of day comes from a
     * day in another zone.
     */
    private static final long TOLD_IN_DAYS = 7 * 24 * 60 * 60 * 1000L;

    private final Phrases phrases;
    private final CalendarWords full;
    private final CalendarWords brief;

    private DateWords(Locale language) {
        phrases = new Phrases(language, false);
        full = new CalendarWords(phrases);
        brief = new CalendarWords(new Phrases(language, true));
    }

    /** The words for a reader of {@code locale}; English where we have no other. */
    public static DateWords in(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    /** The date in full, as a phrase that can stand alone or follow a verb. */
    public String of(Edtf date) {
        return new EdtfWords(full).of(date);
    }

    /** The date as short as it can be said, for a label: "by Dec 2022". */
    public String label(Edtf date) {
        return new EdtfWords(brief).of(date);
    }

    /**
     * In full, that it lasted from one date to another of which either may have a time of day; no interval of EDTF
     * has one: "from 10:00 to 12:00 on 4 March 2031".
     *
     * @param from when it began, or null where nothing says that
     */
    public String lasting(Edtf from, Edtf to) {
        return new EdtfWords(full).lasting(from, to);
    }

    /** Bounds in full, their limits told as days of {@code zone}: "between 26 July and 30 August 2023". */
    public String of(Bounds bounds, ZoneId zone) {
        return new Range(full, zone).of(bounds);
    }

    /** Bounds for a label: "between 26 Jul and 30 Aug 2023". */
    public String label(Bounds bounds, ZoneId zone) {
        return new Range(brief, zone).of(bounds);
    }

    /**
     * One moment between two limits, in full.
     *
     * @param earliest epoch milliseconds, or {@link Bounds#OPEN_PAST}
     * @param latest epoch milliseconds, inclusive, or {@link Bounds#OPEN_FUTURE}
     */
    public String between(long earliest, long latest, ZoneId zone) {
        return new Range(full, zone).between(earliest, latest);
    }

    /** The same for a label. */
    public String betweenLabel(long earliest, long latest, ZoneId zone) {
        return new Range(brief, zone).between(earliest, latest);
    }

    /**
     * One limit of bounds: the day whose edge it is, else the moment.
     *
     * @param limit epoch milliseconds
     * @param earliest true where nothing lies before it, so that a day's edge is its beginning
     */
    public String limit(long limit, boolean earliest, ZoneId zone) {
        LocalDate day = Instant.ofEpochMilli(limit).atZone(zone).toLocalDate();
        long first = Bounds.startOfDay(day.toEpochDay(), zone);
        long last = Bounds.endOfDay(day.toEpochDay(), zone);
        boolean edge = earliest ? limit - first < NEAR : last - limit < NEAR;
        return edge ? day(day) : between(limit, limit, zone);
    }

    /** A calendar day in full: "30 August 2023". */
    public String day(LocalDate day) {
        return full.unit(Point.of(day)).bare();
    }

    /** A day of no year in particular, in full: "30 August". */
    public String dayOfYear(MonthDay day) {
        return full.dayOfAnyYear(day.getMonthValue(), day.getDayOfMonth()).bare();
    }

    /** A calendar day for a label: "30 Aug 2023". */
    public String dayLabel(LocalDate day) {
        return brief.unit(Point.of(day)).bare();
    }

    String sentence(Problem problem) {
        return phrases.sentence(problem);
    }

    /** Words for limits that are instants, in a zone. */
    private record Range(CalendarWords words, ZoneId zone) {

        String of(Bounds bounds) {
            boolean oneMoment = bounds.startEarliest() == bounds.endEarliest()
                    && bounds.startLatest() == bounds.endLatest();
            if (oneMoment) {
                return between(bounds.startEarliest(), bounds.startLatest());
            }
            boolean endSaysMore = bounds.endLatest() != Bounds.OPEN_FUTURE
                    || bounds.endEarliest() > bounds.startEarliest();
            boolean startSaysMore = bounds.startEarliest() != Bounds.OPEN_PAST
                    || bounds.startLatest() < bounds.endLatest();
            Unit start = whole(bounds.startEarliest(), bounds.startLatest());
            Unit end = whole(bounds.endEarliest(), bounds.endLatest());
            if (start != null && end != null) {
                return words.fromTo(startBefore(bounds, start), end);
            }
            if (!endSaysMore) {
                return start != null ? words.say(Manner.ONWARD, start)
                        : words.text("began", between(bounds.startEarliest(), bounds.startLatest()));
            }
            if (!startSaysMore) {
                return end != null ? words.say(Manner.UNTIL, end)
                        : words.text("ended", between(bounds.endEarliest(), bounds.endLatest()));
            }
            return words.text("beganEnded",
                    words.text("began", between(bounds.startEarliest(), bounds.startLatest())),
                    words.text("ended", between(bounds.endEarliest(), bounds.endLatest())));
        }

        private Unit startBefore(Bounds bounds, Unit start) {
            Point from = point(bounds.startEarliest(), bounds.startLatest());
            Point to = point(bounds.endEarliest(), bounds.endLatest());
            return from == null || to == null ? start : words.unitBefore(from, to);
        }

        String between(long earliest, long latest) {
            if (earliest == Bounds.OPEN_PAST && latest == Bounds.OPEN_FUTURE) {
                return words.text("unknown");
            }
            if (earliest == Bounds.OPEN_PAST) {
                LocalDate last = at(latest).toLocalDate();
                boolean month = endsMonth(last) && dayEndedBy(latest) != null;
                return words.say(Manner.NOT_AFTER, words.unit(month ? month(last) : Point.of(last)));
            }
            if (latest == Bounds.OPEN_FUTURE) {
                LocalDate first = at(earliest).toLocalDate();
                boolean month = beginsMonth(first) && dayBegunBy(earliest) != null;
                return words.say(Manner.NOT_BEFORE, words.unit(month ? month(first) : Point.of(first)));
            }
            Unit whole = whole(earliest, latest);
            return whole != null ? words.say(Manner.AT, whole) : betweenTwo(earliest, latest);
        }

        private String betweenTwo(long earliest, long latest) {
            boolean days = latest - earliest > TOLD_IN_DAYS;
            LocalDate first = days ? at(earliest).toLocalDate() : dayBegunBy(earliest);
            LocalDate last = days ? at(latest).toLocalDate() : dayEndedBy(latest);
            if (first == null || last == null) {
                LocalDate day = at(earliest).toLocalDate();
                if (first == null && last == null && day.equals(at(latest).toLocalDate())) {
                    return words.text("sameDay", clock(earliest), clock(latest), words.unit(Point.of(day)).bare());
                }
                return words.between(first == null ? time(earliest) : words.unit(Point.of(first)),
                        last == null ? time(latest) : words.unit(Point.of(last)));
            }
            boolean months = beginsMonth(first) && endsMonth(last);
            boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
            Point from = years ? year(first) : months ? month(first) : Point.of(first);
            Point to = years ? year(last) : months ? month(last) : Point.of(last);
            if (from.equals(to)) {
                return words.say(Manner.AT, words.unit(from));
            }
            return words.between(words.unitBefore(from, to), words.unit(to));
        }

        /** The one instant, day, month or year that two limits enclose, or null. */
        private Unit whole(long earliest, long latest) {
            if (earliest == latest) {
                return time(at(earliest));
            }
            Point point = point(earliest, latest);
            return point == null ? null : words.unit(point);
        }

        private Point point(long earliest, long latest) {
            boolean limited = earliest != Bounds.OPEN_PAST && latest != Bounds.OPEN_FUTURE && earliest < latest;
            LocalDate first = limited ? dayBegunBy(earliest) : null;
            LocalDate last = limited ? dayEndedBy(latest) : null;
            if (first == null || last == null || first.getYear() != last.getYear()) {
                return null;
            }
            if (first.equals(last)) {
                return Point.of(first);
            }
            if (!beginsMonth(first) || !endsMonth(last)) {
                return null;
            }
            if (first.getMonthValue() == last.getMonthValue()) {
                return month(first);
            }
            return first.getMonthValue() == 1 && last.getMonthValue() == 12 ? year(first) : null;
        }

        private LocalDate dayBegunBy(long instant) {
            LocalDate day = at(instant).toLocalDate();
            return instant - Bounds.startOfDay(day.toEpochDay(), zone) < NEAR ? day : null;
        }

        private LocalDate dayEndedBy(long instant) {
            LocalDate day = at(instant).toLocalDate();
            return Bounds.endOfDay(day.toEpochDay(), zone) - instant < NEAR ? day : null;
        }

        private static Point month(LocalDate day) {
            return new Point(day.getYear(), day.getMonthValue(), 0);
        }

        private static Point year(LocalDate day) {
            return new Point(day.getYear(), 0, 0);
        }

        private static boolean beginsMonth(LocalDate day) {
            return day.getDayOfMonth() == 1;
        }

        private static boolean endsMonth(LocalDate day) {
            return day.getDayOfMonth() == day.lengthOfMonth();
        }

        private ZonedDateTime at(long instant) {
            return Instant.ofEpochMilli(instant).atZone(zone);
        }

        /** To the second; the last millisecond of one is told as the next. */
        private ZonedDateTime nearest(long limit) {
            return at(Math.floorMod(limit, 1000) == 999 ? limit + 1 : limit);
        }

        private Unit time(long limit) {
            return time(nearest(limit));
        }

        private Unit time(ZonedDateTime time) {
            return words.time(time.toLocalDate(), time.toLocalTime().toSecondOfDay(), false, null);
        }

        private String clock(long instant) {
            return words.clock(nearest(instant).toLocalTime().toSecondOfDay(), false);
        }
    }
}
