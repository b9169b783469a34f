package tumen.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window comes back where it can be seen and grasped, and no larger than its screen. */
class PlacingTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1050);
    private static final Rectangle2D LEFT = new Rectangle2D(-1280, 0, 1280, 1024);

    private static Placing of(double x, double y, double width, double height, Rectangle2D... screens) {
        return Placing.of(new Rectangle2D(x, y, width, height), List.of(screens));
    }

    @ParameterizedTest
    @CsvSource({"0,0,true", "100,60,true", "-900,100,true", "1700,900,true", "1890,100,false", "-1420,100,false",
        "100,1045,false", "100,-400,false", "5000,5000,false"})
    void itGoesWhereItCanBeGrasped(double x, double y, boolean there) {
        assertThat(of(x, y, 1440, 900, MAIN).there()).isEqualTo(there);
    }

    @Test
    void aSecondScreenCountsWhileItIsThere() {
        assertThat(of(-1200, 40, 800, 600, MAIN, LEFT).there()).isTrue();
        assertThat(of(-1200, 40, 800, 600, MAIN).there()).isFalse();
    }

    @Test
    void itIsNoLargerThanItsScreen() {
        assertThat(of(0, 0, 1e9, 1e9, MAIN)).isEqualTo(new Placing(true, 1920, 1050));
        assertThat(of(1e9, -1e9, 1e9, 1e9, MAIN)).isEqualTo(new Placing(false, 1920, 1050));
        assertThat(of(-1270, 0, 1270, 1040, MAIN, LEFT)).isEqualTo(new Placing(true, 1270, 1024));
    }
}
