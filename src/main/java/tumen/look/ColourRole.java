package tumen.look;

import java.util.Locale;

/**
 * What a colour is for. Style sheets name a role as {@code -role-ink-muted}, the canvas asks a {@link Palette}
 * for it; both read {@code light.css} and {@code dark.css}.
 */
public enum ColourRole {
    /** What panes and the axis lie on. */
    SURFACE,
    /** What rails and bars lie on. */
    SUNKEN,
    /** What the marks lie on. */
    PAPER,
    /** The paper after the known-as-of day. */
    FUTURE,
    /** Thin rules between things. */
    RULE,
    /** Rules between greater units: years over months. */
    RULE_STRONG,
    /** The edge of something that is operated: a field, a box, a handle. */
    EDGE,
    /** Text. */
    INK,
    /** Text that steps back: dates beside titles, counts. */
    INK_MUTED,
    /** Marks of events that are background only. */
    BACKGROUND,
    /** What can be acted on, and what is selected. */
    ACCENT,
    /** The same, pressed or pointed at. */
    ACCENT_STRONG,
    /** A surface that belongs to something selected. */
    ACCENT_SOFT,
    /** Text on {@link #ACCENT}. */
    ON_ACCENT,
    /** Something is wrong, or denied. */
    DANGER,
    /** A surface for what is wrong. */
    DANGER_SOFT,
    /** Something wants care. */
    WARNING,
    /** A surface for what wants care. */
    WARNING_SOFT,
    /** Behind a passage. */
    HIGHLIGHT,
    /** Behind the passage that is looked at. */
    HIGHLIGHT_STRONG,
    /** Behind text that the reader selected. */
    SELECTION,
    /** What a search found. */
    HIT,
    /** Behind what a search found. */
    HIT_SOFT,
    /** The shadow of what floats. */
    SHADOW,
    /** A screen with nothing on it, in a presentation. */
    BLANK;

    /** The name in style sheets. */
    public String cssName() {
        return "-role-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
