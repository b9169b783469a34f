package tumen.timeline.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The axis at every zoom, and what it says at some. */
class TicksTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    private static TimeScale days(String from, String to, double width) {
        return new TimeScale(LocalDate.parse(from).atStartOfDay(UTC).toInstant().toEpochMilli(),
                LocalDate.parse(to).atStartOfDay(UTC).toInstant().toEpochMilli(), width);
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    @Test
    void monthsStandUnderYears() {
        Ticks ticks = Ticks.of(days("2022-10-01", "2023-10-01", 620), UTC, Locale.ENGLISH, 1);
        assertThat(labels(ticks.minor())).startsWith("Oct", "Nov", "Dec", "Jan").hasSize(13);
        assertThat(labels(ticks.major())).containsExactly("2022", "2023");
        assertThat(ticks.minor().getFirst().x()).isZero();
    }

    @Test
    void theReaderReadsTheirOwnLanguage() {
        TimeScale month = days("2023-08-03", "2023-08-31", 900);
        assertThat(labels(Ticks.of(month, UTC, Locale.FRENCH, 1).major())).containsExactly("août 2023");
        assertThat(labels(Ticks.of(days("2023-08-01", "2023-08-02", 900), UTC, Locale.FRENCH, 1).major()))
                .contains("1er\u00a0août 2023");
        assertThat(labels(Ticks.of(days("2023-08-01", "2023-08-02", 900), UTC, Locale.ENGLISH, 1).major()))
                .contains("1 August 2023");
        TimeScale decades = days("1995-01-01", "2023-01-01", 1500);
        assertThat(labels(Ticks.of(decades, UTC, Locale.FRENCH, 1).major()))
                .containsExactly("années 1990", "années 2000", "années 2010", "années 2020");
        TimeScale ancient = days("-0050-01-01", "-0040-01-01", 1500);
        assertThat(labels(Ticks.of(ancient, UTC, Locale.FRENCH, 1).minor())).contains("44 av. J.-C.");
        assertThat(labels(Ticks.of(ancient, UTC, Locale.ENGLISH, 1).minor())).contains("44 BC");
    }

    @Test
    void whoReadsAnotherLanguageReadsMonthsInThatOfTheWords() {
        for (String language : List.of("tr", "ar", "de")) {
            for (TimeScale scale : List.of(days("2022-10-01", "2023-10-01", 620), days("2023-08-01", "2023-08-31", 900),
                    days("-0050-01-01", "-0040-01-01", 1500))) {
                assertThat(Ticks.of(scale, UTC, Locale.of(language), 1)).as(language)
                        .isEqualTo(Ticks.of(scale, UTC, Locale.ENGLISH, 1));
            }
        }
    }

    @Test
    void daysBeginAtTheirOwnMidnight() {
        ZoneId pyongyang = ZoneId.of("Asia/Pyongyang");
        Ticks ticks = Ticks.of(days("2023-08-28", "2023-09-02", 600), pyongyang, Locale.ENGLISH, 1);
        assertThat(ticks.minor()).hasSizeGreaterThan(4).allSatisfy(tick -> assertThat(
                Instant.ofEpochMilli(tick.at()).atZone(pyongyang).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT));
    }

    @Test
    void anHourThatIsSkippedOrComesTwiceDoesNoHarm() {
        for (String day : List.of("2023-03-26", "2023-10-29")) {
            LocalDate date = LocalDate.parse(day);
            Ticks ticks = Ticks.of(days(day, date.plusDays(1).toString(), 1900), ZoneId.of("Europe/Paris"),
                    Locale.FRENCH, 1);
            assertRising(ticks.minor());
            assertThat(ticks.minor()).hasSizeBetween(23, 27);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void atEveryZoomTicksRiseAndAreNotCrowded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ZoneId> zones = List.of(UTC, ZoneId.of("Asia/Pyongyang"), ZoneId.of("America/New_York"));
        for (int round = 0; round < 300; round++) {
            double span = Math.exp(random.nextDouble(Math.log(60_000), Math.log(1.8e19)));
            double centre = span > 1e15 ? random.nextDouble(-1e18, 1e18) : random.nextDouble(-1e14, 4e12);
            TimeScale scale = TimeScale.over(centre - span / 2, centre + span / 2, random.nextInt(300, 2500));
            double textScale = random.nextDouble(0.8, 1.6);
            Ticks ticks = Ticks.of(scale, zones.get(round % 3), Locale.FRENCH, textScale);
            assertRising(ticks.minor());
            assertRising(ticks.major());
            assertThat(ticks.minor()).as("seed %d, %s", seed, scale).hasSizeBetween(1, 1 + (int) (scale.width() / 20));
            assertThat(ticks.major().getFirst().x()).isLessThanOrEqualTo(0.01);
            // All but what the scale cuts off has room for its name.
            ticks.minor().stream().skip(1).limit(Math.max(0, ticks.minor().size() - 2)).forEach(tick ->
                    assertThat(tick.room()).as("%s %s", scale, tick).isGreaterThan(24 * textScale));
        }
    }

    private static void assertRising(List<Tick> ticks) {
        for (int i = 1; i < ticks.size(); i++) {
            assertThat(ticks.get(i).at()).isGreaterThan(ticks.get(i - 1).at());
            assertThat(ticks.get(i - 1).x() + ticks.get(i - 1).room()).isCloseTo(ticks.get(i).x(), within(0.01));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void zoomKeepsThePlaceAndPanTheSpan(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            double span = Math.exp(random.nextDouble(Math.log(600_000), Math.log(1e16)));
            TimeScale scale = TimeScale.over(random.nextDouble(-1e15, 1e15), 0, 1).resized(1000);
            scale = TimeScale.over(scale.from(), scale.from() + span, 1000);
            double x = random.nextDouble(0, 1000);
            TimeScale closer = scale.zoom(x, random.nextDouble(0.3, 3));
            assertThat(closer.x(scale.at(x))).as("seed %d", seed).isCloseTo(x, within(1000 * 2 / closer.span() + 1e-3));
            TimeScale moved = scale.pan(random.nextDouble(-5000, 5000));
            assertThat(moved.span()).isCloseTo(scale.span(), within(2 + scale.span() * 1e-9));
        }
        TimeScale all = new TimeScale(-TimeScale.LIMIT, TimeScale.LIMIT, 800);
        assertThat(all.zoom(10, 0.1)).isEqualTo(all);
        assertThat(all.pan(500)).isEqualTo(all);
        TimeScale minute = TimeScale.over(0, 60_000, 800);
        assertThat(minute.zoom(400, 4)).isEqualTo(minute);
    }
}
