package tumen.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tumen.model.Text;

/**
 * How small values stand in a column: a text in several languages as a JSON object of strings, a list
 * of words as a JSON array of strings, a constant by its name. SQLite reads them with its JSON
 * functions.
 */
final class Forms {

    private Forms() {
    }

    /** A text as {@code {"en":"...","fr":"..."}}; null stays null. */
    static String text(Text text) {
        if (text == null) {
            return null;
        }
        StringBuilder json = new StringBuilder("{");
        text.byLanguage().forEach((language, words) -> {
            json.append(json.length() > 1 ? "," : "");
            quote(language, json);
            json.append(':');
            quote(words, json);
        });
        return json.append('}').toString();
    }

    /** The text of a column; null stays null. */
    static Text text(String json) {
        if (json == null) {
            return null;
        }
        List<String> strings = strings(json);
        if (strings.size() == 2) {
            // one of a handful of codes, which each text would have of its own
            return Text.of(strings.getFirst().intern(), strings.getLast());
        }
        Map<String, String> words = new TreeMap<>();
        for (int i = 0; i + 1 < strings.size(); i += 2) {
            words.put(strings.get(i), strings.get(i + 1));
        }
        return new Text(words);
    }

    /** Words as {@code ["...","..."]}; an empty list as null. */
    static String list(List<?> words) {
        return words.isEmpty() ? null : array(words);
    }

    /** Words as {@code ["...","..."]}. */
    static String array(List<?> words) {
        StringBuilder json = new StringBuilder("[");
        for (Object word : words) {
            json.append(json.length() > 1 ? "," : "");
            quote(word.toString(), json);
        }
        return json.append(']').toString();
    }

    /** The words of a column; null is an empty list. */
    static List<String> words(String json) {
        return json == null ? List.of() : strings(json);
    }

    /** A constant's name as it stands in the file: lower case, words parted by hyphens. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a name. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void quote(String words, StringBuilder json) {
        json.append('"');
        int plain = plain(words);
        json.append(words, 0, plain);
        for (int i = plain; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (letter < 0x20) {
                        json.append(String.format("\\u%04x", (int) letter));
                    } else {
                        json.append(letter);
                    }
                }
            }
        }
        json.append('"');
    }

    /** How many letters at the start stand for themselves. */
    private static int plain(String words) {
        int at = 0;
        while (at < words.length() && words.charAt(at) >= 0x20 && words.charAt(at) != '"'
                && words.charAt(at) != '\\') {
            at++;
        }
        return at;
    }

    /** All strings of an object or array of strings, names and values in turn. */
    private static List<String> strings(String json) {
        List<String> strings = new ArrayList<>();
        int at = json.indexOf('"');
        while (at >= 0) {
            int end = json.indexOf('"', at + 1);
            if (end >= 0 && json.indexOf('\\', at + 1, end) < 0) {
                strings.add(json.substring(at + 1, end));
                at = end + 1;
            } else {
                StringBuilder word = new StringBuilder();
                at = unquote(json, at + 1, word);
                strings.add(word.toString());
            }
            at = json.indexOf('"', at);
        }
        return strings;
    }

    /** Reads to the closing quote; gives the place after it. */
    private static int unquote(String json, int from, StringBuilder word) {
        int at = from;
        while (at < json.length() && json.charAt(at) != '"') {
            char letter = json.charAt(at++);
            if (letter == '\\' && at < json.length()) {
                char escaped = json.charAt(at++);
                switch (escaped) {
                    case 'n' -> word.append('\n');
                    case 't' -> word.append('\t');
                    case 'r' -> word.append('\r');
                    case 'b' -> word.append('\b');
                    case 'f' -> word.append('\f');
                    case 'u' -> {
                        word.append((char) Integer.parseInt(json, at, Math.min(at + 4, json.length()), 16));
                        at = Math.min(at + 4, json.length());
                    }
                    default -> word.append(escaped);
                }
            } else {
                word.append(letter);
            }
        }
        return at + 1;
    }
}
