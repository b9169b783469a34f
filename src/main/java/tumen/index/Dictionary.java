package tumen.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one field, each with a code: its place in the order of first mention. */
public final class Dictionary {

    private final List<String> ids;
    private final Map<String, Integer> codes;

    private Dictionary(List<String> ids, Map<String, Integer> codes) {
        this.ids = ids;
        this.codes = codes;
    }

    static Dictionary growing() {
        return new Dictionary(new ArrayList<>(), new HashMap<>());
    }

    static Dictionary of(List<String> ids) {
        Dictionary dictionary = growing();
        ids.forEach(dictionary::add);
        return dictionary;
    }

    /** The code of {@code id}, which is given one where it has none. */
    int add(String id) {
        Integer known = codes.putIfAbsent(id, ids.size());
        if (known == null) {
            ids.add(id);
            return ids.size() - 1;
        }
        return known;
    }

    /** How many values there are; their codes run from 0. */
    public int size() {
        return ids.size();
    }

    /** The id or word of a code. */
    public String id(int code) {
        return ids.get(code);
    }

    /** The code of an id or word, or -1. */
    public int code(String id) {
        return codes.getOrDefault(id, -1);
    }

    /** All ids or words, by code. */
    public List<String> ids() {
        return Collections.unmodifiableList(ids);
    }
}
