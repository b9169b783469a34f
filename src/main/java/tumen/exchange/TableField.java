package tumen.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tumen.problem.Words;

/** What a column of a table can be, in the order in which they are asked for. */
public enum TableField {
    /** The row's own name, unique in the file; without it, one is made, see {@link RowIds}. */
    ID,
    /** When it happened or began: a date in any known form, or a year alone where the next are given. */
    START,
    /** The month of a year in {@link #START}, from 1. */
    START_MONTH,
    /** The day of {@link #START_MONTH}, from 1. */
    START_DAY,
    /** The time of {@link #START_DAY}, such as 14:30. */
    START_TIME,
    /** When it ended, like {@link #START}. */
    END,
    /** The month of a year in {@link #END}, from 1. */
    END_MONTH,
    /** The day of {@link #END_MONTH}, from 1. */
    END_DAY,
    /** The time of {@link #END_DAY}. */
    END_TIME,
    /** How exactly the date is known: a code of the format, or a word such as "month". */
    PRECISION,
    /** The date in the row's own words, such as "late 2022". */
    WORDING,
    /** The IANA zone in which its days are days; without it, UTC. */
    ZONE,
    /** A line; without it, one is made from kind, actors and place. */
    TITLE,
    /** A paragraph: what the claim states. Without it, the title. */
    SUMMARY,
    /** Its thread, by title. */
    THREAD,
    /** What sort of event it is; without it, its thread. */
    KIND,
    /** Where it is written: an address, or the name of who published it. */
    SOURCE,
    /** The web address of that source, where {@link #SOURCE} is a name. */
    ADDRESS,
    /** Who says so; without it, whoever published the source. */
    CLAIMANT,
    /** When it was said or published. */
    SAID,
    /** Where it happened. */
    PLACE,
    /** Degrees north of that place. */
    LATITUDE,
    /** Degrees east of that place. */
    LONGITUDE,
    /** Who took part; several are parted by semicolons. */
    ACTORS,
    /** Who else took part. */
    OTHER_ACTORS,
    /** Free words, parted by semicolons or commas. */
    TAGS,
    /** How much it matters: key, normal or minor. */
    WEIGHT;

    /** Its name at the command line and in settings: "start-month". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The field of that name, or null. */
    public static TableField called(String word) {
        return Arrays.stream(values()).filter(field -> field.word().equals(word)).findFirst().orElse(null);
    }

    /** All names, as a sentence lists them. */
    public static String names() {
        return Arrays.stream(values()).map(TableField::word).collect(Collectors.joining(", "));
    }

    /** What a reader calls it. */
    public String label(Locale locale) {
        return Words.of(TableField.class).text(locale, "field." + name());
    }
}
