package tumen.time;

import java.time.LocalDate;
import java.time.ZoneId;
import tumen.problem.Problem;

/** {@code A/B}: it lasted from within A to within B. At least one of the two is given. */
final class Interval extends Edtf {

    private final SingleDate start;
    private final SingleDate end;
    private final Edge startEdge;
    private final Edge endEdge;

    /** A start or end is null exactly where its edge is not known. */
    Interval(String text, SingleDate start, Edge startEdge, SingleDate end, Edge endEdge) {
        super(text, Math.max(levelOf(start), levelOf(end)));
        this.start = start;
        this.end = end;
        this.startEdge = startEdge;
        this.endEdge = endEdge;
    }

    /** Level 1 adds open and unknown ends; unknown digits within an interval are of level 2 alone. */
    private static int levelOf(SingleDate side) {
        if (side == null) {
            return 1;
        }
        return side.masked() ? 2 : side.level();
    }

    SingleDate start() {
        return start;
    }

    SingleDate end() {
        return end;
    }

    @Override
    public Bounds bounds(ZoneId zone) {
        Bounds first = start == null ? Bounds.NONE : start.bounds(zone);
        Bounds last = end == null ? Bounds.NONE : end.bounds(zone);
        return new Bounds(first.startEarliest(), Math.min(first.startLatest(), last.endLatest()),
                Math.max(first.startEarliest(), last.endEarliest()), last.endLatest());
    }

    @Override
    public boolean lasts() {
        return true;
    }

    @Override
    public boolean approximate() {
        return start != null && start.approximate() || end != null && end.approximate();
    }

    @Override
    public boolean uncertain() {
        return start != null && start.uncertain() || end != null && end.uncertain();
    }

    @Override
    public Precision precision() {
        if (start == null || end == null) {
            return start == null ? end.precision() : start.precision();
        }
        return start.precision().compareTo(end.precision()) > 0 ? start.precision() : end.precision();
    }

    @Override
    public LocalDate firstDay() {
        return start == null ? null : start.firstDay();
    }

    @Override
    public LocalDate lastDay() {
        return end == null ? null : end.lastDay();
    }

    @Override
    public Edge startEdge() {
        return startEdge;
    }

    @Override
    public Edge endEdge() {
        return endEdge;
    }

    @Override
    public Problem missingIn(ZoneId zone) {
        Problem missing = start == null ? null : start.missingIn(zone);
        return missing != null || end == null ? missing : end.missingIn(zone);
    }
}
