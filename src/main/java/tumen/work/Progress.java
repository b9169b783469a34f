package tumen.work;

import java.util.concurrent.CancellationException;

/** How far a piece of work is, and whether it is still wanted. Called from the working thread. */
public interface Progress {

    /** For work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(long done, long total) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param done units done so far, 0 or more
     * @param total units in all, or -1 where that is not known
     */
    void report(long done, long total);

    /** True once nobody wants the result any more. */
    boolean cancelled();

    /**
     * How far a part of this work is, and whether the whole is still wanted.
     *
     * @param from what is done of the whole where the part begins, in hundredths
     * @param to what is done of it where the part ends
     */
    default Progress part(int from, int to) {
        return new Part(this, from, to);
    }

    /** Ends the work where it is no longer wanted. */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
