package tumen.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tumen.work.Progress;

/** A field that a file must hold. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Needed {

    /** Finds what a part of a file lacks, all the way down. */
    final class Search {

        private final Progress progress;
        private final Map<Class<?>, List<Field>> known = new HashMap<>();

        private Search(Progress progress) {
            this.progress = progress;
        }

        /** A field of a part, found out once: there are millions of parts, and a few kinds of them. */
        private record Field(String name, Method accessor, boolean needed) {

            static List<Field> of(Class<?> part) {
                return Stream.of(part.getRecordComponents()).map(component -> new Field(component.getName(),
                        component.getAccessor(), component.isAnnotationPresent(Needed.class))).toList();
            }

            Object in(Record part) {
                try {
                    return accessor.invoke(part);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException(impossible);
                }
            }
        }

        /** The path of the first needed field that is not there. */
        static Optional<String> missing(Record part, Progress progress) {
            return Optional.ofNullable(new Search(progress).lacking(part)).map(path -> path.substring(1));
        }

        /** What a part lacks, by its path from there; null where that is nothing. */
        private String lacking(Object part) {
            if (part instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    progress.check();
                    String path = lacking(list.get(i));
                    if (path != null) {
                        return "[" + i + "]" + path;
                    }
                }
                return null;
            }
            boolean ours = part instanceof Record && part.getClass().getPackage() == Needed.class.getPackage();
            return ours ? lackingIn((Record) part) : null;
        }

        private String lackingIn(Record part) {
            for (Field field : known.computeIfAbsent(part.getClass(), Field::of)) {
                Object value = field.in(part);
                String path = value == null && field.needed() ? "" : lacking(value);
                if (path != null) {
                    return "." + field.name() + path;
                }
            }
            return null;
        }
    }
}
