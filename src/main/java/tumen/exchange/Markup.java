package tumen.exchange;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a cell in which a spreadsheet had HTML: tags go, lines stay lines, entities become letters. */
final class Markup {

    private Markup() {
    }

    /** What a browser would show of {@code html}, paragraphs and the like in lines of their own. */
    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("script, style").remove();
        Lines lines = new Lines();
        body.traverse(lines);
        return lines.text.toString().strip();
    }

    /** Gathers what is shown. Space on either side of the end of a line is none. */
    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        /** The end of the last line, which stays. */
        private int kept;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                String shown = words.getWholeText();
                text.append(kept == text.length() ? shown.stripLeading() : shown);
            } else if (node.nameIs("br")) {
                end();
            } else {
                part(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            part(node);
        }

        private void part(Node node) {
            // what is asked of the whole line comes last: a line may have a million words in bold
            if (node instanceof Element element && element.isBlock() && !text.substring(kept).isBlank()) {
                end();
            }
        }

        private void end() {
            String line = text.substring(kept).stripTrailing();
            text.setLength(kept);
            text.append(line).append('\n');
            kept = text.length();
        }
    }
}
