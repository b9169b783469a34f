package tumen.timeline.paint;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * What is written on a picture beside the words it holds, in the reader's language.
 *
 * @param knownAsOf what the flag of the known-as-of line says
 * @param zone the zone of the axis, for its corner
 * @param locale how numbers are written
 */
public record Notes(String knownAsOf, String zone, Locale locale) {

    String number(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }
}
