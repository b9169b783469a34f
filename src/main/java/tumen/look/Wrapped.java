package tumen.look;

import javafx.scene.control.Label;

/**
 * A line of words that wraps and is as high as its width makes it. It remembers that height: each box around it asks
 * several times over, and the words would be set anew each time.
 */
public final class Wrapped extends Label {

    private double width = Double.NaN;
    private double height;

    /** Words in these style classes. */
    public Wrapped(String words, String... classes) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(classes);
    }

    @Override
    protected double computePrefHeight(double wide) {
        if (wide != width) {
            height = super.computePrefHeight(wide);
            width = wide;
        }
        return height;
    }

    /** Called whenever anything changed that the height depends on. */
    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }
}
