package tumen.timeline.paint;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import tumen.model.RelationKind;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.LaneBox;
import tumen.timeline.layout.LaneBox.Level;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.Edge;
import tumen.timeline.layout.Mark.End;
import tumen.timeline.layout.Mark.Form;
import tumen.timeline.layout.Mark.Look;
import tumen.timeline.layout.Mark.Sign;
import tumen.timeline.layout.Picture;
import tumen.timeline.layout.Tally;
import tumen.timeline.layout.TextMeasure;
import tumen.timeline.layout.TextMeasure.Face;
import tumen.timeline.layout.Ties;
import tumen.timeline.layout.Ties.Arrow;
import tumen.timeline.layout.Ties.Leader;
import tumen.timeline.layout.Ties.Point;
import tumen.timeline.scale.Tick;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;

/** A picture that holds every mark there is, laid out by hand. */
public final class MadeUp {

    static final double WIDTH = 1100;
    static final double HEIGHT = 720;
    private static final double GUTTER = 150;
    private static final double AXIS = 48;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<LaneBox> lanes = new ArrayList<>();
    private final TextMeasure measure = new FxTextMeasure(1);
    private double y = AXIS;

    /** The picture. */
    public static Picture picture() {
        return new MadeUp().build();
    }

    private Picture build() {
        lane("Standing", 0, 130, Level.LABELS);
        double row = AXIS + 26;
        double x = 190;
        for (Standing standing : Standing.values()) {
            double radius = standing == Standing.BACKGROUND ? 3.5 : 6.5;
            mark(x, row, 0, point(x), new Sign(x, radius, standing, false, false), Weight.NORMAL, false, false);
            label(x + 12, row, standing.name().toLowerCase(), "", false);
            mark(x, row + 36, 4, point(x), new Sign(x, radius, standing, true, false), Weight.NORMAL, false, false);
            label(x + 12, row + 36, "disclosure", "30 Aug", false);
            x += 150;
        }
        mark(190, row + 72, 3, point(190), new Sign(190, 6.5, Standing.CORROBORATED, false, false), Weight.KEY,
                true, false);
        label(206, row + 72, "Ballistic missile launched eastward", "30 Aug", true);
        mark(600, row + 72, 3, point(600), new Sign(600, 6.5, Standing.ALLEGED, false, false), Weight.NORMAL,
                false, true);
        label(616, row + 72, "Found by a search", "hours earlier", false);

        lane("What is known of when it happened", 1, 250, Level.LABELS);
        row = AXIS + 130 + 30;
        band(190, 340, row, End.PLAIN, End.PLAIN, false, false, "Some time in it", "Mar 2023");
        band(420, 570, row, End.FADE, End.FADE, false, false, "Approximate", "~ Jul 2023");
        band(650, 800, row, End.PLAIN, End.PLAIN, true, false, "Uncertain", "2023?");
        band(880, 1030, row, End.PLAIN, End.PLAIN, false, true, "Inferred from order", "after the visit");
        row += 64;
        band(190, 340, row, End.FADE, End.FADE, true, true, "All of these", "");
        half(420, 490, row, End.ARROW, End.PLAIN, "Not after", "by Dec 2022");
        half(650, 720, row, End.PLAIN, End.ARROW, "Not before", "since Aug 2023");
        half(880, 950, row, End.ARROW, End.PLAIN, "Arms delivered to Wagner", "late 2022");
        row += 64;
        bar(190, 230, 320, 340, row, End.PLAIN, End.PLAIN, "It lasted", "1 – 9 March");
        bar(420, 420, 570, 570, row, End.PLAIN, End.PLAIN, "It lasted, known", "");
        bar(650, 690, 800, 800, row, End.FADE, End.CUT, "It lasted, goes on", "");
        bar(880, 880, 1000, 1030, row, End.PLAIN, End.ARROW, "It began", "open end");

        lane("Selected, compared, contradicted", 2, 120, Level.LABELS);
        row = AXIS + 380 + 34;
        Mark visit = band(300, 400, row, End.FADE, End.FADE, false, false, "Shoigu in Pyongyang", "~ Jul 2023");
        Mark letters = mark(520, row, 2, new Body(Form.BAND, 440, 0, 0, 600, 16,
                new Edge(End.PLAIN, End.PLAIN, true, true)), new Sign(520, 6.5, Standing.ALLEGED, false, true),
                Weight.KEY, true, false);
        label(440, row + 28, "Putin and Kim exchange letters", "after the visit, before 30 Aug", true);
        marks.add(new Mark(99, 2, row, 2, point(800), new Sign(800, 6.5, Standing.CONTESTED, false, false),
                new Look(Weight.NORMAL, false, false, true)));
        label(820, row, "Claims that cannot all hold", "", false);
        lane("Many events", 3, 90, Level.COUNTS);
        lane("Strip", -1, 60, Level.STRIP);
        lane("Collapsed", 4, 26, Level.COLLAPSED);
        double many = lanes.get(3).box().middle();
        List<CountMark> counts = List.of(
                new CountMark(3, new Box(GUTTER + 6, many - 9, 48, 18), 12, CountMark.Side.LEFT, 0, 1, 3),
                new CountMark(3, new Box(420, many - 9, 34, 18), 7, CountMark.Side.HERE, 0, 1, 3),
                new CountMark(3, new Box(600, many - 9, 54, 18), 1234, CountMark.Side.HERE, 0, 1, -1),
                new CountMark(3, new Box(WIDTH - 60, many - 9, 48, 18), 30, CountMark.Side.RIGHT, 0, 1, 3));
        List<DensityStrip> strips = List.of(strip(4, -1, 6), strip(5, 4, 3));
        Ties ties = new Ties(List.of(
                new Arrow(new Point(350, visit.y() + 8), new Point(350, visit.y() + 40),
                        new Point(400, letters.y() + 4), new Point(434, letters.y()), RelationKind.BEFORE),
                new Arrow(new Point(606, letters.y()), new Point(660, letters.y() - 30),
                        new Point(730, letters.y() - 30), new Point(790, letters.y()), RelationKind.UNDETERMINED)),
                List.of(new Leader(new Point(190, row - 340), new Point(350, visit.y()), false),
                        new Leader(new Point(960, row + 60), new Point(960, row - 180), true)));
        TimeScale scale = new TimeScale(at(2022, 9), at(2023, 11), WIDTH - GUTTER);
        Picture.Frame frame = new Picture.Frame(new Box(0, 0, WIDTH, HEIGHT),
                new Box(GUTTER, AXIS, WIDTH - GUTTER, HEIGHT - AXIS), scale, ticks(scale),
                GUTTER + scale.x(at(2023, 10)), 0, HEIGHT - AXIS);
        return new Picture(frame, lanes, new Picture.Figures(marks, labels, counts, strips), ties,
                new Tally(30, 3, 2, 1));
    }

    private DensityStrip strip(int lane, int colour, double step) {
        Box box = lanes.get(lane).box();
        Box inner = new Box(GUTTER, box.y() + 5, WIDTH - GUTTER, box.height() - 10);
        int[] counts = new int[(int) (inner.width() / step)];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (int) Math.max(0, 20 * Math.sin(i / 9.0) + 12 * Math.cos(i / 3.1) + 4);
        }
        counts[3] = 1;
        return new DensityStrip(lane, inner, inner.x(), step, counts, 36, colour);
    }

    private void lane(String title, int colour, double height, Level level) {
        lanes.add(new LaneBox(null, title, colour, new Box(0, y, WIDTH, height), level, new Tally(5, 3, 1204, 0)));
        y += height;
    }

    private Mark band(double left, double right, double row, End one, End two, boolean dashed, boolean hatched,
            String title, String date) {
        double middle = (left + right) / 2;
        label(left, row + 24, title, date, false);
        return mark(middle, row, lanes.size() - 1, new Body(Form.BAND, left, 0, 0, right, 16,
                new Edge(one, two, dashed, hatched)), new Sign(middle, 6.5, Standing.ALLEGED, false, true),
                Weight.NORMAL, false, false);
    }

    private void half(double left, double right, double row, End one, End two, String title, String date) {
        label(left, row + 24, title, date, false);
        double x = one == End.ARROW ? right : left;
        mark(x, row, lanes.size() - 1, new Body(Form.HALF_OPEN, left, 0, 0, right, 16,
                new Edge(one, two, false, false)), new Sign(x, 6.5, Standing.CONTESTED, false, false),
                Weight.NORMAL, false, false);
    }

    private void bar(double left, double coreLeft, double coreRight, double right, double row, End one, End two,
            String title, String date) {
        label(left, row + 24, title, date, true);
        double middle = (left + right) / 2;
        mark(middle, row, lanes.size() - 1, new Body(Form.BAR, left, coreLeft, coreRight, right, 14,
                new Edge(one, two, false, false)), new Sign(middle, 6, Standing.ACKNOWLEDGED, false, false),
                Weight.NORMAL, false, false);
    }

    private Mark mark(double x, double row, int colour, Body body, Sign sign, Weight weight, boolean selected,
            boolean hit) {
        Mark mark = new Mark(marks.size(), lanes.size() - 1, row, colour, body, sign,
                new Look(weight, selected, hit, false));
        marks.add(mark);
        return mark;
    }

    private static Body point(double x) {
        return new Body(Form.POINT, x, x, x, x, 0, new Edge(End.PLAIN, End.PLAIN, false, false));
    }

    private void label(double x, double row, String title, String date, boolean key) {
        double width = measure.width(title, key ? Face.TITLE : Face.PLAIN)
                + (date.isEmpty() ? 0 : measure.width(" ", Face.DATE) + measure.width(date, Face.DATE));
        labels.add(new Label(marks.size() - 1, lanes.size() - 1, new Box(x, row - 9, width, 18), title, date,
                title + " " + date, key));
    }

    private static Ticks ticks(TimeScale scale) {
        List<Tick> major = new ArrayList<>();
        List<Tick> minor = new ArrayList<>();
        double month = scale.width() / 14;
        for (YearMonth at = YearMonth.of(2022, 9); at.isBefore(YearMonth.of(2023, 11)); at = at.plusMonths(1)) {
            long from = at(at.getYear(), at.getMonthValue());
            minor.add(new Tick(from, scale.x(from), month, at.getMonth().name().substring(0, 1)
                    + at.getMonth().name().substring(1, 3).toLowerCase()));
        }
        for (int year = 2022; year <= 2023; year++) {
            long from = at(year, 1);
            major.add(new Tick(from, scale.x(from), month * 12, Integer.toString(year)));
        }
        return new Ticks(major, minor);
    }

    private static long at(int year, int month) {
        return Instant.from(YearMonth.of(year, month).atDay(1).atStartOfDay(ZoneOffset.UTC)).toEpochMilli();
    }
}
