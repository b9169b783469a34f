package tumen.store;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tumen.model.Dated;
import tumen.model.Role;
import tumen.model.Text;
import tumen.time.Edtf;

/**
 * What stands in a column of many rows, read once and held once: ids, dates, lists and texts come again and again, and
 * a story of a hundred thousand claims of which each has its own is several times as large. Used by one reader.
 */
final class Repeated {

    /** How many of a kind are remembered; then it begins anew, since most of what there was may never come again. */
    private final int most;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, Edtf> dates = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<Integer>> numbers = new HashMap<>();
    private final Map<Object, Object> values = new HashMap<>();

    Repeated(int most) {
        this.most = most;
    }

    /** A word or an id; null stays null. */
    String id(String id) {
        return one(ids, id, Function.identity());
    }

    /** The text of a column; null stays null. */
    Text text(String json) {
        return one(texts, json, Forms::text);
    }

    /** A date; null stays null. */
    Edtf edtf(String text) {
        return one(dates, text, Edtf::parse);
    }

    ZoneId zone(String id) {
        return one(zones, id, ZoneId::of);
    }

    /** A date in its zone; null where there is no date. */
    Dated dated(String edtf, String zone) {
        return edtf == null ? null : value(new Dated(edtf(edtf), zone(zone)));
    }

    /** Words or ids; null is an empty list. As copies, so that a record takes each as it is. */
    List<String> words(String json) {
        return json == null ? List.of()
                : one(lists, json, words -> List.copyOf(Forms.words(words).stream().map(this::id).toList()));
    }

    /** Whole numbers; null is an empty list. */
    List<Integer> numbers(String json) {
        return json == null ? List.of()
                : one(numbers, json, words -> List.copyOf(Forms.words(words).stream().map(Integer::valueOf).toList()));
    }

    /** Actors and their parts, in the same order; null are empty lists. */
    List<Role> roles(String actors, String roles) {
        List<String> whose = words(actors);
        List<String> which = words(roles);
        List<Role> both = new ArrayList<>();
        for (int i = 0; i < whose.size(); i++) {
            both.add(new Role(whose.get(i), which.get(i)));
        }
        return value(List.copyOf(both));
    }

    private <T> T value(T value) {
        @SuppressWarnings("unchecked")
        T known = (T) values.get(value);
        if (known == null) {
            put(values, value, value);
        }
        return known == null ? value : known;
    }

    private <T> T one(Map<String, T> known, String column, Function<String, T> read) {
        T value = column == null ? null : known.get(column);
        if (value == null && column != null) {
            value = read.apply(column);
            put(known, column, value);
        }
        return value;
    }

    private <K, V> void put(Map<K, V> known, K key, V value) {
        if (known.size() == most) {
            known.clear();
        }
        known.put(key, value);
    }
}
