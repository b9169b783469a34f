package tumen.store;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;

/**
 * The words that stand in the texts of a store, by how they begin. For an unfinished word SQLite first puts
 * together all texts of all words that begin so; of a few whole words it gives text by text.
 */
final class SearchTerms {

    private static final List<String> PLACES = List.of("event", "claim", "passage", "doc");

    /** Of more words than that, each text is compared with too many. */
    private static final int MOST = 24;

    /** One letter has a list of its own in each place. */
    private static final int SHORTEST = 2;

    private final Sql sql;

    /** The words of an open cache. */
    SearchTerms(Sql sql) {
        this.sql = sql;
    }

    /**
     * All words that begin so, sorted; null where they are too many to be asked for one by one, or none.
     *
     * @param start Latin letters without accents and digits, in lower case
     */
    List<String> beginning(String start) throws SQLException {
        if (start.length() < SHORTEST) {
            return null;
        }
        TreeSet<String> found = new TreeSet<>();
        for (String place : PLACES) {
            String next = start;
            while (next != null) {
                String term = sql.first(Schema.search("term-" + place), row -> row.getString(1), next);
                boolean begins = term != null && term.startsWith(start);
                if (begins && found.add(term) && found.size() > MOST) {
                    return null;
                }
                // No word holds a control character: nothing stands between a word and that.
                next = begins ? term + '\1' : null;
            }
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }
}
