package tumen.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import tumen.problem.Problem;

/**
 * The patterns of one language, taken apart once: filling a {@link java.text.MessageFormat} anew for each of a
 * million dates would take longer than reading them. Long phrases or, where there are such, brief ones.
 */
final class Phrases {

    /** What a date is to grammar: it decides the words that may stand before it. */
    enum Kind {
        TIME("time"), DAY("day"), MONTH("month"), VOWEL_MONTH("vowelMonth"), YEAR("year"), YEARS("years"),
        PART("part"), VOWEL_PART("vowelPart"), FORM("form");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    /** The ways to put a date into a sentence. */
    enum Manner {
        NOUN("noun"), OF("of"), AT("at"), ABOUT("about"), POSSIBLY("possibly"), POSSIBLY_ABOUT("possiblyAbout"),
        NOT_AFTER("notAfter"), NOT_BEFORE("notBefore"), FROM("from"), TILL("till"), UNTIL("until"),
        ONWARD("onward");

        private final String key;

        Manner(String key) {
            this.key = key;
        }
    }

    /** A date in bare words, with what it is to grammar. */
    record Unit(Kind kind, String bare) {
    }

    private static final String BRIEF = "brief.";

    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Phrase[][] turns = new Phrase[Manner.values().length][Kind.values().length];

    Phrases(Locale language, boolean brief) {
        ResourceBundle bundle = ResourceBundle.getBundle(Phrases.class.getPackageName() + ".messages",
                language.equals(Locale.ENGLISH) ? Locale.ROOT : language, Phrases.class.getClassLoader());
        bundle.keySet().forEach(key -> phrases.put(key, Phrase.of(bundle.getString(key))));
        if (brief) {
            bundle.keySet().stream().filter(key -> key.startsWith(BRIEF))
                    .forEach(key -> phrases.put(key.substring(BRIEF.length()), phrases.get(key)));
        }
        for (Manner manner : Manner.values()) {
            for (Kind kind : Kind.values()) {
                turns[manner.ordinal()][kind.ordinal()] = turn(manner, kind);
            }
        }
    }

    /** A turn of phrase holds one case of its date; where there is no turn, it is the case that says it. */
    private Phrase turn(Manner manner, Kind kind) {
        Phrase turn = phrases.get(manner.key);
        if (turn == null) {
            return phrases.get(manner.key + "." + kind.key);
        }
        boolean takesBareDate = turn == phrases.get(BRIEF + manner.key);
        return takesBareDate ? turn : turn.holding(phrases.get(text(manner.key + ".case") + "." + kind.key));
    }

    /** A date put into a sentence. */
    String say(Manner manner, Unit date) {
        return turns[manner.ordinal()][date.kind.ordinal()].fill(date.bare);
    }

    /** The phrase of a key, filled. */
    String text(String key, String... told) {
        return phrases.get(key).fill(told);
    }

    /** The sentence of a problem of this package; the same that it gives itself. */
    String sentence(Problem problem) {
        String[] told = new String[problem.arguments().size()];
        for (int i = 0; i < told.length; i++) {
            Object argument = problem.arguments().get(i);
            told[i] = argument instanceof Problem inner ? sentence(inner) : argument.toString();
        }
        return text(problem.key(), told);
    }

    /** Text with numbered gaps: one piece more than there are gaps. */
    private record Phrase(String[] pieces, int[] gaps) {

        /** Takes a message pattern with plain {@code {0}} gaps and quotes apart. */
        static Phrase of(String pattern) {
            List<String> pieces = new ArrayList<>();
            List<Integer> gaps = new ArrayList<>();
            StringBuilder piece = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < pattern.length(); i++) {
                char c = pattern.charAt(i);
                if (c == '\'' && i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    piece.append(c);
                    i++;
                } else if (c == '\'') {
                    quoted = !quoted;
                } else if (c == '{' && !quoted) {
                    int close = pattern.indexOf('}', i);
                    gaps.add(Integer.valueOf(pattern.substring(i + 1, close)));
                    pieces.add(piece.toString());
                    piece.setLength(0);
                    i = close;
                } else {
                    piece.append(c);
                }
            }
            pieces.add(piece.toString());
            return new Phrase(pieces.toArray(String[]::new),
                    gaps.stream().mapToInt(Integer::intValue).toArray());
        }

        String fill(String... told) {
            if (gaps.length == 0) {
                return pieces[0];
            }
            StringBuilder text = new StringBuilder(pieces[0]);
            for (int i = 0; i < gaps.length; i++) {
                text.append(told[gaps[i]]).append(pieces[i + 1]);
            }
            return text.toString();
        }

        /** This phrase with its one gap filled by another that has one gap. */
        Phrase holding(Phrase inner) {
            return new Phrase(new String[] {pieces[0] + inner.pieces[0], inner.pieces[1] + pieces[1]}, gaps);
        }
    }
}
