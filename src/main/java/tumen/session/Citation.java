package tumen.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tumen.model.OneWay;
import tumen.model.Source;
import tumen.problem.Words;
import tumen.time.DateWords;

/** A source as it is cited in running text: author, title, publisher, date, paragraph, address. */
public final class Citation {

    private static final Words WORDS = Words.of(Citation.class);

    private Citation() {
    }

    /**
     * The citation of a source. What is not known of it is left out, save that a missing date is said.
     *
     * @param paragraphs the numbers of the paragraphs that are cited, from 1; none for the whole
     * @param locale the reader's language
     */
    public static String of(Source source, List<Integer> paragraphs, Locale locale) {
        StringBuilder cited = new StringBuilder();
        if (source.author() != null) {
            cited.append(source.author()).append(", ");
        }
        if (source.title() != null) {
            cited.append(WORDS.text(locale, "cite.title", source.title())).append(", ");
        }
        cited.append(source.publisher()).append(", ");
        cited.append(source.published() == null ? WORDS.text(locale, "cite.undated")
                : DateWords.in(locale).label(source.published().edtf()));
        if (!paragraphs.isEmpty()) {
            cited.append(", ").append(WORDS.text(locale, "cite.paragraphs", paragraphs.size(),
                    runs(paragraphs.stream().sorted().distinct().toList())));
        }
        if (source.address() != null) {
            cited.append(", ").append(source.address());
        }
        String line = OneWay.text(cited.toString()).replaceAll("\\p{Cntrl}", " ");
        return line.endsWith(".") ? line : line + ".";
    }

    /** Numbers in order; three or more in a row as "3–5". */
    private static String runs(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int last;
        for (int first = 0; first < numbers.size(); first = last + 1) {
            last = first;
            while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
                last++;
            }
            last = last == first + 1 ? first : last;
            runs.add(last == first ? String.valueOf(numbers.get(first))
                    : numbers.get(first) + "–" + numbers.get(last));
        }
        return String.join(", ", runs);
    }
}
