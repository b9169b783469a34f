package tumen.passage;

/** How a passage was found again in a copy of its source. */
public enum Match {
    /** At its place, and its folded text is the one that was read. */
    EXACT,
    /** Its first and last words are there; no digest was kept that could say more. */
    FOUND,
    /** Its folded text is the one that was read, but stands elsewhere. */
    MOVED,
    /** Its place is there, its text is not the one that was read. Offered, never taken. */
    ALTERED,
    /** It may be meant by several places. All are offered, none is taken. */
    AMBIGUOUS,
    /** It is not there. */
    MISSING;

    /** True where the places are only offered: a reader has to judge them. */
    public boolean offered() {
        return this == ALTERED || this == AMBIGUOUS;
    }
}
