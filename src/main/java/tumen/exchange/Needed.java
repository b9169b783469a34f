package tumen.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import tumen.work.Progress;

/** A field that a file must hold. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Needed {

    /** Finds what a part of a file lacks, all the way down. */
    final class Search {

        private Search() {
        }

        /** The path of the first needed field that is not there. */
        static Optional<String> missing(Object part, String path, Progress progress) {
            if (part instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    progress.check();
                    Optional<String> found = missing(list.get(i), path + "[" + i + "]", progress);
                    if (found.isPresent()) {
                        return found;
                    }
                }
                return Optional.empty();
            }
            boolean ours = part instanceof Record && part.getClass().getPackage() == Needed.class.getPackage();
            return ours ? inRecord((Record) part, path, progress) : Optional.empty();
        }

        private static Optional<String> inRecord(Record part, String path, Progress progress) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                String field = path.isEmpty() ? component.getName() : path + "." + component.getName();
                Object value = value(part, component);
                if (value == null && component.isAnnotationPresent(Needed.class)) {
                    return Optional.of(field);
                }
                Optional<String> deeper = missing(value, field, progress);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
            return Optional.empty();
        }

        private static Object value(Record part, RecordComponent component) {
            try {
                return component.getAccessor().invoke(part);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
