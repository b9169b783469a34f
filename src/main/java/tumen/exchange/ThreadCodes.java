package tumen.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tumen.model.Text;
import tumen.problem.Words;

/**
 * The codes that some formats have for what sort of event it is: UCDP's types of violence, CAMEO's twenty roots
 * (CAMEO codebook 1.1b3) and GDELT's types of mention.
 */
final class ThreadCodes {

    private static final Words WORDS = Words.of(ThreadCodes.class);
    private static final Set<TableFormat> ENGLISH = Set.of(TableFormat.ACLED, TableFormat.UCDP_GED,
            TableFormat.GDELT_EVENTS, TableFormat.GDELT_EVENTS_1, TableFormat.GDELT_MENTIONS);
    private static final Map<TableFormat, Pattern> CODES = Map.of(TableFormat.UCDP_GED, Pattern.compile("[1-3]"),
            TableFormat.GDELT_EVENTS, Pattern.compile("0[1-9]|1\\d|20"),
            TableFormat.GDELT_EVENTS_1, Pattern.compile("0[1-9]|1\\d|20"),
            TableFormat.GDELT_MENTIONS, Pattern.compile("[1-6]"));

    private ThreadCodes() {
    }

    /** Whether threads of this format have codes for titles. */
    static boolean has(TableFormat format) {
        return CODES.containsKey(format);
    }

    /** The language of a format's texts, as far as that is known: "und" is ISO 639's word for "not known". */
    static String language(TableFormat format) {
        return ENGLISH.contains(format) ? "en" : "und";
    }

    /** The title of a thread in a language; what is no code is a title itself. */
    static String title(TableFormat format, String thread, String language) {
        Pattern codes = CODES.get(format);
        if (codes == null || !codes.matcher(thread).matches()) {
            return thread;
        }
        TableFormat family = format == TableFormat.GDELT_EVENTS_1 ? TableFormat.GDELT_EVENTS : format;
        return WORDS.text(Locale.of(language), family + "." + thread);
    }

    /** The same in every language it is to be had in. */
    static Text text(TableFormat format, String thread) {
        String english = title(format, thread, "en");
        return english.equals(thread) ? Text.of(language(format), thread)
                : new Text(Map.of("en", english, "fr", title(format, thread, "fr")));
    }
}
