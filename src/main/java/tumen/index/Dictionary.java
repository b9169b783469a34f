package tumen.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
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

    /** All ids as bytes: each as its length and its letters in UTF-8. */
    byte[] pack() {
        byte[][] words = new byte[ids.size()][];
        int length = 0;
        for (int code = 0; code < words.length; code++) {
            words[code] = ids.get(code).getBytes(StandardCharsets.UTF_8);
            length += Integer.BYTES + words[code].length;
        }
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        for (byte[] word : words) {
            out.putInt(word.length).put(word);
        }
        return out.array();
    }

    /** Reads what {@link #pack} wrote; null reads as no values. */
    static Dictionary unpack(byte[] block) {
        Dictionary dictionary = growing();
        ByteBuffer in = ByteBuffer.wrap(block == null ? new byte[0] : block).order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            byte[] word = new byte[in.getInt()];
            in.get(word);
            dictionary.add(new String(word, StandardCharsets.UTF_8));
        }
        return dictionary;
    }
}
