package tumen.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tumen.model.Claim;
import tumen.model.Event;
import tumen.model.Passage;
import tumen.model.Relation;
import tumen.work.Progress;

/**
 * Reads a story in parts that each hang together, so that it need never be in memory as a whole. The first part
 * holds all events that something ties to others: a relation, a claim made at one about another, a passage
 * that both rest on. The rest come by the thousand.
 */
public final class StoryParts {

    private static final int PART = 1_000;

    private StoryParts() {
    }

    /** A part: its events, and all that is said of them. */
    public record Part(List<Event> events, List<Claim> claims, List<Passage> passages, List<Relation> relations) {
    }

    /** Who reads the parts. */
    public interface Visitor {

        /**
         * Whether an event is to be read that nothing ties to others and of which there is one claim.
         *
         * @param event its id
         * @param refs the refs of its claim
         */
        boolean wants(String event, List<String> refs);

        /** Takes a part; the parts come in the order of their first events, but for the first. */
        void part(Part part) throws IOException;
    }

    static void read(Sql sql, Visitor visitor, Progress progress) throws SQLException, IOException {
        StoryReader reader = new StoryReader(sql);
        List<Integer> tied = sql.list(Schema.query("event-tied"), row -> row.getInt(1));
        String first = tied.toString();
        visitor.part(new Part(reader.events("event.of-rows", first), reader.claims("claim.of-rows", first),
                reader.passages("passage.of-rows-or-none", first), reader.relations("relation.all")));
        Set<Integer> known = new HashSet<>(tied);
        long last = sql.number(Schema.query("event-last"));
        for (long from = 1; from <= last; from += PART) {
            progress.check();
            String part = wanted(sql, from, known, visitor).toString();
            if (part.length() > 2) {
                visitor.part(new Part(reader.events("event.of-rows", part), reader.claims("claim.of-rows", part),
                        reader.passages("passage.of-rows", part), List.of()));
            }
        }
    }

    private static List<Integer> wanted(Sql sql, long from, Set<Integer> tied, Visitor visitor) throws SQLException {
        List<Integer> wanted = new ArrayList<>();
        sql.each(Schema.query("event-lone"), row -> {
            if (!tied.contains(row.getInt(1))
                    && (row.getInt(3) != 1 || visitor.wants(row.getString(2), Forms.words(row.getString(4))))) {
                wanted.add(row.getInt(1));
            }
        }, from, from + PART - 1);
        return wanted;
    }
}
