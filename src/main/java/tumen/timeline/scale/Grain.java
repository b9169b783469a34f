package tumen.timeline.scale;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The steps that an axis can go in, finest first. Days and what is longer begin at their own midnight in the
 * zone of the axis; weeks on Mondays.
 */
enum Grain {
    MINUTE(ChronoUnit.MINUTES, 1, 52),
    MINUTES_5(ChronoUnit.MINUTES, 5, 52),
    MINUTES_15(ChronoUnit.MINUTES, 15, 52),
    MINUTES_30(ChronoUnit.MINUTES, 30, 52),
    HOUR(ChronoUnit.HOURS, 1, 52),
    HOURS_3(ChronoUnit.HOURS, 3, 52),
    HOURS_6(ChronoUnit.HOURS, 6, 52),
    DAY(ChronoUnit.DAYS, 1, 28),
    WEEK(ChronoUnit.DAYS, 7, 34),
    MONTH(ChronoUnit.MONTHS, 1, 46),
    QUARTER(ChronoUnit.MONTHS, 3, 46),
    YEAR(ChronoUnit.YEARS, 1, 46),
    YEARS_2(ChronoUnit.YEARS, 2, 46),
    YEARS_5(ChronoUnit.YEARS, 5, 46),
    DECADE(ChronoUnit.YEARS, 10, 62),
    YEARS_20(ChronoUnit.YEARS, 20, 90),
    YEARS_50(ChronoUnit.YEARS, 50, 90),
    CENTURY(ChronoUnit.YEARS, 100, 100),
    YEARS_500(ChronoUnit.YEARS, 500, 110),
    MILLENNIUM(ChronoUnit.YEARS, 1_000, 110),
    YEARS_10_000(ChronoUnit.YEARS, 10_000, 150),
    YEARS_100_000(ChronoUnit.YEARS, 100_000, 150),
    MILLION_YEARS(ChronoUnit.YEARS, 1_000_000, 160),
    MILLION_YEARS_10(ChronoUnit.YEARS, 10_000_000, 160),
    MILLION_YEARS_100(ChronoUnit.YEARS, 100_000_000, 160);

    private final ChronoUnit unit;
    private final int step;
    private final double millis;
    private final double room;

    /** Each needs {@code room} pixels for its name in ordinary text. */
    Grain(ChronoUnit unit, int step, double room) {
        this.unit = unit;
        this.step = step;
        this.room = room;
        millis = unit.getDuration().toMillis() * (double) step;
    }

    /** The finest whose names have room; the coarsest where none has. */
    static Grain finest(double perPixel, double textScale) {
        for (Grain grain : values()) {
            // Months and years differ in length: the shortest still needs its room.
            if (grain.millis * 0.92 / perPixel >= grain.room * textScale) {
                return grain;
            }
        }
        return MILLION_YEARS_100;
    }

    /** What stands above it on the axis. */
    Grain major() {
        return switch (this) {
            case MINUTE, MINUTES_5, MINUTES_15, MINUTES_30, HOUR, HOURS_3, HOURS_6 -> DAY;
            case DAY, WEEK -> MONTH;
            case MONTH, QUARTER -> YEAR;
            case YEAR, YEARS_2, YEARS_5 -> DECADE;
            case DECADE, YEARS_20, YEARS_50 -> CENTURY;
            case CENTURY, YEARS_500 -> MILLENNIUM;
            case MILLENNIUM -> YEARS_10_000;
            case YEARS_10_000 -> YEARS_100_000;
            case YEARS_100_000 -> MILLION_YEARS;
            case MILLION_YEARS -> MILLION_YEARS_10;
            case MILLION_YEARS_10, MILLION_YEARS_100 -> MILLION_YEARS_100;
        };
    }

    /** The step that {@code instant} lies in. */
    Mark at(long instant, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(instant), zone);
        LocalDateTime midnight = local.toLocalDate().atStartOfDay();
        LocalDateTime start = switch (unit) {
            case MINUTES -> midnight.plusMinutes(
                    Math.floorDiv(local.toLocalTime().toSecondOfDay(), 60 * step) * (long) step);
            case HOURS -> midnight.plusHours(local.getHour() / step * (long) step);
            case DAYS -> step == 1 ? midnight : midnight.minusDays(local.getDayOfWeek().getValue() - 1);
            case MONTHS -> midnight.withDayOfMonth(1).withMonth((local.getMonthValue() - 1) / step * step + 1);
            default -> LocalDateTime.of(Math.floorDiv(local.getYear(), step) * step, 1, 1, 0, 0);
        };
        return new Mark(start, zone, this);
    }

    /** The start of one step. */
    record Mark(LocalDateTime local, ZoneId zone, Grain grain) {

        long instant() {
            LocalDateTime start = local.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? local.toLocalDate().atStartOfDay(zone).toLocalDateTime() : local;
            return Math.clamp(start.atZone(zone).toEpochSecond(), -TimeScale.LIMIT / 1000,
                    TimeScale.LIMIT / 1000) * 1000;
        }

        Mark next() {
            return new Mark(local.plus(grain.step, grain.unit), zone, grain);
        }
    }
}
