package tumen.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tumen.work.Progress;

/** What must hold for any article and honest or less honest copies of it. */
final class ArticleRules {

    private final Copy copy;
    private final SplittableRandom random;

    ArticleRules(Copy copy, long seed) {
        this.copy = copy;
        this.random = new SplittableRandom(seed);
        assertThat(copy.passages()).as("passages to look for").hasSizeGreaterThan(20);
    }

    void unchangedIsExact() {
        Map<String, Anchored> found = find(copy.text());
        for (int i = 0; i < copy.passages().size(); i++) {
            assertThat(found.get(id(i))).as(id(i))
                    .isEqualTo(new Anchored(Match.EXACT, List.of(copy.places().get(i))));
        }
    }

    /** Copies that say the same, each as it may come from a browser, a mail or an old machine. */
    void honestCopiesAreExact() {
        String text = copy.text();
        List<String> copies = new ArrayList<>();
        copies.add(straight(text));
        copies.add(plain(text));
        copies.add(plain(straight(text)));
        copies.add(Normalizer.normalize(text, Normalizer.Form.NFD));
        copies.add(Normalizer.normalize(text, Normalizer.Form.NFKC));
        copies.add(text.toUpperCase(java.util.Locale.ROOT));
        copies.add(text.replace("\n", "\n\n"));
        copies.add("\uFEFF" + text.replace("\n", "\r\n").replace(" ", "\u00A0"));
        copies.add(text.replace("-", "\u2011").replace("’", "\u02BC").replace("e", "e\u00AD"));
        for (int width : new int[] {40, 60, 72, 79, 100}) {
            copies.add(Wrapping.all(text, width));
            copies.add(Wrapping.lines(text, width, "\n"));
            copies.add(Wrapping.lines(text, width, "\n\n"));
            copies.add(Wrapping.all(plain(straight(text)), width));
        }
        for (int c = 0; c < copies.size(); c++) {
            assertAllExact("copy " + c, copies.get(c));
        }
    }

    private void assertAllExact(String which, String changed) {
        Map<String, Anchored> found = find(changed);
        for (int i = 0; i < copy.passages().size(); i++) {
            Anchored anchored = found.get(id(i));
            assertThat(anchored.match()).as(which + " " + id(i)).isEqualTo(Match.EXACT);
            assertThat(Copy.lettersBefore(changed, anchored.spans().getFirst().from()))
                    .as(which + " place of " + id(i))
                    .isEqualTo(Copy.lettersBefore(copy.text(), copy.places().get(i).from()));
        }
    }

    /** One letter changed, at both ends of each passage and in between. */
    void changedLetterIsAltered() {
        for (int i = 0; i < copy.passages().size(); i++) {
            Span place = copy.places().get(i);
            for (int at : new int[] {place.from(), place.to() - 1, place.from() + 1, place.to() - 2,
                    random.nextInt(place.from(), place.to()), random.nextInt(place.from(), place.to())}) {
                int letter = letterNear(place, at);
                char other = Character.toLowerCase(copy.text().charAt(letter)) == 'k' ? 'w' : 'k';
                String changed = copy.text().substring(0, letter) + other + copy.text().substring(letter + 1);
                assertAltered(changed, letter);
                assertAltered(Wrapping.all(changed, 72), letter);
            }
        }
    }

    private int letterNear(Span place, int at) {
        for (int off = 0; off < place.to() - place.from(); off++) {
            if (at + off < place.to() && Character.isLetter(copy.text().charAt(at + off))) {
                return at + off;
            }
            if (at - off >= place.from() && Character.isLetter(copy.text().charAt(at - off))) {
                return at - off;
            }
        }
        throw new AssertionError("no letter in " + place.of(copy.text()));
    }

    private void assertAltered(String changed, int letter) {
        Map<String, Anchored> found = find(changed);
        for (int i = 0; i < copy.passages().size(); i++) {
            Span place = copy.places().get(i);
            boolean touched = place.from() <= letter && letter < place.to();
            String why = "%s with a letter changed at %d of %s%n%s".formatted(id(i), letter, place,
                    place.of(copy.text()));
            assertThat(found.get(id(i)).match()).as(why).isEqualTo(touched ? Match.ALTERED : Match.EXACT);
            if (touched && changed.length() == copy.text().length()) {
                assertThat(found.get(id(i)).spans().getFirst().meets(place)).as(why).isTrue();
            }
        }
    }

    /** Each paragraph left out: its passages are missing, or elsewhere where their text stands elsewhere. */
    int removedParagraphIsMissing() {
        int moved = 0;
        List<String> lines = copy.lines();
        for (int number = 1; number <= lines.size(); number++) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(number - 1);
            String changed = String.join("\n", rest);
            moved += assertRemoved(changed, number);
            assertRemoved(Wrapping.all(changed, 66), number);
        }
        return moved;
    }

    private int assertRemoved(String changed, int number) {
        Map<String, Anchored> found = find(changed);
        Reading reading = new Reading(Original.of(changed));
        int moved = 0;
        for (int i = 0; i < copy.passages().size(); i++) {
            Match expected = Match.EXACT;
            if (copy.passages().get(i).paragraphs().getFirst() == number) {
                String words = Folding.fold(copy.places().get(i).of(copy.text())).text();
                int elsewhere = reading.occurrences(words, reading.whole()).size();
                expected = elsewhere == 0 ? Match.MISSING : elsewhere == 1 ? Match.MOVED : Match.AMBIGUOUS;
                moved += expected == Match.MOVED ? 1 : 0;
            }
            assertThat(found.get(id(i)).match()).as("%s without paragraph %d: %s", id(i), number,
                    copy.places().get(i).of(copy.text())).isEqualTo(expected);
        }
        return moved;
    }

    /** Each sentence said twice in its paragraph, at once or at the paragraph's end. */
    int doubledSentenceIsAmbiguous() {
        int seen = 0;
        for (int number = 1; number <= copy.lines().size(); number++) {
            int start = copy.lineStart(number);
            int end = start + copy.lines().get(number - 1).length();
            int from = start;
            for (int at = start; at < end; at++) {
                if (copy.text().charAt(at) == '.' && at - from > 20) {
                    Span sentence = new Span(from, at + 1);
                    seen += assertAmbiguous(sentence, at + 1);
                    seen += assertAmbiguous(sentence, end);
                    from = Math.min(end, at + 2);
                }
            }
        }
        return seen;
    }

    private int assertAmbiguous(Span sentence, int again) {
        String changed = copy.text().substring(0, again) + " " + sentence.of(copy.text())
                + copy.text().substring(again);
        List<Integer> within = copy.within(sentence);
        Map<String, Anchored> wrapped = find(Wrapping.all(changed, 80));
        for (int i : within) {
            assertThat(wrapped.get(id(i)).match()).as("%s, doubled and wrapped: %s", id(i),
                    copy.places().get(i).of(copy.text())).isEqualTo(Match.AMBIGUOUS);
        }
        Map<String, Anchored> found = find(changed);
        for (int i = 0; i < copy.passages().size(); i++) {
            Span place = copy.places().get(i);
            if (within.contains(i)) {
                assertThat(found.get(id(i)).match()).as("%s, doubled: %s", id(i), place.of(copy.text()))
                        .isEqualTo(Match.AMBIGUOUS);
                assertThat(found.get(id(i)).spans()).hasSize(2);
            } else if (!place.meets(sentence)) {
                assertThat(found.get(id(i)).match()).as("%s, beside a doubled sentence", id(i))
                        .isIn(place.from() < again && again < place.to() ? List.of(Match.ALTERED)
                                : List.of(Match.EXACT));
            }
        }
        return within.size();
    }

    private Map<String, Anchored> find(String text) {
        return Anchoring.find(Original.of(text), copy.passages(), Progress.NONE);
    }

    private String id(int index) {
        return copy.passages().get(index).id();
    }

    private static String straight(String text) {
        return text.replaceAll("[‘’]", "'").replaceAll("[“”«»]", "\"").replaceAll("[–—]", "-");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", "");
    }
}
