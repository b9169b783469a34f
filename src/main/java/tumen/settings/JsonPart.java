package tumen.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * One object of a {@link JsonTree}, read field by field. What is missing or makes no sense in a field reads as
 * nothing there. An object, a list or a number in the place of something else throws a {@link ClassCastException}.
 *
 * @param fields name of a field to what it holds
 */
record JsonPart(Map<?, ?> fields) {

    JsonPart {
        Objects.requireNonNull(fields);
    }

    /** What a tree holds as an object; nothing for none. */
    static <T> T of(Object tree, Function<JsonPart, T> reading) {
        return tree == null ? null : reading.apply(new JsonPart((Map<?, ?>) tree));
    }

    /** An object in a field. */
    <T> T part(String name, Function<JsonPart, T> reading) {
        return of(fields.get(name), reading);
    }

    String text(String name) {
        return (String) fields.get(name);
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    Number number(String name) {
        Number number = (Number) fields.get(name);
        return number == null ? 0 : number;
    }

    Double decimal(String name) {
        return decimal(fields.get(name));
    }

    static Double decimal(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }

    LocalDate day(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** One of an enum's constants. */
    <E extends Enum<E>> E one(String name, E[] all) {
        return named(text(name), all);
    }

    private static <E extends Enum<E>> E named(String name, E[] all) {
        for (E one : all) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    List<String> texts(String name) {
        return texts(fields.get(name));
    }

    /** A list in a field, without what is null in it. */
    <T> List<T> list(String name, Function<JsonPart, T> reading) {
        return list(fields.get(name), tree -> of(tree, reading));
    }

    static List<String> texts(Object tree) {
        return list(tree, text -> (String) text);
    }

    private static <T> List<T> list(Object tree, Function<Object, T> reading) {
        return tree == null ? null
                : ((List<?>) tree).stream().<T>map(reading).filter(Objects::nonNull).toList();
    }

    /** A map in a field, by names. */
    <T> Map<String, T> map(String name, Function<Object, T> reading) {
        Map<?, ?> tree = (Map<?, ?>) fields.get(name);
        if (tree == null) {
            return null;
        }
        Map<String, T> map = new LinkedHashMap<>();
        tree.forEach((key, value) -> map.put((String) key, reading.apply(value)));
        return map;
    }

    /** A map in a field, by an enum's constants; other names are left out. */
    <E extends Enum<E>, T> Map<E, T> map(String name, E[] keys, Function<Object, T> reading) {
        Map<String, T> named = map(name, reading);
        if (named == null) {
            return null;
        }
        Map<E, T> map = new LinkedHashMap<>();
        named.forEach((key, value) -> {
            E one = named(key, keys);
            if (one != null) {
                map.put(one, value);
            }
        });
        return map;
    }
}
