package tumen.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Which events are looked at: the selected one, and a second to compare its order with. Remembers the
 * way, so that a step back leads to the event before.
 */
public final class Focus {

    private static final int KEPT = 100;

    private final ReadOnlyStringWrapper event = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper passage = new ReadOnlyStringWrapper();
    private final ReadOnlyLongWrapper asked = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
    private final Deque<String> before = new ArrayDeque<>();

    /** Id of the selected event, or null. */
    public ReadOnlyStringProperty event() {
        return event.getReadOnlyProperty();
    }

    /** Id of the event that is compared with the selected one, or null. */
    public ReadOnlyStringProperty second() {
        return second.getReadOnlyProperty();
    }

    /** Id of the passage that the reader asked to see, or null. */
    public ReadOnlyStringProperty passage() {
        return passage.getReadOnlyProperty();
    }

    /** True while the next event that is selected is put beside the selected one. */
    public ReadOnlyBooleanProperty comparing() {
        return comparing.getReadOnlyProperty();
    }

    /** Puts the next event that is selected, wherever, beside the selected one; asked again, does not. */
    public void compareNext() {
        comparing.set(event.get() != null && !comparing.get());
    }

    /**
     * Selects an event, or none where {@code id} is null; a second one is let go. While {@link #comparing}, it
     * becomes the second one.
     */
    public void select(String id) {
        if (comparing.get() && id != null && !id.equals(event.get())) {
            compare(id);
            return;
        }
        comparing.set(false);
        if (!Objects.equals(id, event.get())) {
            if (event.get() != null) {
                before.push(event.get());
                if (before.size() > KEPT) {
                    before.removeLast();
                }
            }
            passage.set(null);
            event.set(id);
        }
        second.set(null);
    }

    /** Puts a second event beside the selected one; the same one again lets it go. */
    public void compare(String id) {
        if (event.get() == null) {
            select(id);
        } else {
            boolean again = id == null || id.equals(second.get()) || id.equals(event.get());
            second.set(again ? null : id);
        }
        comparing.set(false);
    }

    /** Asks to see a passage; asking again brings it into view again. */
    public void read(String id) {
        passage.set(null);
        passage.set(id);
    }

    /** Counts how often the reader asked to read the selected event's own passage, whichever that is. */
    public ReadOnlyLongProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /** Asks to see the first passage of the selected event. */
    public void readFirst() {
        if (event.get() != null) {
            asked.set(asked.get() + 1);
        }
    }

    /**
     * Steps back: compares no more, else lets the second event go, else returns to the event before, else
     * selects none.
     */
    public void back() {
        if (comparing.get()) {
            comparing.set(false);
        } else if (second.get() != null) {
            second.set(null);
        } else {
            passage.set(null);
            event.set(before.isEmpty() ? null : before.pop());
        }
    }

    /** Forgets the way: another story was opened. */
    void clear() {
        comparing.set(false);
        before.clear();
        second.set(null);
        passage.set(null);
        event.set(null);
    }
}
