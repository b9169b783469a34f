package tumen.time;

import java.util.ArrayList;
import java.util.List;
import tumen.time.DateSet.Run;
import tumen.time.Edtf.Edge;

/** Reads a whole text: one date, an interval, or a set. The dates in it are read by {@link DateReader}. */
final class EdtfParser {

    private final Cursor cursor;
    private final DateReader dates;

    private EdtfParser(String text) {
        cursor = new Cursor(text);
        dates = new DateReader(cursor);
    }

    static Edtf read(String text) throws Cursor.BadDate {
        return new EdtfParser(text).whole();
    }

    private Edtf whole() {
        Edtf read = switch (cursor.peek()) {
            case '[' -> set(']');
            case '{' -> set('}');
            case '/', '.' -> interval(null);
            default -> dateOrInterval();
        };
        if (!cursor.isAtEnd()) {
            throw cursor.expected(read instanceof SingleDate single ? dates.whatMayFollow(single)
                    : cursor.peek() == 'T' ? "noTime" : "nothing");
        }
        return read;
    }

    private Edtf dateOrInterval() {
        Edtf first = dates.dateOrTime();
        return cursor.peek() == '/' && first instanceof SingleDate start ? interval(start) : first;
    }

    /** An interval from its slash on, or from its beginning where it has no given start. */
    private Edtf interval(SingleDate start) {
        Edge startEdge = start != null ? Edge.KNOWN : cursor.skipDots() ? Edge.OPEN : Edge.UNKNOWN;
        if (!cursor.skip('/')) {
            throw cursor.expected(startEdge == Edge.OPEN ? "slash" : "dot");
        }
        int place = cursor.at();
        Edge endEdge = cursor.isAtEnd() ? Edge.UNKNOWN : cursor.skipDots() ? Edge.OPEN : Edge.KNOWN;
        if (endEdge != Edge.KNOWN) {
            if (start == null) {
                throw cursor.expectedAt(place, "oneSide");
            }
            return new Interval(cursor.since(0), start, startEdge, null, endEdge);
        }
        SingleDate end = dates.date("side");
        if (start != null && start.first > end.last) {
            throw cursor.expectedAt(place, "notBefore", start.toString());
        }
        return new Interval(cursor.since(0), start, startEdge, end, endEdge);
    }

    private Edtf set(char close) {
        cursor.step();
        List<Run> runs = new ArrayList<>();
        boolean openEnded;
        do {
            Run run = run(runs.isEmpty());
            runs.add(run);
            openEnded = run.to() == null;
        } while (!openEnded && cursor.skip(','));
        if (!cursor.skip(close)) {
            throw cursor.expected(cursor.peek() == 'T' ? "noTime" : openEnded ? "close"
                    : runs.getLast().isLone() ? "commaDotsOrClose" : "commaOrClose", String.valueOf(close));
        }
        return new DateSet(cursor.since(0), close == ']', runs);
    }

    private Run run(boolean mayBeOpen) {
        if (mayBeOpen && cursor.skipDots()) {
            return new Run(null, dates.date("member"));
        }
        SingleDate from = dates.date("member");
        if (!cursor.skipDots()) {
            return new Run(from, from);
        }
        int place = cursor.at();
        if (cursor.peek() == ']' || cursor.peek() == '}' || cursor.isAtEnd()) {
            return new Run(from, null);
        }
        SingleDate to = dates.date("member");
        if (!isAsExactAs(from, to)) {
            throw cursor.expectedAt(place, "asExact", from.toString());
        }
        if (to.first < from.first || to.last < from.last) {
            throw cursor.expectedAt(place, "notBefore", from.toString());
        }
        return new Run(from, to);
    }

    /** Dates that a run joins are told to the same: what lies between them would else not be known. */
    private static boolean isAsExactAs(SingleDate from, SingleDate to) {
        return from.precision() == to.precision() && (!(from instanceof PartOfYear part)
                || part.kind() == ((PartOfYear) to).kind());
    }
}
