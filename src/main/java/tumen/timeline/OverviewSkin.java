package tumen.timeline;

import javafx.scene.control.SkinBase;

/** Draws the overview. */
final class OverviewSkin extends SkinBase<Overview> {

    OverviewSkin(Overview overview) {
        super(overview);
    }
}
