package tumen.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import tumen.look.Texts;
import tumen.time.DateWords;
import tumen.timeline.paint.Notes;

/** What frames a picture of the timeline, on the screen as in a file. */
public final class Framing {

    private static final double GUTTER = 150;
    private static final double WIDEST_GUTTER = 0.28;

    private Framing() {
    }

    /** Width of the column of lane names of a picture so many pixels wide, for text of that size. */
    public static double gutter(double width, double textScale) {
        return Math.round(Math.min(GUTTER * textScale, width * WIDEST_GUTTER));
    }

    /**
     * What is written on a picture beside its own words.
     *
     * @param day the day as of which things are known, or null for all
     * @param zone of the axis
     */
    public static Notes notes(LocalDate day, ZoneId zone, Texts texts) {
        Locale locale = texts.locale();
        String known = day == null ? "" : texts.text(Framing.class, "known",
                DateWords.in(locale).dayLabel(day));
        return new Notes(known, zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(), locale);
    }
}
