package tumen.pane.source;

import tumen.passage.Match;

/**
 * A passage's place in a line.
 *
 * @param from first UTF-16 unit of the line's text
 * @param to unit after the last
 * @param passage its id
 * @param match how it was found in the reader's copy, or null where the line is in our own words
 */
record Mark(int from, int to, String passage, Match match) {

    boolean covers(int at) {
        return at >= from && at < to;
    }
}
