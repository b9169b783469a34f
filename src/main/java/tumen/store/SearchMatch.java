package tumen.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * What is asked of the tables of words.
 *
 * @param text what was typed
 * @param ranked finds what is wanted, and tells which of two texts is better
 * @param quick finds the same, sooner, and tells nothing of what is better
 * @param marks finds the parts of a text that is known to be wanted
 */
record SearchMatch(SearchText text, String ranked, String quick, String marks) {

    /**
     * Puts it together.
     *
     * @param names all names of those whom the words name
     */
    static SearchMatch of(SearchText text, Set<String> names, SearchTerms terms) throws SQLException {
        String unfinished = text.unfinished();
        List<String> others = names.stream().filter(name -> !text.isWithin(name)).toList();
        return new SearchMatch(text, text.match(names),
                text.match(others, unfinished == null ? null : terms.beginning(unfinished)), text.marks(names));
    }
}
