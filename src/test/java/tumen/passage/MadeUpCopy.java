package tumen.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tumen.model.Anchor;
import tumen.model.Passage;

/**
 * Made-up text of the shape of a wire report: 18 paragraphs, of which the 13th is the 4th without its
 * last sentence, and the 8th ends as the 5th does.
 */
public final class MadeUpCopy {

    private static final String[] WORDS = ("le la une des l’été marée forêt château rivière première "
            + "naïf où là déjà après très même être côté maïs Noël goût août façade leçon garçon reçu "
            + "nord-ouest demi-tour porte-parole gouvernement montagne colline bateau marin pêcheur filet "
            + "lumière soir matin hiver grêle tempête dont avec sans pour vers chez entre sous depuis "
            + "dit montré trouvé perdu écrit chanté bâti vendu quitté gardé Élodie Gaël Žižek Ångström")
            .split(" ");

    private final SplittableRandom random;
    private final List<String> lines = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Span> places = new ArrayList<>();

    private MadeUpCopy(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The report of that seed; the same each time. */
    public static Copy of(long seed) {
        return new MadeUpCopy(seed).copy();
    }

    private Copy copy() {
        for (int i = 0; i < 18; i++) {
            lines.add(paragraph(1 + random.nextInt(3)));
        }
        String shared = lines.get(3);
        lines.set(3, shared + " (" + sentence() + ")");
        lines.set(12, shared);
        String tail = " a dit que " + sentence();
        lines.set(4, "Le porte-parole, " + capital() + ", " + tail.strip());
        lines.set(7, capital() + tail);
        String text = String.join("\n", lines);
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            addSentences(text, start, start + lines.get(i).length(), i + 1);
            start += lines.get(i).length() + 1;
        }
        return new Copy(text, passages, places);
    }

    /** A passage for each sentence without its stop, one for the paragraph, one for a few words. */
    private void addSentences(String text, int from, int to, int paragraph) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (text.charAt(at) == '.') {
                add(text, new Span(start, at), paragraph);
                String[] words = text.substring(start, at).split(" ");
                if (words.length > 9) {
                    int first = start + String.join(" ", List.of(words).subList(0, 3)).length() + 1;
                    int last = start + String.join(" ", List.of(words).subList(0, 8)).length();
                    add(text, new Span(first, last), paragraph);
                }
                start = Math.min(to, at + 2);
            }
        }
        add(text, new Span(from, to), paragraph);
    }

    private void add(String text, Span span, int paragraph) {
        if (places.contains(span)) {
            return;
        }
        String[] words = span.of(text).split(" ");
        int few = 3 + random.nextInt(2);
        Anchor anchor = words.length <= 2 * few ? new Anchor(span.of(text), null, null, null)
                : new Anchor(String.join(" ", List.of(words).subList(0, few)),
                        last(words, few), null, null);
        if (random.nextInt(3) == 0) {
            String[] before = text.substring(0, span.from()).strip().split("\\s+");
            String[] after = text.substring(span.to()).strip().split("\\s+");
            anchor = new Anchor(anchor.start(), anchor.end(),
                    before.length < 3 ? null : last(before, 3), random.nextBoolean() || after.length < 3 ? null
                            : String.join(" ", List.of(after).subList(0, 3)));
        }
        places.add(span);
        passages.add(Copy.measured("p" + paragraph + "-" + places.size(), text, span, paragraph, anchor));
    }

    private static String last(String[] words, int count) {
        return String.join(" ", List.of(words).subList(words.length - count, words.length));
    }

    private String paragraph(int sentences) {
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            paragraph.append(i == 0 ? "" : " ").append(sentence());
        }
        return paragraph.toString();
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder(capital());
        int words = 9 + random.nextInt(16);
        for (int i = 0; i < words; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            sentence.append(' ').append(switch (random.nextInt(24)) {
                case 0 -> "« " + word + " »";
                case 1 -> "“" + word + "”";
                case 2 -> word + ",";
                case 3 -> "d’" + word;
                case 4 -> "– " + word;
                default -> word;
            });
        }
        return sentence.append('.').toString();
    }

    private String capital() {
        String word = WORDS[random.nextInt(WORDS.length)];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
