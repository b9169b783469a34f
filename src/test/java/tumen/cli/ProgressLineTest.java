package tumen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private long now;

    @Test
    void rowsAreToldWithTheirRateAndTheTimeThatIsLeft() {
        ProgressLine line = line(true);

        after(20);
        line.report(1_000, 4_000);
        after(30);
        line.report(2_000, -1);

        assertThat(told.toString(StandardCharsets.UTF_8).lines()).containsExactly(
                "tumen: 1,000 rows, 50 a second, 25%, 60 s left",
                "tumen: 2,000 rows, 40 a second");
    }

    @Test
    void whatIsReadByBytesIsNotToldAsRows() {
        ProgressLine line = line(false);

        after(20);
        line.report(25_000_000, 100_000_000);

        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("tumen: 25%, 60 s left\n");
    }

    @Test
    void aSecondStageIsReckonedFromItsOwnBeginning() {
        ProgressLine line = line(false);

        after(1_000);
        line.report(999, 1_000);
        line.report(0, 100);
        after(10);
        line.report(50, 100);

        assertThat(told.toString(StandardCharsets.UTF_8).lines()).last().isEqualTo("tumen: 50%, 10 s left");
    }

    private ProgressLine line(boolean rows) {
        Surroundings around = new Surroundings(InputStream.nullInputStream(), System.out,
                new PrintStream(told, true, StandardCharsets.UTF_8), Locale.ENGLISH);
        return new ProgressLine(new Talk(around, Locale.ENGLISH), rows, () -> now);
    }

    private void after(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }
}
