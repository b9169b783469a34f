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

    /** Whether it is such a sign. */
    public static boolean turns(char character) {
        return character == '\u061C' || character == '\u200E' || character == '\u200F'
                || character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
    }
}
