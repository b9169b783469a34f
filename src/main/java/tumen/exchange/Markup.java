package tumen.exchange;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cell in which a spreadsheet had HTML: tags go, lines stay lines, entities become letters. */
final class Markup {

    private static final Pattern LINE_END = Pattern.compile(
            "(?i)\\s*(?:<br\\s*/?>|</(?:p|div|li|h[1-6]|tr|blockquote)\\s*>)\\s*");
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,5});");
    private static final Map<String, String> NAMED = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"",
            "apos", "'", "nbsp", "\u00A0", "ndash", "–", "mdash", "—");

    private Markup() {
    }

    /** What a browser would show of {@code html}; what is no tag and no entity of ours stays as it stands. */
    static String text(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String bare = TAG.matcher(LINE_END.matcher(html).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(bare).replaceAll(found -> {
            String letter = letter(found.group(1));
            return Matcher.quoteReplacement(letter == null ? found.group() : letter);
        }).strip();
    }

    /** The letter of an entity, or null where it is none that a text may hold. */
    private static String letter(String name) {
        if (!name.startsWith("#")) {
            return NAMED.get(name);
        }
        boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        boolean letter = Character.isDefined(point) && !Character.isISOControl(point)
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return letter ? Character.toString(point) : null;
    }
}
