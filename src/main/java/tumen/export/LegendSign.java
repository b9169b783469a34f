package tumen.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tumen.model.RelationKind;
import tumen.model.Standing;
import tumen.model.Weight;
import tumen.timeline.layout.Box;
import tumen.timeline.layout.CountMark;
import tumen.timeline.layout.DensityStrip;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Mark.Body;
import tumen.timeline.layout.Mark.Edge;
import tumen.timeline.layout.Mark.End;
import tumen.timeline.layout.Mark.Form;
import tumen.timeline.layout.Mark.Look;
import tumen.timeline.layout.Mark.Sign;
import tumen.timeline.layout.Ties.Arrow;
import tumen.timeline.layout.Ties.Leader;
import tumen.timeline.layout.Ties.Point;

/** The lines of the legend: each mark that the timeline has, and how it is shown. */
enum LegendSign {
    LASTED(Group.WHEN), WITHIN(Group.WHEN), APPROXIMATE(Group.WHEN), UNCERTAIN(Group.WHEN), INFERRED(Group.WHEN),
    HALF_OPEN(Group.WHEN),
    ALLEGED(Group.STANDING), CONTESTED(Group.STANDING), CORROBORATED(Group.STANDING), BACKGROUND(Group.STANDING),
    CONTRADICTED(Group.STANDING),
    DISCLOSURE(Group.ELSE), RELATION(Group.ELSE), UNDETERMINED(Group.ELSE), COUNT(Group.ELSE), DENSITY(Group.ELSE);

    private static final double SPAN = 46;
    private static final double RADIUS = 6;
    private static final double SMALL = 4;
    private static final double HEIGHT = 12;
    private static final int[] HILLS = {2, 4, 7, 9, 6, 3, 5, 8, 10, 7, 4};

    private final Group group;

    LegendSign(Group group) {
        this.group = group;
    }

    /** What lines are about. */
    enum Group {
        WHEN, STANDING, ELSE;

        String key() {
            return "legend.group." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is drawn for a line; the mark may be null. */
    record Drawn(Mark mark, List<CountMark> counts, List<DensityStrip> strips, List<Arrow> arrows,
            List<Leader> leaders) {

        static Drawn of(Mark mark) {
            return new Drawn(mark, List.of(), List.of(), List.of(), List.of());
        }
    }

    static List<LegendSign> of(Group group) {
        return Arrays.stream(values()).filter(sign -> sign.group == group).toList();
    }

    /** Key of what it means. */
    String key() {
        return "legend." + name().toLowerCase(Locale.ROOT);
    }

    /** Key of a sentence with what is drawn and what it means. */
    String spoken() {
        return key() + ".spoken";
    }

    /** What is drawn in a field, for text of some size; {@code ordinal} is the mark's. */
    Drawn drawn(Box box, double text, int ordinal) {
        double left = box.x() + 4 * text;
        double right = left + SPAN * text;
        double middle = (left + right) / 2;
        double y = box.middle();
        return switch (this) {
            case LASTED -> body(ordinal, y, text, Form.BAR, left, edge(End.PLAIN, false, false));
            case WITHIN -> body(ordinal, y, text, Form.BAND, left, edge(End.PLAIN, false, false));
            case APPROXIMATE -> body(ordinal, y, text, Form.BAND, left, edge(End.FADE, false, false));
            case UNCERTAIN -> body(ordinal, y, text, Form.BAND, left, edge(End.PLAIN, true, false));
            case INFERRED -> body(ordinal, y, text, Form.BAND, left, edge(End.PLAIN, false, true));
            case HALF_OPEN -> body(ordinal, y, text, Form.HALF_OPEN, left,
                    new Edge(End.ARROW, End.PLAIN, false, false));
            case ALLEGED -> dot(ordinal, middle, y, text, Standing.ALLEGED);
            case CONTESTED -> dot(ordinal, middle, y, text, Standing.CONTESTED);
            case CORROBORATED -> dot(ordinal, middle, y, text, Standing.CORROBORATED);
            case BACKGROUND -> dot(ordinal, middle, y, text, Standing.BACKGROUND);
            case CONTRADICTED -> Drawn.of(new Mark(ordinal, 0, y, 0, point(middle),
                    new Sign(middle, RADIUS * text, Standing.ALLEGED, false, false),
                    new Look(Weight.NORMAL, false, false, true)));
            case DISCLOSURE -> new Drawn(new Mark(ordinal, 0, y, -1, point(left + RADIUS * text),
                    new Sign(left + RADIUS * text, RADIUS * text, Standing.ACKNOWLEDGED, true, false), plain()),
                    List.of(), List.of(), List.of(), List.of(new Leader(new Point(left + 2.4 * RADIUS * text, y),
                            new Point(right, y), false)));
            case RELATION -> arrow(left, right, y, text, RelationKind.BEFORE);
            case UNDETERMINED -> arrow(left, right, y, text, RelationKind.UNDETERMINED);
            case COUNT -> new Drawn(null, List.of(new CountMark(0, new Box(middle - 16 * text, y - 9 * text, 32 * text,
                    18 * text), 12, CountMark.Side.HERE, 0, 0, 0)), List.of(), List.of(), List.of());
            case DENSITY -> new Drawn(null, List.of(), List.of(new DensityStrip(0, new Box(left, y - 8 * text,
                    SPAN * text, 16 * text), left, SPAN * text / HILLS.length, HILLS, 10, 0)), List.of(), List.of());
        };
    }

    private static Edge edge(End both, boolean dashed, boolean hatched) {
        return new Edge(both, both, dashed, hatched);
    }

    private static Drawn body(int ordinal, double y, double text, Form form, double left, Edge edge) {
        double right = left + SPAN * text;
        double middle = (left + right) / 2;
        boolean bar = form == Form.BAR;
        Body body = new Body(form, left, bar ? left : middle, bar ? right : middle, right, HEIGHT * text, edge);
        Standing standing = bar ? Standing.CORROBORATED : Standing.ALLEGED;
        return Drawn.of(new Mark(ordinal, 0, y, 0, body, new Sign(middle, RADIUS * text, standing, false,
                form == Form.BAND), plain()));
    }

    private static Drawn dot(int ordinal, double x, double y, double text, Standing standing) {
        double radius = (standing == Standing.BACKGROUND ? SMALL : RADIUS) * text;
        return Drawn.of(new Mark(ordinal, 0, y, 0, point(x), new Sign(x, radius, standing, false, false), plain()));
    }

    private static Drawn arrow(double left, double right, double y, double text, RelationKind kind) {
        double rise = 8 * text;
        return new Drawn(null, List.of(), List.of(), List.of(new Arrow(new Point(left, y + rise / 2),
                new Point(left + rise, y - rise), new Point(right - 2 * rise, y - rise / 2),
                new Point(right, y + rise / 4), kind)), List.of());
    }

    private static Body point(double x) {
        return new Body(Form.POINT, x, x, x, x, 0, new Edge(End.PLAIN, End.PLAIN, false, false));
    }

    private static Look plain() {
        return new Look(Weight.NORMAL, false, false, false);
    }
}
