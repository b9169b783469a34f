package tumen.model;

/** What a claimant does with what is said about an event. */
public enum Stance {
    /** Says that it is so. */
    ASSERTS,
    /** Says that it is not so. */
    DENIES,
    /** An earlier or blanket denial; shown beside the event, never counted as an answer to its claims. */
    DENIES_GENERALLY,
    /** Refuses to say. */
    DECLINES,
    /** Asked, neither confirms nor denies. */
    NEITHER,
    /** Says that it is so with a limit; its dates count. */
    QUALIFIES,
    /** Takes back an earlier assertion or denial, from its own day on. */
    RETRACTS,
    /** Says something around it. */
    CONTEXT
}
