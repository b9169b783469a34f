package tumen.export;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import tumen.look.Fonts;

/**
 * Words in SVG, so that they look the same wherever the picture is opened: the outlines of their letters, each drawn
 * once and used from then on, and the words themselves as text that is not painted, to be read out, found and copied.
 * Where a script joins or turns its letters, and for signs in colour, the text is painted. Not for the interface
 * thread.
 */
final class SvgLettering {

    /** The shipped typeface first, then what comes near it in width. */
    private static final String FAMILIES = Fonts.FAMILY
            + ", Inter, 'Noto Sans', 'Noto Sans CJK KR', 'Helvetica Neue', Arial, sans-serif";
    /** Letters are drawn in this size, in whole pixels. */
    private static final double SIZE = 1000;
    /** Scripts whose letters stand side by side, each by itself. */
    private static final Set<Character.UnicodeScript> PLAIN = EnumSet.of(Character.UnicodeScript.COMMON,
            Character.UnicodeScript.INHERITED, Character.UnicodeScript.LATIN, Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.HANGUL, Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA, Character.UnicodeScript.ARMENIAN,
            Character.UnicodeScript.GEORGIAN);

    private final Map<Shown, Letter> letters = new HashMap<>();

    /** A letter in one of our two weights. */
    private record Shown(String letter, boolean strong) {
    }

    /** How it is drawn: its id, its outline as path data, and how far the next one stands from it. */
    private record Letter(String id, String outline, double advance) {
    }

    /** A line of words; {@code y} is its base line. */
    record Line(String words, double x, double y, Font font, TextAlignment align, Color colour) {

        boolean strong() {
            return font.getName().contains("SemiBold");
        }
    }

    /** The elements of a line. */
    String of(Line line) {
        Xml xml = Xml.part();
        double width = Metrics.width(line.words(), line.font());
        List<Shown> shown = letters(line);
        boolean plain = line.words().codePoints().allMatch(SvgLettering::plain);
        List<Letter> fresh = new ArrayList<>();
        List<Letter> drawn = plain ? shown.stream().map(letter -> letter(letter, fresh)).toList() : List.of();
        text(xml, line, width, !plain);
        if (plain) {
            outlines(xml, line, width, drawn, fresh);
        }
        return xml.toString();
    }

    private static List<Shown> letters(Line line) {
        List<Shown> letters = new ArrayList<>();
        BreakIterator each = BreakIterator.getCharacterInstance(Locale.ROOT);
        each.setText(line.words());
        int from = each.first();
        for (int to = each.next(); to != BreakIterator.DONE; from = to, to = each.next()) {
            letters.add(new Shown(line.words().substring(from, to), line.strong()));
        }
        return letters;
    }

    private static boolean plain(int point) {
        return PLAIN.contains(Character.UnicodeScript.of(point)) && !Character.isEmojiPresentation(point)
                && !Character.isExtendedPictographic(point);
    }

    private Letter letter(Shown shown, List<Letter> fresh) {
        return letters.computeIfAbsent(shown, wanted -> {
            Font font = wanted.strong() ? Fonts.strong(SIZE) : Fonts.regular(SIZE);
            Text text = new Text(wanted.letter());
            text.setFont(font);
            Letter letter = new Letter("letter-" + (letters.size() + 1), outline(text),
                    Metrics.width(wanted.letter(), font));
            fresh.add(letter);
            return letter;
        });
    }

    /** What a text would fill, its base line at height 0; "" where that is nothing, as for a space. */
    private static String outline(Text text) {
        return Shape.union(text, new Rectangle()) instanceof Path path
                ? path.getElements().stream().map(SvgLettering::step).collect(Collectors.joining()) : "";
    }

    private static String step(PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + places(to.getX(), to.getY());
            case LineTo to -> "L" + places(to.getX(), to.getY());
            case QuadCurveTo to -> "Q" + places(to.getControlX(), to.getControlY(), to.getX(), to.getY());
            case CubicCurveTo to -> "C" + places(to.getControlX1(), to.getControlY1(), to.getControlX2(),
                    to.getControlY2(), to.getX(), to.getY());
            case ClosePath closed -> "Z";
            default -> throw new IllegalStateException(element.toString());
        };
    }

    private static String places(double... places) {
        StringBuilder written = new StringBuilder();
        for (double place : places) {
            written.append(written.isEmpty() ? "" : " ").append(Math.round(place));
        }
        return written.toString();
    }

    private static void text(Xml xml, Line line, double width, boolean painted) {
        xml.open("text").with("x", line.x()).with("y", line.y())
                .with("font-family", FAMILIES).with("font-size", line.font().getSize());
        if (line.strong()) {
            xml.with("font-weight", "600");
        }
        switch (line.align()) {
            case CENTER -> xml.with("text-anchor", "middle");
            case RIGHT -> xml.with("text-anchor", "end");
            default -> { }
        }
        // Where another typeface has to stand in, the words still keep to their room.
        xml.with("textLength", width);
        if (painted) {
            SvgInk.colour(xml, "fill", line.colour());
        } else {
            xml.with("fill", "none");
        }
        xml.text(line.words()).close();
    }

    private static void outlines(Xml xml, Line line, double width, List<Letter> drawn, List<Letter> fresh) {
        List<Letter> defined = fresh.stream().filter(letter -> !letter.outline().isEmpty()).toList();
        if (!defined.isEmpty()) {
            xml.open("defs");
            defined.forEach(letter -> xml.open("path").with("id", letter.id()).with("d", letter.outline()).close());
            xml.close();
        }
        double whole = drawn.stream().mapToDouble(Letter::advance).sum();
        double scale = whole > 0 ? width / whole : line.font().getSize() / SIZE;
        double left = line.x() - switch (line.align()) {
            case CENTER -> width / 2;
            case RIGHT -> width;
            default -> 0;
        };
        xml.open("g").with("aria-hidden", "true").with("transform", "translate(" + Xml.number(left) + " "
                + Xml.number(line.y()) + ") scale(" + Math.round(scale * 1e6) / 1e6 + ")");
        SvgInk.colour(xml, "fill", line.colour());
        double x = 0;
        for (Letter letter : drawn) {
            if (!letter.outline().isEmpty()) {
                xml.open("use").with("xlink:href", "#" + letter.id()).with("x", Math.round(x)).close();
            }
            x += letter.advance();
        }
        xml.close();
    }
}
