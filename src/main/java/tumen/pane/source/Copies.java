package tumen.pane.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tumen.look.CopyMenu.Copy;
import tumen.look.CopyMenu.Form;
import tumen.look.Safe;
import tumen.model.Passage;
import tumen.pane.source.Line.Mark;
import tumen.passage.Span;
import tumen.passage.Selectors;
import tumen.session.Copying;
import tumen.session.OpenSource;

/** The ways to copy text of a source. */
final class Copies {

    /** So many lines are put together at once, more in the background. */
    private static final int FEW = 100;

    private Copies() {
    }

    /**
     * As it stands, a paragraph a line; with its citation; and, where its source lies on the web, as a link that leads
     * to the first passage in it.
     *
     * @param lines do not change any more
     * @param copying puts together what takes its time
     */
    static List<Copy> of(OpenSource of, List<Line> lines, Selected part, Locale locale, Copying copying) {
        boolean few = part.to().line() - part.from().line() < FEW;
        List<Copy> ways = new ArrayList<>();
        ways.add(new Copy(Form.TEXT, given(few, copying, () -> part.of(lines))));
        ways.add(new Copy(Form.CITED, given(few, copying, () -> cited(of, lines, part, locale))));
        String link = IntStream.rangeClosed(part.from().line(), part.to().line())
                .filter(line -> !lines.get(line).marks().isEmpty()).boxed()
                .flatMap(line -> marks(lines.get(line), part.in(line, lines.get(line).length())))
                .map(mark -> link(of, mark.passage())).filter(Objects::nonNull).findFirst().orElse(null);
        if (link != null) {
            ways.add(new Copy(Form.LINK, copying.now(link)));
        }
        return ways;
    }

    private static Consumer<Consumer<String>> given(boolean few, Copying copying, Supplier<String> words) {
        return few ? taker -> copying.now(words.get()).accept(taker) : copying.later(progress -> words.get());
    }

    private static Stream<Mark> marks(Line line, Span span) {
        return line.marks().stream().filter(mark -> span.meets(new Span(mark.from(), mark.to())));
    }

    /** Nobody is to take our own words for the source's: each are cited by themselves. */
    private static String cited(OpenSource of, List<Line> lines, Selected part, Locale locale) {
        List<String> all = new ArrayList<>();
        int last;
        for (int first = part.from().line(); first <= part.to().line(); first = last + 1) {
            boolean ours = isOurs(lines.get(first));
            last = first;
            while (last < part.to().line() && isOurs(lines.get(last + 1)) == ours) {
                last++;
            }
            Selected run = part.within(first, last, lines.get(last).length());
            String citation = tumen.session.Citation.of(of.source(), paragraphs(lines, run, locale), locale);
            all.add(ours ? SourcesPane.WORDS.text(locale, "copy.summary", run.of(lines), citation)
                    : run.of(lines) + "\n" + citation);
        }
        return String.join("\n", all);
    }

    private static boolean isOurs(Line line) {
        return line.kind() == Line.Kind.SUMMARY;
    }

    /** The numbers of the paragraphs that are touched, where they are known. */
    private static List<Integer> paragraphs(List<Line> lines, Selected part, Locale locale) {
        int first = new Steps(lines, locale).paragraph(part.from().line()).from().line();
        return IntStream.rangeClosed(first, part.to().line())
                .filter(line -> line < part.from().line() || part.touches(line, lines.get(line).length()))
                .mapToObj(line -> lines.get(line).number())
                .flatMap(number -> Arrays.stream(number.split("\\D+"))).filter(number -> !number.isEmpty())
                .map(Integer::valueOf).toList();
    }

    /** The address of the source with a text fragment, which makes a browser scroll to the passage; or null. */
    private static String link(OpenSource of, String id) {
        String address = of.source().address();
        if (address == null || !Citation.isWeb(address)) {
            return null;
        }
        String fragment = of.passages().stream().filter(passage -> passage.id().equals(id)).findFirst()
                .map(Passage::anchor).map(Selectors::fragment).orElse(null);
        if (fragment == null) {
            return null;
        }
        return address.contains("#") ? address + fragment.substring(1) : address + fragment;
    }
}
