package tumen.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import tumen.problem.Words;

/**
 * How the program looks and behaves, whatever store is open.
 *
 * @param theme light, dark, or as the system says
 * @param motion whether changes are animated
 * @param language {@code en} or {@code fr}, or null for the system's
 * @param textSize in percent of the usual size, {@value #SMALLEST} to {@value #LARGEST}
 * @param wheelZooms the plain wheel zooms everywhere, not only over the axis and the overview
 * @param axisZone IANA zone of the axis; null for UTC
 */
public record Manner(Theme theme, Motion motion, String language, int textSize, boolean wheelZooms,
        String axisZone) {

    /** The smallest text, in percent. */
    public static final int SMALLEST = 80;
    /** The largest text, in percent. */
    public static final int LARGEST = 160;

    private static final int USUAL = 100;

    /** As the program comes. */
    public static final Manner USUAL_MANNER = new Manner(Theme.SYSTEM, Motion.SYSTEM, null, USUAL, false, null);

    public Manner {
        theme = theme == null ? Theme.SYSTEM : theme;
        motion = motion == null ? Motion.SYSTEM : motion;
        language = isOurs(language) ? language : null;
        textSize = textSize == 0 ? USUAL : Math.clamp(textSize, SMALLEST, LARGEST);
        axisZone = isZone(axisZone) ? axisZone : null;
    }

    /** The same with another theme. */
    public Manner withTheme(Theme other) {
        return new Manner(other, motion, language, textSize, wheelZooms, axisZone);
    }

    /** The same with another motion. */
    public Manner withMotion(Motion other) {
        return new Manner(theme, other, language, textSize, wheelZooms, axisZone);
    }

    /** The same in another language; null for the system's. */
    public Manner withLanguage(String other) {
        return new Manner(theme, motion, other, textSize, wheelZooms, axisZone);
    }

    /** The same with another text size, in percent; what is out of range is brought into it. */
    public Manner withTextSize(int other) {
        return new Manner(theme, motion, language, Math.clamp(other, SMALLEST, LARGEST), wheelZooms, axisZone);
    }

    /** The same with another meaning of the plain wheel. */
    public Manner withWheelZooms(boolean other) {
        return new Manner(theme, motion, language, textSize, other, axisZone);
    }

    /** The same with the axis in another zone; null for UTC. */
    public Manner withAxisZone(String other) {
        return new Manner(theme, motion, language, textSize, wheelZooms, other);
    }

    private static boolean isOurs(String language) {
        return language != null && Words.LANGUAGES.contains(Locale.of(language));
    }

    private static boolean isZone(String zone) {
        try {
            return zone != null && ZoneId.of(zone) != null;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
