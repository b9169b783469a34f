package tumen.app;

import java.io.IOException;

/** Shows an address, a folder or a file in the system's own program for it. */
@FunctionalInterface
interface Showing {

    /**
     * Shows it; may take some seconds, and is not for the interface thread.
     *
     * @param address an address with its scheme, such as {@code https:} or {@code file:}
     * @throws IOException where the system has no program for it, or that failed
     */
    void show(String address) throws IOException;
}
