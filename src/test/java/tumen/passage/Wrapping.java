package tumen.passage;

import java.util.ArrayList;
import java.util.List;

/** Wraps text as mail programs and terminals do: as many words a line as fit; also after a hyphen. */
final class Wrapping {

    private Wrapping() {
    }

    /** The whole text as one, so that no paragraph can be told. */
    static String all(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split("\\s+")) {
            for (String part : word.split("(?<=[a-zà-ÿ]-)")) {
                boolean joined = !word.startsWith(part) && column > 0;
                int needed = part.length() + (column == 0 || joined ? 0 : 1);
                if (column > 0 && column + needed > width) {
                    out.append('\n');
                    column = 0;
                } else if (column > 0 && !joined) {
                    out.append(' ');
                    column++;
                }
                out.append(part);
                column += part.length();
            }
        }
        return out.toString();
    }

    /** Each line by itself, with {@code between} between them. */
    static String lines(String text, int width, String between) {
        List<String> wrapped = new ArrayList<>();
        text.lines().forEach(line -> wrapped.add(all(line, width)));
        return String.join(between, wrapped);
    }
}
