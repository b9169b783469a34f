package tumen.look;

import javafx.scene.control.Label;

/** A line of words that wraps and is as high as its width makes it. */
public final class Wrapped extends Label {

    private final KnownHeight height = new KnownHeight();

    /** Words in these style classes. */
    public Wrapped(String words, String... classes) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(classes);
    }

    @Override
    protected double computePrefHeight(double wide) {
        return height.at(wide, super::computePrefHeight);
    }

    /** Called whenever anything changed that the height depends on; the first time while this is made. */
    @Override
    public void requestLayout() {
        if (height != null) {
            height.forget();
        }
        super.requestLayout();
    }
}
