package tumen.model;

/**
 * Allen's thirteen relations between intervals (Allen 1983, "Maintaining Knowledge about Temporal
 * Intervals", figure 2), and two of ours.
 */
public enum RelationKind {
    BEFORE, AFTER, MEETS, MET_BY, OVERLAPS, OVERLAPPED_BY, STARTS, STARTED_BY, DURING, CONTAINS,
    FINISHES, FINISHED_BY, EQUALS,
    /** It did not start after the other started. */
    NOT_AFTER,
    /** Said on purpose: nobody says which came first. */
    UNDETERMINED
}
