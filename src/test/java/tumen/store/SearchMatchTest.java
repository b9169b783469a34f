package tumen.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tumen.evidence.Viewpoint;
import tumen.model.Hits;
import tumen.model.Hits.Hit;
import tumen.model.Hits.Kind;
import tumen.model.Story;
import tumen.work.Progress;

/** The quick ways to what is found lead to the same as the slow ones. */
class SearchMatchTest {

    private static final int COPIES = 1_100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void wholeWordsInPlaceOfAnUnfinishedOneFindTheSame(long seed) throws SQLException {
        try (OpenStore store = open(seed); Search search = Search.open(store, folder, Progress.NONE);
                Sql sql = asking(store)) {
            List<List<String>> names = new ArrayList<>();
            sql.each("SELECT json_group_array(name) FROM alias GROUP BY actor",
                    row -> names.add(Forms.words(row.getString(1))));
            List<String> words = List.copyOf(words(sql));
            SplittableRandom dice = new SplittableRandom(seed);
            int quick = 0;
            for (int i = 0; i < 400; i++) {
                String typed = part(words, dice) + (dice.nextInt(3) == 0 ? " " + part(words, dice) : "");
                SearchText text = SearchText.of(typed);
                if (text.isEmpty()) {
                    continue;
                }
                Set<String> meant = new LinkedHashSet<>();
                names.stream().filter(one -> one.stream().anyMatch(name -> text.names(SearchText.folded(name))))
                        .forEach(meant::addAll);
                SearchMatch match = SearchMatch.of(text, meant, new SearchTerms(sql));
                quick += match.quick().equals(match.ranked()) ? 0 : 1;
                for (String table : List.of("by_event", "by_claim", "by_passage", "by_word")) {
                    assertThat(rows(sql, table, match.quick())).as(typed).isEqualTo(rows(sql, table, match.ranked()));
                }
            }
            assertThat(quick).isGreaterThan(100);
        }
    }

    @Test
    void theWordsThatBeginSoAreAllThereAre() throws SQLException {
        try (OpenStore store = open(4); Search search = Search.open(store, folder, Progress.NONE);
                Sql sql = asking(store)) {
            SearchTerms terms = new SearchTerms(sql);
            TreeSet<String> words = words(sql);
            for (String word : words.stream().filter(word -> word.matches("[a-z0-9]{2,}")).toList()) {
                for (int length = 2; length <= word.length(); length++) {
                    String start = word.substring(0, length);
                    List<String> beginning = words.stream().filter(one -> one.startsWith(start)).toList();
                    assertThat(terms.beginning(start)).as(start).isEqualTo(beginning.size() > 24 ? null : beginning);
                }
            }
            assertThat(terms.beginning("mi")).contains("minister");
            assertThat(terms.beginning("m")).as("has a list of its own").isNull();
            assertThat(terms.beginning("zzzz")).isNull();
        }
    }

    @Test
    void aWordThatStandsEverywhereIsFoundEverywhere() {
        Path file = folder.resolve("many.sqlite");
        Story small = TestStories.small();
        StoryWriter.write(file, writer -> {
            writer.head(small);
            for (int i = 0; i < COPIES; i++) {
                String last = "-" + i;
                writer.add(List.of(TestStories.again(small.events().getFirst(), last)),
                        List.of(TestStories.again(small.claims().getFirst(), last)),
                        small.passages().subList(0, 2).stream().map(one -> TestStories.again(one, last)).toList(),
                        List.of());
            }
        }, Progress.NONE);
        int[] all = IntStream.rangeClosed(1, COPIES).toArray();
        try (OpenStore store = Stores.open(file, Progress.NONE);
                Search search = Search.open(store, folder, Progress.NONE)) {
            for (String typed : List.of("Pyongyang", "stayed ", "trav", "He was there", "Choïgou", "쇼이구")) {
                assertThat(search.events(typed, Viewpoint.ALL, Progress.NONE)).as(typed).isEqualTo(all);
            }
            Hits hits = search.find("minister", Viewpoint.ALL, 3, Progress.NONE);
            assertThat(hits.counts()).containsEntry(Kind.PASSAGE, COPIES);
            assertThat(hits.first()).filteredOn(hit -> hit.kind() == Kind.PASSAGE).extracting(Hit::id)
                    .containsExactly("p1-0", "p1-1", "p1-2");
            Viewpoint before = Viewpoint.ALL.knownAsOf(LocalDate.of(2023, 7, 26));
            assertThat(search.events("Pyongyang", before, Progress.NONE)).isEmpty();
            Viewpoint then = Viewpoint.ALL.knownAsOf(LocalDate.of(2023, 7, 27));
            assertThat(search.events("Pyongyang", then, Progress.NONE)).isEqualTo(all);
            assertThat(search.events("Pyongyang", Viewpoint.ALL.leavingOut("wire"), Progress.NONE))
                    .as("rests on the copy too").isEqualTo(all);
            Viewpoint none = Viewpoint.ALL.leavingOut("wire").leavingOut("copy");
            assertThat(search.events("Pyongyang", none, Progress.NONE)).isEmpty();
            assertThat(search.find("minister", none, 3, Progress.NONE).counts()).doesNotContainKey(Kind.PASSAGE);
        }
    }

    private OpenStore open(long seed) {
        Path file = folder.resolve("story-" + seed + ".sqlite");
        StoryWriter.write(TestStories.random(seed, 120), file, Progress.NONE);
        return Stores.open(file, Progress.NONE);
    }

    /** The cache that was made, as a search asks it. */
    private Sql asking(OpenStore store) throws SQLException {
        try {
            Sql sql = SearchCache.open(store, folder, Progress.NONE);
            for (String table : Schema.searches("asking-tables")) {
                sql.run(table);
            }
            return sql;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static TreeSet<String> words(Sql sql) throws SQLException {
        return new TreeSet<>(sql.list("SELECT term FROM temp.event_terms UNION SELECT term FROM temp.claim_terms"
                + " UNION SELECT term FROM temp.passage_terms UNION SELECT term FROM temp.doc_terms",
                row -> row.getString(1)));
    }

    /** A word or how it begins, also in capitals. */
    private static String part(List<String> words, SplittableRandom dice) {
        String word = words.get(dice.nextInt(words.size()));
        int end = word.offsetByCodePoints(0, 1 + dice.nextInt(word.codePointCount(0, word.length())));
        return dice.nextInt(4) == 0 ? word.substring(0, end).toUpperCase(Locale.ROOT) : word.substring(0, end);
    }

    private static List<Long> rows(Sql sql, String table, String match) throws SQLException {
        return sql.list("SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?", row -> row.getLong(1), match);
    }
}
