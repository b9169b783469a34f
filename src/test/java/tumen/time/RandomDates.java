package tumen.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Makes dates of every form from a seed, each with the days that it admits, found by looking at every day of
 * two centuries on either side of year 0 rather than by any reckoning.
 */
final class RandomDates {

    /** Every day that a made date can mean, by its year. */
    private static final Map<Integer, List<Day>> DAYS = days();

    private static final int[][] SEASONS = {
        {3, 4, 5, 9, 10, 11}, {6, 7, 8, 12, 13, 14}, {9, 10, 11, 3, 4, 5}, {12, 13, 14, 6, 7, 8},
        {3, 4, 5}, {6, 7, 8}, {9, 10, 11}, {12, 13, 14}, {9, 10, 11}, {12, 13, 14}, {3, 4, 5}, {6, 7, 8},
        {1, 2, 3}, {4, 5, 6}, {7, 8, 9}, {10, 11, 12}, {1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12},
        {1, 2, 3, 4, 5, 6}, {7, 8, 9, 10, 11, 12}};

    private final SplittableRandom random;

    RandomDates(SplittableRandom random) {
        this.random = random;
    }

    /** A text and the days it admits, in order; none where it is no date. */
    record Made(String text, List<LocalDate> days) {

        LocalDate first() {
            return days.getFirst();
        }

        LocalDate last() {
            return days.getLast();
        }
    }

    /** A day and how it is written, {@code -1599-12-31}. */
    private record Day(LocalDate date, String text) {
    }

    private static Map<Integer, List<Day>> days() {
        Map<Integer, List<Day>> days = new TreeMap<>();
        for (int size = 1500; size <= 1701; size++) {
            for (int year : new int[] {-size, size}) {
                days.put(year, LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                        .map(day -> new Day(day, day.toString())).toList());
            }
        }
        return days;
    }

    private static Stream<LocalDate> daysOf(IntPredicate years) {
        return DAYS.keySet().stream().filter(years::test).flatMap(year -> DAYS.get(year).stream()).map(Day::date);
    }

    /** A year, month or day with unknown digits; it may be that no day fits. */
    Made masked() {
        boolean beforeZero = random.nextInt(4) == 0;
        String date = (beforeZero ? "-1" : "1") + (5 + random.nextInt(2)) + digit(10) + digit(10);
        int parts = random.nextInt(3);
        if (parts > 0) {
            date += "-" + twoDigits(12);
        }
        if (parts > 1) {
            date += "-" + twoDigits(31);
        }
        return new Made(date, fitting(date));
    }

    /** The same, made until some day fits. */
    Made date() {
        Made made = masked();
        while (made.days().isEmpty()) {
            made = masked();
        }
        return made;
    }

    /** A date without unknown digits. */
    Made plain() {
        Made made = date();
        while (made.text().indexOf('X') >= 0) {
            made = date();
        }
        return made;
    }

    Made season() {
        int year = 1500 + random.nextInt(199);
        int code = 21 + random.nextInt(SEASONS.length);
        List<LocalDate> days = daysOf(of -> of == year || of == year + 1).filter(day -> {
            int month = (day.getYear() - year) * 12 + day.getMonthValue();
            return Arrays.stream(SEASONS[code - 21]).anyMatch(of -> of == month);
        }).toList();
        return new Made(year + "-" + code, days);
    }

    /** A year with significant digits, in one of its three spellings. */
    Made significant() {
        int year = 1500 + random.nextInt(200);
        int digits = random.nextInt(8) == 0 ? 2 : 3 + random.nextInt(2);
        int unit = digits == 2 ? 100 : digits == 3 ? 10 : 1;
        List<LocalDate> days = daysOf(of -> of > 0 && of / unit == year / unit).toList();
        String text = switch (random.nextInt(3)) {
            case 0 -> year + "S" + digits;
            case 1 -> "Y" + year + "S" + digits;
            default -> year % 10 == 0 ? "Y" + year / 10 + "E1S" + digits : year + "S" + digits;
        };
        return new Made(text, days);
    }

    /** Any single date without qualifiers. */
    Made single() {
        return switch (random.nextInt(4)) {
            case 0 -> season();
            case 1 -> significant();
            default -> date();
        };
    }

    /** The text of any date with qualifiers strewn over it. */
    String qualified() {
        StringBuilder text = new StringBuilder();
        for (String part : splitParts(date().text())) {
            text.append(text.isEmpty() ? "" : "-").append(qualifier()).append(part).append(qualifier());
        }
        return text.toString();
    }

    private static List<String> splitParts(String date) {
        int from = date.startsWith("-") ? 1 : 0;
        List<String> parts = new ArrayList<>(List.of(date.substring(from).split("-")));
        parts.set(0, date.substring(0, from) + parts.getFirst());
        return parts;
    }

    private String qualifier() {
        return random.nextInt(3) > 0 ? "" : String.valueOf("?~%".charAt(random.nextInt(3)));
    }

    /** Any text at all that is a date. */
    String any() {
        return switch (random.nextInt(8)) {
            case 0 -> qualified();
            case 1 -> {
                Made one = single();
                Made other = single();
                boolean inOrder = !one.first().isAfter(other.last());
                yield inOrder ? one.text() + "/" + other.text() : other.text() + "/" + one.text();
            }
            case 2 -> random.nextBoolean() ? single().text() + "/.." : "/" + single().text();
            case 3 -> "[" + single().text() + "," + single().text() + "]";
            case 4 -> "{.." + single().text() + "," + single().text() + ".." + "}";
            case 5 -> "20" + (10 + random.nextInt(90)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10)
                    + "T" + (10 + random.nextInt(14)) + ":0" + random.nextInt(10) + ":5" + random.nextInt(10)
                    + List.of("", "Z", "+09:00", "-04", "-03:30").get(random.nextInt(5));
            case 6 -> "Y" + (random.nextBoolean() ? "-" : "") + (10000 + random.nextInt(290_000_000));
            default -> single().text();
        };
    }

    private String digit(int below) {
        return random.nextInt(3) == 0 ? "X" : String.valueOf(random.nextInt(below));
    }

    private String twoDigits(int greatest) {
        String digits = String.format("%02d", 1 + random.nextInt(greatest));
        return switch (random.nextInt(6)) {
            case 0 -> "XX";
            case 1 -> digits.charAt(0) + "X";
            case 2 -> "X" + digits.charAt(1);
            default -> digits;
        };
    }

    private static List<LocalDate> fitting(String date) {
        List<LocalDate> fitting = new ArrayList<>();
        String year = date.substring(0, date.startsWith("-") ? 5 : 4);
        for (List<Day> days : DAYS.values()) {
            if (fits(year, days.getFirst().text)) {
                days.stream().filter(day -> fits(date, day.text)).forEach(day -> fitting.add(day.date));
            }
        }
        return fitting;
    }

    private static boolean fits(String mask, String day) {
        for (int i = 0; i < mask.length(); i++) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) != day.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
