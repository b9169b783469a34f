package tumen.work;

/**
 * Something to be done in the background.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Work<T> {

    /** Does it; asks {@code progress} often enough that a cancel takes effect within a second. */
    T run(Progress progress) throws Exception;
}
