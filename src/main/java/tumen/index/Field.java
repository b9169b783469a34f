package tumen.index;

import java.util.Locale;
import tumen.model.Facet;
import tumen.model.Lanes;

/** What an event has that it can be filtered or laned by. */
public enum Field {
    THREAD, STANDING, ACTOR, SOURCE, KIND, TAG, PLACE, CLAIMANT;

    /** The field that a facet filters by. */
    public static Field of(Facet facet) {
        return valueOf(facet.name());
    }

    /** The field that lanes stand for. */
    public static Field of(Lanes lanes) {
        return valueOf(lanes.name());
    }

    /** The field's name as it is written in a store. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
