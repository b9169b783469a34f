package tumen.look;

import java.util.function.DoubleUnaryOperator;

/**
 * How high words that wrap are at one width. Each box around them asks several times over, and they would be set anew
 * each time. Interface thread only.
 */
public final class KnownHeight {

    private double width = Double.NaN;
    private double height;

    /** The height at {@code wide}, in logical pixels; worked out by {@code measure} where it is not known. */
    public double at(double wide, DoubleUnaryOperator measure) {
        if (wide != width) {
            height = measure.applyAsDouble(wide);
            width = wide;
        }
        return height;
    }

    /** To be called whenever anything changed that the height depends on. */
    public void forget() {
        width = Double.NaN;
    }
}
