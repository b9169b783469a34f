package tumen.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tumen.time.CalendarDate.Shape;
import tumen.time.CalendarWords.Point;
import tumen.time.DateSet.Run;
import tumen.time.DateTime.Clock;
import tumen.time.Edtf.Edge;
import tumen.time.Phrases.Kind;
import tumen.time.Phrases.Manner;
import tumen.time.Phrases.Unit;

/** Dates as they are written, in words. */
final class EdtfWords {

    /** Of a set with more parts than this, the rest is told by number. */
    private static final int MOST_TOLD = 8;

    private static final Manner[] DOUBTS = {Manner.AT, Manner.POSSIBLY, Manner.ABOUT, Manner.POSSIBLY_ABOUT};
    private static final String[] INNER_DOUBTS = {"", "inner.possibly", "inner.about", "inner.possiblyAbout"};

    private final CalendarWords words;

    EdtfWords(CalendarWords words) {
        this.words = words;
    }

    String of(Edtf date) {
        return switch (date) {
            case SingleDate single -> single(single);
            case DateTime time -> words.say(Manner.AT, time(time));
            case Interval interval -> interval(interval);
            case DateSet set -> set(set);
        };
    }

    /** It lasted from the one to the other, times of day and all; {@code from} is null where it is not known. */
    String lasting(Edtf from, Edtf to) {
        if (from == null) {
            return words.say(Manner.NOT_AFTER, part(to));
        }
        if (from instanceof DateTime first && to instanceof DateTime last
                && first.firstDay().equals(last.firstDay())) {
            Clock begun = first.clock();
            boolean told = Objects.equals(begun.offset(), last.clock().offset());
            return words.text("withinDay", told ? words.clock(begun.second(), begun.leap()) : clock(begun),
                    clock(last.clock()), words.unit(Point.of(last.firstDay())).bare());
        }
        return words.fromTo(part(from), part(to));
    }

    private Unit part(Edtf date) {
        return switch (date) {
            case SingleDate single -> inner(single);
            case DateTime time -> time(time);
            case Interval _, DateSet _ -> form(of(date));
        };
    }

    private Unit time(DateTime time) {
        return words.time(time.firstDay(), time.clock().second(), time.clock().leap(), offset(time.clock()));
    }

    private String clock(Clock clock) {
        return words.clock(clock.second(), clock.leap(), offset(clock));
    }

    private static Integer offset(Clock clock) {
        return clock.offset() == null ? null : clock.offset().getTotalSeconds();
    }

    private String single(SingleDate date) {
        int doubt = doubtOfAll(date);
        return doubt < 0 ? words.text("partly", words.say(Manner.AT, unit(date)), doubts(date))
                : words.say(DOUBTS[doubt], unit(date));
    }

    /** A date as a part of a longer phrase, its doubts beside it. */
    private Unit inner(SingleDate date) {
        int doubt = doubtOfAll(date);
        if (doubt == 0) {
            return unit(date);
        }
        Unit unit = unit(date);
        return new Unit(unit.kind(), doubt < 0 ? words.text("partly", unit.bare(), doubts(date))
                : words.text(INNER_DOUBTS[doubt], unit.bare()));
    }

    /** The qualifier that all parts share, or -1. */
    private static int doubtOfAll(SingleDate date) {
        int first = date.qualifiers() & 0b11;
        for (int i = 1; i < date.parts(); i++) {
            if ((date.qualifiers() >> 2 * i & 0b11) != first) {
                return -1;
            }
        }
        return first;
    }

    private String doubts(SingleDate date) {
        String middle = date instanceof PartOfYear ? "component.part" : "component.month";
        String[] keys = {"component.year", middle, "component.day"};
        String doubts = null;
        for (int doubt = 1; doubt <= 3; doubt++) {
            String named = null;
            for (int i = 0; i < date.parts(); i++) {
                if ((date.qualifiers() >> 2 * i & 0b11) == doubt) {
                    String part = words.text(keys[i]);
                    named = named == null ? part : words.text("list.comma", named, part);
                }
            }
            if (named != null) {
                String told = words.text("only." + doubt, named);
                doubts = doubts == null ? told : words.text("doubts", doubts, told);
            }
        }
        return doubts;
    }

    private String interval(Interval interval) {
        if (interval.start() == null) {
            Unit end = inner(interval.end());
            return interval.startEdge() == Edge.OPEN ? words.say(Manner.UNTIL, end)
                    : words.text("fromTo", words.text("fromUnknown"), words.say(Manner.TILL, end));
        }
        if (interval.end() == null) {
            Unit start = inner(interval.start());
            return interval.endEdge() == Edge.OPEN ? words.say(Manner.ONWARD, start)
                    : words.text("fromTo", words.say(Manner.FROM, start), words.text("tillUnknown"));
        }
        return words.fromTo(innerBefore(interval.start(), interval.end()), inner(interval.end()));
    }

    /** The first of two dates, without what the second says again. */
    private Unit innerBefore(SingleDate date, SingleDate next) {
        Point point = point(date);
        Point nextPoint = point(next);
        return point == null || nextPoint == null ? inner(date) : words.unitBefore(point, nextPoint);
    }

    /** A date with neither doubts nor unknown digits, or null. */
    private static Point point(SingleDate date) {
        return date instanceof CalendarDate plain && !date.masked() && date.qualifiers() == 0
                ? firstPoint(plain) : null;
    }

    private static Point firstPoint(CalendarDate date) {
        LocalDate first = date.firstDay();
        return new Point(first.getYear(), date.parts() > 1 ? first.getMonthValue() : 0,
                date.parts() > 2 ? first.getDayOfMonth() : 0);
    }

    private String set(DateSet set) {
        List<Run> runs = set.runs();
        if (runs.size() == 1 && runs.getFirst().isLone()) {
            return single(runs.getFirst().from());
        }
        List<String> told = new ArrayList<>();
        for (Run run : runs.subList(0, runs.size() > MOST_TOLD ? MOST_TOLD - 1 : runs.size())) {
            told.add(set.isOneOf() ? anyOf(run) : allOf(run));
        }
        if (runs.size() > MOST_TOLD) {
            told.add(words.text("list.more", String.valueOf(runs.size() - told.size())));
        }
        String list = told.getFirst();
        for (int i = 1; i < told.size(); i++) {
            String joint = i < told.size() - 1 ? "list.comma" : set.isOneOf() ? "list.or" : "list.and";
            list = words.text(joint, list, told.get(i));
        }
        return list;
    }

    private String anyOf(Run run) {
        if (run.from() == null) {
            return words.say(Manner.NOT_AFTER, inner(run.to()));
        }
        if (run.to() == null) {
            return words.say(Manner.NOT_BEFORE, inner(run.from()));
        }
        return run.isLone() ? words.say(Manner.NOUN, inner(run.from()))
                : words.between(innerBefore(run.from(), run.to()), inner(run.to()));
    }

    private String allOf(Run run) {
        if (run.isLone()) {
            return words.say(Manner.NOUN, inner(run.from()));
        }
        return words.text("all", run.from() == null ? words.say(Manner.UNTIL, inner(run.to()))
                : run.to() == null ? words.say(Manner.ONWARD, inner(run.from()))
                : words.fromTo(innerBefore(run.from(), run.to()), inner(run.to())));
    }

    private Unit unit(SingleDate date) {
        return switch (date) {
            case LongYear year -> longYear(year);
            case PartOfYear part -> part.masked() ? shape(part)
                    : words.part(part.code(), part.firstDay(), part.lastDay());
            case CalendarDate plain when !plain.masked() -> words.unit(firstPoint(plain));
            case CalendarDate masked -> masked(masked);
        };
    }

    private Unit longYear(LongYear year) {
        LongYear.Years years = year.years();
        if (years.lowest() == years.highest()) {
            return words.year(years.lowest());
        }
        Unit told = words.years(years.lowest(), years.highest());
        return new Unit(told.kind(), words.text("estimated", told.bare(), words.year(year.estimate()).bare()));
    }

    private Unit masked(CalendarDate date) {
        Shape shape = date.shape();
        Unit masked = Mask.hasX(shape.year()) ? inUnknownYear(date, shape) : inKnownYear(date, shape);
        return masked != null ? masked : shape(date);
    }

    private Unit inUnknownYear(CalendarDate date, Shape shape) {
        Unit inYear = date.parts() == 1 ? null : inAnyYear(shape);
        if (date.parts() > 1 && inYear == null || !isRun(shape.year(), 4)) {
            return null;
        }
        boolean anyYear = shape.year() == 0xFFFF && !shape.beforeZero();
        Unit years = unknownYears(shape);
        if (inYear == null) {
            return anyYear ? form(words.text("unknownYear")) : years;
        }
        String noun = words.say(Manner.NOUN, inYear);
        return form(anyYear ? words.text("ofUnknownYear", noun)
                : words.text("inYears", noun, words.say(Manner.NOUN, years)));
    }

    private Unit unknownYears(Shape shape) {
        int low = Mask.value(shape.year(), 0);
        int high = Mask.value(shape.year(), Mask.choices(shape.year()) - 1);
        return shape.beforeZero() ? words.years(-high, -Math.max(1, low)) : words.years(low, high);
    }

    /** A month, its unknown day, or its day: of whatever year; null where more is unknown. */
    private Unit inAnyYear(Shape shape) {
        if (Mask.hasX(shape.month())) {
            return null;
        }
        Unit month = words.monthOfAnyYear(Mask.value(shape.month()));
        if (shape.day() == CalendarDate.ABSENT) {
            return month;
        }
        if (shape.day() == 0xFF) {
            return form(words.text("unknownDay", words.say(Manner.OF, month)));
        }
        return Mask.hasX(shape.day()) ? null
                : words.dayOfAnyYear(Mask.value(shape.month()), Mask.value(shape.day()));
    }

    private Unit inKnownYear(CalendarDate date, Shape shape) {
        LocalDate first = date.firstDay();
        LocalDate last = date.lastDay();
        String ofYear = words.say(Manner.OF, words.year(first.getYear()));
        if (shape.day() == CalendarDate.ABSENT) {
            return shape.month() == 0xFF ? form(words.text("unknownMonth", ofYear))
                    : isRun(shape.month(), 2) ? form(words.text("someMonth", run(first, last, 0))) : null;
        }
        if (shape.month() == 0xFF && shape.day() == 0xFF) {
            return form(words.text("unknownDay", ofYear));
        }
        if (shape.month() == 0xFF && !Mask.hasX(shape.day())) {
            return form(words.text("dayOfUnknownMonth", String.valueOf(Mask.value(shape.day())), ofYear));
        }
        if (Mask.hasX(shape.month())) {
            return null;
        }
        if (shape.day() == 0xFF) {
            Unit month = words.unit(new Point(first.getYear(), first.getMonthValue(), 0));
            return form(words.text("unknownDay", words.say(Manner.OF, month)));
        }
        return isRun(shape.day(), 2) ? form(words.text("someDay", run(first, last, 1))) : null;
    }

    private String run(LocalDate first, LocalDate last, int dayGiven) {
        Point from = new Point(first.getYear(), first.getMonthValue(), dayGiven * first.getDayOfMonth());
        Point to = new Point(last.getYear(), last.getMonthValue(), dayGiven * last.getDayOfMonth());
        return words.fromTo(words.unitBefore(from, to), words.unit(to));
    }

    /** True where what fits lies without gaps: the unknown digits are the last ones. */
    private static boolean isRun(int mask, int length) {
        boolean unknown = false;
        for (int i = length - 1; i >= 0; i--) {
            boolean x = (mask >> 4 * i & 0xF) == Mask.X;
            if (unknown && !x) {
                return false;
            }
            unknown = x;
        }
        return true;
    }

    /** What has no simpler words: its form, and how far it reaches. */
    private Unit shape(SingleDate date) {
        return form(words.text("shape", date.toString(),
                words.say(Manner.NOUN, words.unit(Point.of(date.firstDay()))),
                words.say(Manner.NOUN, words.unit(Point.of(date.lastDay())))));
    }

    private static Unit form(String words) {
        return new Unit(Kind.FORM, words);
    }
}
