package tumen.timeline.scale;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * The two levels of the axis: months under years, days under months, hours under days.
 *
 * @param major the coarser level, in order of time; the first names the stretch that the scale begins in
 * @param minor the finer level, in order of time
 */
public record Ticks(List<Tick> major, List<Tick> minor) {

    public Ticks {
        major = List.copyOf(major);
        minor = List.copyOf(minor);
    }

    /**
     * The ticks of a scale: the finest whose names have room.
     *
     * @param zone where days are days
     * @param locale of the names
     * @param textScale 1 for ordinary text, 1.6 for text of 160 %
     */
    public static Ticks of(TimeScale scale, ZoneId zone, Locale locale, double textScale) {
        throw new UnsupportedOperationException();
    }
}
