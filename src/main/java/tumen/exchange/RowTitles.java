package tumen.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/** What rows are called, in one line. What a title has no room for goes before the summary. Not for two threads. */
final class RowTitles {

    private static final Words WORDS = Words.of(RowTitles.class);
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final int LONGEST = 300;

    private final TableFormat format;
    private final Function<TableField, String> cell;
    private final Map<String, String> codes;

    /** Titles of rows of a format; {@code cell} gives what stands in a field of the row just now, or "". */
    RowTitles(TableFormat format, Function<TableField, String> cell) {
        this.format = format;
        this.cell = cell;
        codes = ThreadCodes.has(format) ? new HashMap<>() : null;
    }

    /**
     * The title of a row.
     *
     * @param given the one that it gives, or ""
     * @param summary what else it tells, or ""; its first line is the title where there is nothing else
     * @throws ProblemException (refused) where there is nothing to call it by
     */
    String title(String given, String summary, List<String> actors) {
        String title = line(given);
        if (format == TableFormat.GDELT_MENTIONS) {
            title = WORDS.text(Locale.ENGLISH, "mention.title", title);
        } else if (title.isEmpty()) {
            title = made(actors);
        }
        if (title.isEmpty()) {
            title = summary.lines().findFirst().orElse("").strip();
        }
        if (title.isEmpty()) {
            throw Misread.refused("row.no-title").exception();
        }
        return title.length() <= LONGEST ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST - 1))) + "…";
    }

    /** What else a row tells, or "": after its whole title where that is too long to be one. */
    String summary(String given, String summary) {
        return given.length() <= LONGEST ? summary : summary.isEmpty() ? given : given + "\n" + summary;
    }

    /** A line from what kind it is, who took part and where: "Armed clash: A – B, Harbour". */
    private String made(List<String> actors) {
        String kind = format == TableFormat.ACLED ? cell.apply(TableField.KIND) : "";
        kind = kind.isEmpty() ? code(cell.apply(TableField.THREAD)) : kind;
        StringBuilder made = new StringBuilder(kind);
        if (!actors.isEmpty()) {
            made.append(made.isEmpty() ? "" : ": ").append(String.join(" – ", actors));
        }
        if (!made.isEmpty() && !cell.apply(TableField.PLACE).isEmpty()) {
            made.append(", ").append(cell.apply(TableField.PLACE));
        }
        return line(made);
    }

    /** All in one line; not by one expression, which would look at a million blanks from each of them. */
    private static String line(CharSequence given) {
        return LINE_END.splitAsStream(given).map(String::strip).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String code(String thread) {
        return codes == null ? thread : codes.computeIfAbsent(thread, code -> ThreadCodes.title(format, code, "en"));
    }
}
