package tumen.timeline.scale;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * The two levels of the axis: months under years, days under months, hours under days.
 *
 * @param major the coarser level, in order of time; the first names the stretch that the scale begins in
 * @param minor the finer level, in order of time; the first may begin before the scale does
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
        Grain minor = Grain.finest(scale.perPixel(), textScale);
        TickWords words = new TickWords(locale);
        return new Ticks(level(scale, minor.major().at(scale.from(), zone), words::major),
                level(scale, minor.at(scale.from(), zone), words::minor));
    }

    private static List<Tick> level(TimeScale scale, Grain.Mark first,
            BiFunction<Grain, LocalDateTime, String> words) {
        List<Tick> ticks = new ArrayList<>();
        Grain.Mark mark = first;
        while (mark.instant() <= scale.to()) {
            Grain.Mark next = mark.next();
            while (next.instant() <= mark.instant() && next.instant() < TimeScale.LIMIT) {
                next = next.next();
            }
            if (next.instant() > scale.from()) {
                double x = scale.x(mark.instant());
                ticks.add(new Tick(mark.instant(), x, scale.x(next.instant()) - x,
                        words.apply(mark.grain(), mark.local())));
            }
            if (next.instant() >= TimeScale.LIMIT) {
                break;
            }
            mark = next;
        }
        return ticks;
    }
}
