package tumen.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tumen.problem.Problem;

/**
 * A day and a time of day to the second: an instant. Without an offset it is a wall clock's, and where clocks
 * were put back it is one of two instants.
 *
 * <p>Epoch milliseconds have no room for a leap second; it is told as the last millisecond of the second before
 * it, which keeps it in its day and in its order.
 */
final class DateTime extends Edtf {

    private static final long DAY_SECONDS = 86_400;

    /** The days (in UTC) that ended with a leap second: IERS Bulletin C, up to the last one of 2016. */
    private static final Set<Long> LEAP_DAYS = Stream.of("1972-06-30", "1972-12-31", "1973-12-31", "1974-12-31",
            "1975-12-31", "1976-12-31", "1977-12-31", "1978-12-31", "1979-12-31", "1981-06-30", "1982-06-30",
            "1983-06-30", "1985-06-30", "1987-12-31", "1989-12-31", "1990-12-31", "1992-06-30", "1993-06-30",
            "1994-06-30", "1995-12-31", "1997-06-30", "1998-12-31", "2005-12-31", "2008-12-31", "2012-06-30",
            "2015-06-30", "2016-12-31").map(day -> LocalDate.parse(day).toEpochDay())
            .collect(Collectors.toUnmodifiableSet());

    private final long day;
    private final Clock clock;

    /**
     * A time of day.
     *
     * @param second of the day, 0 to 86,399; of a leap second, the second before it
     * @param leap true where it is written with second 60
     * @param offset that the time is ahead of UTC, or null for a time of the place
     */
    record Clock(int second, boolean leap, ZoneOffset offset) {

        /** True where a leap second ended then, at this offset from UTC. */
        boolean fits(long day, int offsetSeconds) {
            long inUtc = day * DAY_SECONDS + second - offsetSeconds;
            return Math.floorMod(inUtc, DAY_SECONDS) == DAY_SECONDS - 1
                    && LEAP_DAYS.contains(Math.floorDiv(inUtc, DAY_SECONDS));
        }

        /** True where a leap second ended then in some zone there might be, or in its own. */
        boolean fitsSomewhere(long day) {
            if (offset != null) {
                return fits(day, offset.getTotalSeconds());
            }
            for (int quarters = -4 * 12; quarters <= 4 * 14; quarters++) {
                if (fits(day, quarters * 900)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The day is counted from 1970-01-01, as written. */
    DateTime(String text, int level, long day, Clock clock) {
        super(text, level);
        this.day = day;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    @Override
    public Bounds bounds(ZoneId zone) {
        if (clock.offset != null || zone.getRules().isFixedOffset()) {
            ZoneOffset offset = clock.offset != null ? clock.offset : offsets(zone).getFirst();
            return Bounds.between(instant(offset), instant(offset));
        }
        ZoneOffsetTransition move = zone.getRules().getTransition(local());
        if (move == null) {
            ZoneOffset offset = offsets(zone).getFirst();
            return Bounds.between(instant(offset), instant(offset));
        }
        return move.isGap() ? Bounds.between(move.toEpochSecond() * 1000, move.toEpochSecond() * 1000)
                : Bounds.between(instant(move.getOffsetBefore()), instant(move.getOffsetAfter()));
    }

    private List<ZoneOffset> offsets(ZoneId zone) {
        return zone.getRules().getValidOffsets(local());
    }

    private LocalDateTime local() {
        return LocalDate.ofEpochDay(day).atTime(LocalTime.ofSecondOfDay(clock.second));
    }

    private long instant(ZoneOffset offset) {
        long second = day * DAY_SECONDS + clock.second - offset.getTotalSeconds();
        return second * 1000 + (clock.leap ? 999 : 0);
    }

    @Override
    public Problem missingIn(ZoneId zone) {
        if (clock.offset != null) {
            return null;
        }
        List<ZoneOffset> offsets = offsets(zone);
        if (offsets.isEmpty()) {
            return Cursor.problem("missing.time", toString(), zone.getId());
        }
        boolean leapFits = offsets.stream().anyMatch(each -> clock.fits(day, each.getTotalSeconds()));
        return clock.leap && !leapFits ? Cursor.problem("missing.leap", toString(), zone.getId()) : null;
    }

    @Override
    public boolean lasts() {
        return false;
    }

    @Override
    public boolean approximate() {
        return false;
    }

    @Override
    public boolean uncertain() {
        return false;
    }

    @Override
    public Precision precision() {
        return Precision.SECOND;
    }

    @Override
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(day);
    }

    @Override
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(day);
    }

    @Override
    public Edge startEdge() {
        return Edge.KNOWN;
    }

    @Override
    public Edge endEdge() {
        return Edge.KNOWN;
    }
}
