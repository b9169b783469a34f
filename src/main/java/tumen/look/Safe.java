package tumen.look;

import tumen.model.OneWay;

/** Makes text from others safe to show: what is not seen, or turns what follows round, is made visible; and short. */
public final class Safe {

    private static final char SHOWN = '\uFFFD';

    private Safe() {
    }

    /** The same text, unit for unit, so that places in it stay what they are. */
    public static String text(String given) {
        StringBuilder safe = new StringBuilder(given.length());
        for (int i = 0; i < given.length(); i++) {
            safe.append(shown(given, i));
        }
        return safe.toString();
    }

    /** At most so many letters of {@code words}, to the end of a word where there is one, and a sign of more. */
    public static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int cut = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
        int word = words.lastIndexOf(' ', cut);
        return words.substring(0, word > most / 2 ? word : cut).stripTrailing() + "…";
    }

    private static char shown(String given, int at) {
        char character = given.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < given.length() && Character.isLowSurrogate(given.charAt(at + 1)) ? character : SHOWN;
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(given.charAt(at - 1)) ? character : SHOWN;
        }
        if (character == '\n' || character == '\r' || character == '\t' || character == '\f'
                || character == '\u0085' || character == '\u2028' || character == '\u2029') {
            return ' ';
        }
        return Character.isISOControl(character) || OneWay.turns(character) ? SHOWN : character;
    }
}
