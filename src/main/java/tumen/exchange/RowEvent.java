package tumen.exchange;

import java.time.ZoneId;
import java.util.List;
import tumen.model.Text;
import tumen.model.Weight;
import tumen.time.Edtf;

/**
 * A row as what it says, before anybody in it has an id.
 *
 * @param id the event's id
 * @param named whether the row itself tells its id
 * @param digest over all that is read of the row: two rows of the same digest say the same
 * @param when when it happened
 * @param what what happened
 * @param by who says so
 * @param where where it happened
 * @param actors the names of those who took part
 * @param tags free words, sorted
 */
record RowEvent(String id, boolean named, long digest, When when, What what, By by, Where where, List<String> actors,
        List<String> tags) {

    /** The same under another id. */
    RowEvent called(String other) {
        return new RowEvent(other, named, digest, when, what, by, where, actors, tags);
    }

    /** {@code dates} and {@code wording} (words for them that say more) may be null. */
    record When(Edtf dates, Text wording, ZoneId zone) {
    }

    /** {@code summary} may be null; {@code thread} is a title or a code, {@code kind} a slug. */
    record What(String title, String summary, String thread, String kind, Weight weight) {
    }

    /** {@code address} and {@code said} may be null. */
    record By(String claimant, String publisher, String address, Edtf said) {
    }

    /** {@code place} is null where there is none, the degrees where they are not known. */
    record Where(String place, Double latitude, Double longitude) {

        static final Where NOWHERE = new Where(null, null, null);
    }
}
