package tumen.model;

/**
 * Text from others for one line, without the signs that turn what stands beside them round: marks, embeddings,
 * overrides and isolates of the bidirectional algorithm (UAX 9). Letters keep the direction of their script.
 */
public final class OneWay {

    private OneWay() {
    }

    /** The text without such signs. */
    public static String text(String given) {
        int at = 0;
        while (at < given.length() && !turns(given.charAt(at))) {
            at++;
        }
        if (at == given.length()) {
            return given;
        }
        StringBuilder left = new StringBuilder(given.length());
        given.chars().filter(unit -> !turns((char) unit)).forEach(unit -> left.append((char) unit));
        return left.toString();
    }

    /** The same where nothing breaks lines by itself, as on a canvas: breaks, tabs and other controls are blanks. */
    public static String line(String given) {
        String text = text(given);
        int at = 0;
        while (at < text.length() && !breaks(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text);
        for (; at < line.length(); at++) {
            if (breaks(line.charAt(at))) {
                line.setCharAt(at, ' ');
            }
        }
        return line.toString();
    }

    private static boolean breaks(char character) {
        return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
    }

    /** Whether it is such a sign. */
    public static boolean turns(char character) {
        return character == '\u061C' || character == '\u200E' || character == '\u200F'
                || character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
    }
}
