package tumen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.time.RandomDates.Made;

/** What holds of every date, tried on thousands of them against the days they admit. */
class EdtfPropertyTest {

    private static final long SEED = 20230830;
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Pyongyang"),
            ZoneId.of("America/New_York"), ZoneId.of("Europe/Paris"), ZoneId.of("+13:45"));

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final RandomDates dates = new RandomDates(random);

    private ZoneId zone() {
        return ZONES.get(random.nextInt(ZONES.size()));
    }

    private static long begins(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static long ends(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli() - 1;
    }

    @Test
    void aDateIsPrintedAsItWasRead() {
        for (int i = 0; i < 5000; i++) {
            String text = dates.any();
            Edtf date = Edtf.parse(text);
            assertThat(date.toString()).as("seed %d", SEED).isEqualTo(text);
            assertThat(Edtf.parse(date.toString())).as("seed %d", SEED).isEqualTo(date).hasSameHashCodeAs(date);
            assertThat(date.level()).as(text).isBetween(0, 2);
        }
    }

    @Test
    void boundsHoldEveryDayThatADateAdmitsAndNoMore() {
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            Made made = i % 3 == 0 ? dates.single() : dates.masked();
            String what = "seed " + SEED + ", " + made.text();
            if (made.days().isEmpty()) {
                refused++;
                ProblemException no = catchThrowableOfType(ProblemException.class, () -> Edtf.parse(made.text()));
                assertThat(no).as(what).isNotNull();
                continue;
            }
            ZoneId zone = zone();
            Edtf date = Edtf.parse(made.text());
            assertThat(date.bounds(zone)).as(what)
                    .isEqualTo(Bounds.between(begins(made.first(), zone), ends(made.last(), zone)));
            assertThat(date.firstDay()).as(what).isEqualTo(made.first());
            assertThat(date.lastDay()).as(what).isEqualTo(made.last());
            assertThat(date.lasts()).as(what).isFalse();
        }
        assertThat(refused).isPositive();
    }

    @Test
    void anIntervalLastsFromWithinItsStartToWithinItsEnd() {
        int tried = 0;
        while (tried < 300) {
            Made one = dates.plain();
            Made other = dates.plain();
            String text = one.text() + "/" + other.text();
            if (one.first().isAfter(other.last())) {
                assertThat(catchThrowableOfType(ProblemException.class, () -> Edtf.parse(text))).as(text).isNotNull();
                continue;
            }
            tried++;
            ZoneId zone = zone();
            LocalDate startsLast = one.last().isAfter(other.last()) ? other.last() : one.last();
            LocalDate endsFirst = other.first().isBefore(one.first()) ? one.first() : other.first();
            Edtf date = Edtf.parse(text);
            assertThat(date.bounds(zone)).as("seed %d, %s", SEED, text).isEqualTo(new Bounds(
                    begins(one.first(), zone), ends(startsLast, zone),
                    begins(endsFirst, zone), ends(other.last(), zone)));
            assertThat(date.lasts()).isTrue();
        }
    }

    @Test
    void aSetBoundsWhatCanBeChosenFromIt() {
        for (int i = 0; i < 300; i++) {
            List<Made> members = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                members.add(dates.single());
            }
            String list = String.join(",", members.stream().map(Made::text).toList());
            List<LocalDate> starts = new ArrayList<>();
            List<LocalDate> ends = new ArrayList<>();
            for (int choice = 0; choice < 1 << members.size(); choice++) {
                int bits = choice;
                List<LocalDate> chosen = new ArrayList<>();
                for (Made member : members) {
                    chosen.add((bits & 1) == 0 ? member.first() : member.last());
                    bits >>= 1;
                }
                starts.add(chosen.stream().min(LocalDate::compareTo).orElseThrow());
                ends.add(chosen.stream().max(LocalDate::compareTo).orElseThrow());
            }
            ZoneId zone = zone();
            long earliest = begins(starts.stream().min(LocalDate::compareTo).orElseThrow(), zone);
            long latest = ends(ends.stream().max(LocalDate::compareTo).orElseThrow(), zone);
            assertThat(Edtf.parse("[" + list + "]").bounds(zone)).as("seed %d, [%s]", SEED, list)
                    .isEqualTo(Bounds.between(earliest, latest));
            assertThat(Edtf.parse("{" + list + "}").bounds(zone)).as("seed %d, {%s}", SEED, list)
                    .isEqualTo(new Bounds(
                            earliest, ends(starts.stream().max(LocalDate::compareTo).orElseThrow(), zone),
                            begins(ends.stream().min(LocalDate::compareTo).orElseThrow(), zone), latest));
        }
    }

    @Test
    void qualifiersChangeNoBounds() {
        for (int i = 0; i < 1000; i++) {
            String text = dates.qualified();
            Edtf plain = Edtf.parse(text.replaceAll("[?~%]", ""));
            Edtf date = Edtf.parse(text);
            ZoneId zone = zone();
            assertThat(date.bounds(zone)).as("seed %d, %s", SEED, text).isEqualTo(plain.bounds(zone));
            assertThat(date.approximate()).as(text).isEqualTo(text.contains("~") || text.contains("%"));
            assertThat(date.uncertain()).as(text).isEqualTo(text.contains("?") || text.contains("%"));
            assertThat(date.level()).as(text).isGreaterThanOrEqualTo(plain.level());
        }
    }

    @Test
    void datesStandInOneOrder() {
        for (int i = 0; i < 3000; i++) {
            Edtf a = Edtf.parse(dates.any());
            Edtf b = Edtf.parse(dates.any());
            Edtf c = Edtf.parse(dates.any());
            String what = "seed " + SEED + ": " + a + ", " + b + ", " + c;
            assertThat(Integer.signum(a.compareTo(b))).as(what).isEqualTo(-Integer.signum(b.compareTo(a)));
            assertThat(a.compareTo(b) == 0).as(what).isEqualTo(a.equals(b));
            if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
                assertThat(a.compareTo(c)).as(what).isLessThanOrEqualTo(0);
            }
            ZoneId utc = ZoneId.of("UTC");
            if (a.bounds(utc).surelyBefore(b.bounds(utc))) {
                assertThat(a.compareTo(b)).as(what).isNegative();
                assertThat(b.bounds(utc).surelyBefore(a.bounds(utc))).as(what).isFalse();
            }
        }
    }

    @Test
    void anEdgeIsKnownWhereItsDayIs() {
        for (int i = 0; i < 3000; i++) {
            Edtf date = Edtf.parse(dates.any());
            Bounds bounds = date.bounds(zone());
            assertThat(date.startEdge() == Edtf.Edge.KNOWN).as("%s", date).isEqualTo(date.firstDay() != null)
                    .isEqualTo(bounds.startEarliest() != Bounds.OPEN_PAST);
            assertThat(date.endEdge() == Edtf.Edge.KNOWN).as("%s", date).isEqualTo(date.lastDay() != null)
                    .isEqualTo(bounds.endLatest() != Bounds.OPEN_FUTURE);
            assertThat(bounds.startEarliest()).isLessThanOrEqualTo(bounds.startLatest());
            assertThat(bounds.endEarliest()).isLessThanOrEqualTo(bounds.endLatest());
        }
    }

    @Test
    void whatIsNoDateIsRefusedAndNeverWorse() {
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = i % 2 == 0 ? broken(dates.any()) : scribble();
            try {
                Edtf date = Edtf.parse(text);
                read++;
                assertThat(date.toString()).isEqualTo(text);
                assertThat(date.bounds(zone())).isNotNull();
            } catch (ProblemException bad) {
                refused++;
                assertThat(bad.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
            } catch (RuntimeException worse) {
                throw new AssertionError("seed " + SEED + ", text " + text, worse);
            }
        }
        assertThat(read).isGreaterThan(1000);
        assertThat(refused).isGreaterThan(1000);
    }

    private String broken(String date) {
        int at = random.nextInt(date.length());
        String middle = switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> scrap() + date.charAt(at);
            default -> scrap();
        };
        return date.substring(0, at) + middle + date.substring(at + 1);
    }

    private String scribble() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(14); n > 0; n--) {
            text.append(scrap());
        }
        return text.toString();
    }

    private String scrap() {
        String letters = "0123456789X-YES/.,[]{}?~%T:Z+ ";
        return random.nextInt(20) == 0 ? String.valueOf((char) random.nextInt(0x10000))
                : String.valueOf(letters.charAt(random.nextInt(letters.length())));
    }
}
