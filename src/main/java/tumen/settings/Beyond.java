package tumen.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Keeps in a settings file what goes beyond this program: fields and values that a newer one wrote. */
final class Beyond {

    private Beyond() {
    }

    /**
     * What is to be written, in the order of what is remembered now.
     *
     * @param old what lies in the file
     * @param understood what this program made of that
     * @param fresh what it remembers now; where that is still what it had understood, the old stays as it was
     */
    static Object kept(Object old, Object understood, Object fresh) {
        if (!(old instanceof Map<?, ?> were && understood instanceof Map<?, ?> known
                && fresh instanceof Map<?, ?> now)) {
            return Objects.equals(fresh, understood) ? old : fresh;
        }
        Map<Object, Object> kept = new LinkedHashMap<>();
        now.forEach((name, value) -> kept.put(name,
                were.containsKey(name) ? kept(were.get(name), known.get(name), value) : value));
        were.forEach((name, value) -> {
            if (!known.containsKey(name)) {
                kept.putIfAbsent(name, value);
            }
        });
        return kept;
    }
}
