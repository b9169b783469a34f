package tumen.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tumen.model.Hits.Hit;
import tumen.model.Hits.Kind;
import tumen.model.Text;

/** The words around what one question found. */
final class SearchExcerpts {

    private final Sql sql;
    private final SearchMatch match;
    private final boolean gathered;
    private final String language;

    /**
     * Prepares them.
     *
     * @param gathered whether letters were searched for, which no snippet shows
     * @param language of the reader, whose words are shown where what was asked stands in them; may be empty
     */
    SearchExcerpts(Sql sql, SearchMatch match, boolean gathered, String language) {
        this.sql = sql;
        this.match = match;
        this.gathered = gathered;
        this.language = language;
    }

    /** The hits of these numbers, in their order. */
    List<Hit> of(Kind kind, List<Long> numbers) throws SQLException {
        String place = SearchQuestion.place(kind);
        List<Hit> hits = new ArrayList<>();
        for (long number : numbers) {
            hits.add(sql.first(Schema.search("text-" + place), row -> new Hit(kind, row.getString(1),
                    row.getInt(2), row.getString(3), List.of()), number));
        }
        List<String> texts = hits.stream().map(Hit::text).toList();
        List<String> marked = gathered ? texts : !SearchQuestion.areMany(kind) ? snippets(numbers)
                : inTheirs(place, numbers, marked(texts));
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            Excerpt excerpt = Excerpt.of(marked.get(i));
            hits.set(i, new Hit(kind, hit.id(), hit.paragraph(), excerpt.text(), excerpt.marked()));
        }
        return hits;
    }

    /** The same, with the reader's own words in place of those in which what was asked stands too. */
    private List<String> inTheirs(String place, List<Long> numbers, List<String> marked) throws SQLException {
        if (language.isEmpty() || place.equals("passage")) {
            return marked;
        }
        List<String> theirs = new ArrayList<>();
        for (long number : numbers) {
            theirs.add(sql.first(Schema.search("texts-" + place), row -> Stream.of(row.getString(1), row.getString(2))
                    .map(this::theirs).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n")), number));
        }
        List<String> better = theirs.stream().allMatch(String::isEmpty) ? theirs : marked(theirs);
        return IntStream.range(0, marked.size())
                .mapToObj(i -> better.get(i).indexOf(Excerpt.BEFORE) >= 0 ? better.get(i) : marked.get(i)).toList();
    }

    /** What a text says in the reader's language, where it speaks several; else nothing. */
    private String theirs(String json) {
        Text text = Forms.text(json);
        return text == null || text.byLanguage().size() == 1 ? ""
                : text.byLanguage().getOrDefault(language, "");
    }

    private List<String> snippets(List<Long> numbers) throws SQLException {
        List<String> snippets = new ArrayList<>();
        for (long number : numbers) {
            snippets.add(sql.first(Schema.search("marked-doc"), row -> row.getString(1), match.ranked(), number));
        }
        return snippets;
    }

    /** Texts of the store, of each the part with the most of what was asked; as it is where that is its names. */
    private List<String> marked(List<String> texts) throws SQLException {
        List<String> marked = new ArrayList<>(texts);
        if (!texts.isEmpty()) {
            sql.change(Schema.search("marked-clear"));
            sql.change(Schema.search("marked-put"), Forms.array(texts));
            sql.each(Schema.search("marked"), row -> marked.set(row.getInt(1), row.getString(2)), match.marks());
        }
        return marked;
    }
}
