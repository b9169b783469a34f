package tumen.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tumen.problem.Words;
import tumen.time.DateWords;

/** The seen range and its scale in words: "1 Oct 2022 – 20 Sep 2023 · 1 day = 2.2 px". */
public final class ScaleText {

    private static final Words WORDS = Words.of(ScaleText.class);
    private static final long DAY = 86_400_000L;
    private static final List<Map.Entry<String, Double>> UNITS = List.of(
            Map.entry("second", 1_000.0), Map.entry("minute", 60_000.0), Map.entry("hour", 3_600_000.0),
            Map.entry("day", (double) DAY), Map.entry("month", 30.436875 * DAY), Map.entry("year", 365.2425 * DAY),
            Map.entry("century", 36_524.25 * DAY), Map.entry("million", 365.2425e6 * DAY));

    private ScaleText() {
    }

    /**
     * The words.
     *
     * @param from first instant, epoch milliseconds
     * @param to last instant, epoch milliseconds
     * @param pixels how wide it is drawn; over 0 for the scale to be told
     */
    public static String of(long from, long to, double pixels, ZoneId zone, Locale locale) {
        String range = WORDS.text(locale, "scale.range", day(from, zone, locale), day(to, zone, locale));
        double perPixel = ((double) to - from) / pixels;
        if (!(pixels > 0)) {
            return range;
        }
        // The smallest unit that is at least a pixel wide.
        Map.Entry<String, Double> unit = UNITS.stream().filter(entry -> entry.getValue() >= perPixel).findFirst()
                .orElse(UNITS.getLast());
        return WORDS.text(locale, "scale", range, WORDS.text(locale, "scale." + unit.getKey()),
                unit.getValue() / perPixel);
    }

    private static String day(long instant, ZoneId zone, Locale locale) {
        return DateWords.in(locale).dayLabel(LocalDate.ofInstant(Instant.ofEpochMilli(instant), zone));
    }
}
