package tumen.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes XML 1.0 into memory: escaped, well formed, and without the characters that XML cannot hold. */
final class Xml {

    private final List<Supplier<String>> before = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean tagOpen;

    private Xml() {
    }

    /** A document, empty so far. */
    static Xml document() {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return xml;
    }

    /** Something that is to stand in a document. */
    static Xml part() {
        return new Xml();
    }

    /** Puts here what {@code part} gives when all is written down: each is asked once, in their order. */
    Xml later(Supplier<String> part) {
        endTag();
        String written = out.toString();
        out.setLength(0);
        before.add(() -> written);
        before.add(part);
        return this;
    }

    /** Begins an element. */
    Xml open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        tagOpen = true;
        return this;
    }

    /** Gives the element that was just begun an attribute. */
    Xml with(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** The same with a number: to a thousandth, the shortest way. */
    Xml with(String name, double value) {
        return with(name, number(value));
    }

    /** Writes text into the element. */
    Xml text(String words) {
        endTag();
        escape(words);
        return this;
    }

    /** Ends the element that was begun last. */
    Xml close() {
        String name = open.pop();
        if (tagOpen) {
            out.append("/>");
            tagOpen = false;
        } else {
            out.append("</").append(name).append('>');
        }
        if (!"text".equals(name)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds only text. */
    Xml element(String name, String words) {
        return open(name).text(words).close();
    }

    /** How a number is written: no more than three places, no exponent. */
    static String number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths % 1000 == 0) {
            return Long.toString(thousandths / 1000);
        }
        String sign = thousandths < 0 ? "-" : "";
        long size = Math.abs(thousandths);
        String places = Long.toString(1000 + size % 1000).substring(1).replaceAll("0+$", "");
        return sign + size / 1000 + "." + places;
    }

    private void endTag() {
        if (tagOpen) {
            out.append('>');
            tagOpen = false;
        }
    }

    private void escape(String words) {
        words.codePoints().filter(Xml::legal).forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(point).append(';');
                default -> out.appendCodePoint(point);
            }
        });
    }

    /** The production Char of XML 1.0 (fifth edition, section 2.2); it leaves out lone surrogates. */
    private static boolean legal(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }

    /** All of it; to be asked for once. */
    @Override
    public String toString() {
        return before.stream().map(Supplier::get).collect(Collectors.joining()) + out;
    }
}
