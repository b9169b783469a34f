package tumen.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Our records as a {@link JsonTree} and back. What is missing or makes no sense in a field reads as nothing
 * there, and the record puts in what is usual; a tree of another shape is refused.
 */
final class Binding {

    private Binding() {
    }

    /**
     * Reads a record.
     *
     * @throws ClassCastException where an object, a list or a number stands for something else
     */
    static <T extends Record> T read(Class<T> type, Object tree) {
        Map<?, ?> object = (Map<?, ?>) tree;
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = value(parts[i].getGenericType(), object.get(parts[i].getName()));
        }
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new ClassCastException(type.getSimpleName() + ": " + refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Object tree(Object value) {
        return switch (value) {
            case Record object -> {
                Map<String, Object> parts = new LinkedHashMap<>();
                for (RecordComponent part : object.getClass().getRecordComponents()) {
                    parts.put(part.getName(), tree(part(object, part)));
                }
                yield parts;
            }
            case Map<?, ?> map -> {
                Map<String, Object> inner = new LinkedHashMap<>();
                map.forEach((key, one) -> inner.put(key.toString(), tree(one)));
                yield inner;
            }
            case List<?> list -> list.stream().map(Binding::tree).toList();
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            case null, default -> value;
        };
    }

    private static Object part(Record object, RecordComponent part) {
        try {
            return part.getAccessor().invoke(object);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(Type type, Object tree) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? map(generic, (Map<?, ?>) tree) : list(generic, (List<?>) tree);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class || plain == Boolean.class) {
            return tree instanceof Boolean truth ? truth : plain == boolean.class ? Boolean.FALSE : null;
        }
        if (plain == int.class || plain == long.class || plain == double.class) {
            return number(plain, tree == null ? 0 : (Number) tree);
        }
        if (tree == null) {
            return null;
        }
        if (plain == Double.class) {
            return ((Number) tree).doubleValue();
        }
        if (plain.isRecord()) {
            return read(plain.asSubclass(Record.class), tree);
        }
        return word(plain, (String) tree);
    }

    private static Object number(Class<?> type, Number number) {
        return type == int.class ? (Object) number.intValue()
                : type == long.class ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    /** A string, a day or one of an enum's names; null where it is none. */
    private static Object word(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException none) {
                return null;
            }
        }
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    private static Map<Object, Object> map(ParameterizedType type, Map<?, ?> tree) {
        if (tree == null) {
            return null;
        }
        Map<Object, Object> map = new LinkedHashMap<>();
        tree.forEach((name, inner) -> {
            Object key = word((Class<?>) type.getActualTypeArguments()[0], (String) name);
            if (key != null) {
                map.put(key, value(type.getActualTypeArguments()[1], inner));
            }
        });
        return map;
    }

    private static List<Object> list(ParameterizedType type, List<?> tree) {
        if (tree == null) {
            return null;
        }
        List<Object> list = new ArrayList<>();
        tree.forEach(inner -> list.add(value(type.getActualTypeArguments()[0], inner)));
        list.removeIf(inner -> inner == null);
        return list;
    }
}
