package tumen.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import tumen.work.Progress;

/**
 * What follows from a case, for one choice of sources and grades and for every day. Immutable; may be asked
 * from any thread but the interface's. Where a day is asked for, null stands for all of them.
 */
public final class Findings {

    private Findings() {
    }

    /**
     * Finds all there is to find. The viewpoint's own day plays no part: every day is covered.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} is no longer wanted
     */
    public static Findings of(Case given, Viewpoint viewpoint, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /** What was asked about, as far as the viewpoint leaves it. */
    public Case given() {
        throw new UnsupportedOperationException();
    }

    /** For which choice of sources and grades. */
    public Viewpoint viewpoint() {
        throw new UnsupportedOperationException();
    }

    /** The event's steps, first day first; empty where no claim on it is left. */
    public List<Step> history(String event) {
        throw new UnsupportedOperationException();
    }

    /** How the event is known as of that day; null while it does not show. */
    public Step at(String event, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** The days on which a claim begins to count. */
    public SortedSet<LocalDate> daysSaid() {
        throw new UnsupportedOperationException();
    }

    /** The rule that gives the event its standing; null while it does not show. */
    public StandingRule rule(String event, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** Every claim on the event, by day and then id; those that are {@code HIDDEN} are not to be shown. */
    public List<CountedClaim> counted(String event, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** Where each party stands: the event's actors in its order, then other claimants by first word. */
    public List<Position> positions(String event, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** The reports that the event rests on, grouped by where they come from: known origins first. */
    public List<Support.Origin> reports(String event, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** Sources that cite each other in a circle: ids in the order of citation, each from its first id on. */
    public List<List<String>> circles() {
        throw new UnsupportedOperationException();
    }

    /** Why a bound of the event is what it is; null while the event does not show. */
    public Why why(String event, Why.Side side, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** What is known of the order of two events; null while either does not show. */
    public Order order(String a, String b, LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }

    /** The claims that cannot all hold, by their ids. */
    public List<Contradiction> contradictions(LocalDate knownAsOf) {
        throw new UnsupportedOperationException();
    }
}
