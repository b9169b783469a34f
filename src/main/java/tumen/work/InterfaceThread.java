package tumen.work;

/** Knows the interface thread when it sees it, without knowing JavaFX. */
public final class InterfaceThread {

    /** The name that JavaFX gives the thread of its scenes. */
    private static final String NAME = "JavaFX Application Thread";

    private InterfaceThread() {
    }

    /** True on the thread that draws and takes the user's input. */
    public static boolean isCurrent() {
        return NAME.equals(Thread.currentThread().getName());
    }

    /**
     * Refuses to go on where the user would have to wait for it.
     *
     * @param what the work, named in the message
     * @throws IllegalStateException on the interface thread
     */
    public static void refuse(String what) {
        if (isCurrent()) {
            throw new IllegalStateException(what + " must not run on the interface thread");
        }
    }
}
