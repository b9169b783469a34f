package tumen.timeline.layout;

/** A rectangle of the picture, in pixels. */
public record Box(double x, double y, double width, double height) {

    /** Its right edge. */
    public double right() {
        return x + width;
    }

    /** Its lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The height of its middle. */
    public double middle() {
        return y + height / 2;
    }

    /** True where the point lies in it or on its left or upper edge. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX < right() && pointY >= y && pointY < bottom();
    }

    /** True where both share some area. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && alongside(other);
    }

    /** True where both share some height, wherever they lie across. */
    public boolean alongside(Box other) {
        return y < other.bottom() && other.y < bottom();
    }

    /** The same, larger by so many pixels on each side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The same, moved down. */
    public Box down(double by) {
        return new Box(x, y + by, width, height);
    }
}
