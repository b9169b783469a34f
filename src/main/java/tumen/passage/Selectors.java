package tumen.passage;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tumen.model.Anchor;

/** A passage's place in the terms of others: W3C Web Annotation selectors and WICG text fragments. */
public final class Selectors {

    /** Code points of the text before and after that a quote selector carries, at most. */
    private static final int AROUND = 32;

    /**
     * A TextQuoteSelector (W3C Web Annotation Data Model, 4.2.4).
     *
     * @param exact the words themselves, as they stand in the copy
     * @param prefix the words just before; may be empty
     * @param suffix the words just after; may be empty
     */
    public record TextQuote(String exact, String prefix, String suffix) {
    }

    /**
     * A TextPositionSelector (W3C Web Annotation Data Model, 4.2.5).
     *
     * @param start code points before the passage
     * @param end code points before what follows it
     */
    public record TextPosition(int start, int end) {
    }

    private Selectors() {
    }

    /** The words of {@code span} in {@code text} and up to 32 code points on either side. */
    public static TextQuote quote(String text, Span span) {
        int before = Math.min(AROUND, text.codePointCount(0, span.from()));
        int after = Math.min(AROUND, text.codePointCount(span.to(), text.length()));
        return new TextQuote(span.of(text),
                text.substring(text.offsetByCodePoints(span.from(), -before), span.from()),
                text.substring(span.to(), text.offsetByCodePoints(span.to(), after)));
    }

    /** The place of {@code span} in {@code text}, counted in code points. */
    public static TextPosition position(String text, Span span) {
        int start = text.codePointCount(0, span.from());
        return new TextPosition(start, start + text.codePointCount(span.from(), span.to()));
    }

    /**
     * The fragment that makes a browser scroll to the passage: {@code #:~:text=prefix-,start,end,-suffix}
     * (WICG draft "URL Fragment Text Directives"). Comma, dash and ampersand part its terms, so within
     * them these are percent-encoded, with all else that is not unreserved in RFC 3986.
     */
    public static String fragment(Anchor anchor) {
        StringBuilder fragment = new StringBuilder("#:~:text=");
        if (anchor.prefix() != null) {
            fragment.append(encoded(anchor.prefix())).append("-,");
        }
        fragment.append(encoded(anchor.start()));
        if (anchor.end() != null) {
            fragment.append(',').append(encoded(anchor.end()));
        }
        if (anchor.suffix() != null) {
            fragment.append(",-").append(encoded(anchor.suffix()));
        }
        return fragment.toString();
    }

    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : words.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
                    || character >= '0' && character <= '9' || "._~".indexOf(character) >= 0;
            encoded.append(plain ? String.valueOf(character)
                    : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
