package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import tumen.problem.Problem;

/**
 * A set of dates: {@code [a,b]} is one of them, {@code {a,b}} all of them. A member may be a run
 * {@code a..b}, which the first may leave open towards the past and the last towards the future.
 */
final class DateSet extends Edtf {

    private final boolean oneOf;
    private final List<Run> runs;

    /**
     * A run of dates, both ends included. A lone date is a run to itself.
     *
     * @param from the first, or null where it is open towards the past
     * @param to the last, or null where it is open towards the future; never null with the first
     */
    record Run(SingleDate from, SingleDate to) {

        boolean isLone() {
            return from == to;
        }

        /** A date that the run surely holds. */
        SingleDate any() {
            return from != null ? from : to;
        }
    }

    DateSet(String text, boolean oneOf, List<Run> runs) {
        super(text, 2);
        this.oneOf = oneOf;
        this.runs = List.copyOf(runs);
    }

    boolean isOneOf() {
        return oneOf;
    }

    List<Run> runs() {
        return runs;
    }

    /**
     * One of several dates lies anywhere from the earliest to the latest. Several dates start with the one
     * that comes first and end with the one that comes last; a run that is open to one side says nothing more
     * of that side than that the dates named are reached.
     */
    @Override
    public Bounds bounds(ZoneId zone) {
        long startEarliest = Bounds.OPEN_FUTURE;
        long startLatest = Bounds.OPEN_FUTURE;
        long endEarliest = Bounds.OPEN_PAST;
        long endLatest = Bounds.OPEN_PAST;
        for (Run run : runs) {
            Bounds first = run.any().bounds(zone);
            Bounds last = (run.to == null ? run.from : run.to).bounds(zone);
            startEarliest = Math.min(startEarliest,
                    run.from == null ? Bounds.OPEN_PAST : first.startEarliest());
            startLatest = Math.min(startLatest, first.startLatest());
            endEarliest = Math.max(endEarliest, last.endEarliest());
            endLatest = Math.max(endLatest, run.to == null ? Bounds.OPEN_FUTURE : last.endLatest());
        }
        return oneOf ? Bounds.between(startEarliest, endLatest)
                : new Bounds(startEarliest, startLatest, endEarliest, endLatest);
    }

    @Override
    public boolean lasts() {
        return false;
    }

    @Override
    public boolean approximate() {
        return runs.stream().anyMatch(run -> run.from != null && run.from.approximate()
                || run.to != null && run.to.approximate());
    }

    @Override
    public boolean uncertain() {
        return runs.stream().anyMatch(run -> run.from != null && run.from.uncertain()
                || run.to != null && run.to.uncertain());
    }

    @Override
    public Precision precision() {
        return runs.stream().map(run -> run.any().precision()).max(Precision::compareTo).orElseThrow();
    }

    @Override
    public LocalDate firstDay() {
        return startEdge() == Edge.OPEN ? null : LocalDate.ofEpochDay(
                runs.stream().mapToLong(run -> run.from.first).min().orElseThrow());
    }

    @Override
    public LocalDate lastDay() {
        return endEdge() == Edge.OPEN ? null : LocalDate.ofEpochDay(
                runs.stream().mapToLong(run -> run.to.last).max().orElseThrow());
    }

    @Override
    public Edge startEdge() {
        return runs.stream().allMatch(run -> run.from != null) ? Edge.KNOWN : Edge.OPEN;
    }

    @Override
    public Edge endEdge() {
        return runs.stream().allMatch(run -> run.to != null) ? Edge.KNOWN : Edge.OPEN;
    }

    @Override
    public Problem missingIn(ZoneId zone) {
        return runs.stream().map(run -> run.any().missingIn(zone))
                .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
