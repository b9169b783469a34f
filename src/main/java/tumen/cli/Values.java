package tumen.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import tumen.model.Grade;
import tumen.model.Lanes;
import tumen.problem.ProblemException;
import tumen.time.Edtf;

/** The words of a command line as the things they stand for; null stays null. */
final class Values {

    private Values() {
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException unusable) {
            throw new UsageException("usage.path", text);
        }
    }

    /** The first day that the date {@code text} reaches. */
    static LocalDate firstDay(String option, String text) {
        return day(option, text, true);
    }

    /** The last day that the date {@code text} reaches. */
    static LocalDate lastDay(String option, String text) {
        return day(option, text, false);
    }

    static Grade grade(String text) {
        Grade grade = Grade.parse(text);
        if (text != null && grade == null) {
            throw new UsageException("usage.grade", text);
        }
        return grade;
    }

    static Lanes lanes(String text) {
        for (Lanes lanes : Lanes.values()) {
            if (lanes.name().toLowerCase(Locale.ROOT).equals(text)) {
                return lanes;
            }
        }
        if (text != null) {
            throw new UsageException("usage.lanes", text);
        }
        return null;
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new UsageException("usage.zone", text);
        }
    }

    private static LocalDate day(String option, String text, boolean first) {
        if (text == null) {
            return null;
        }
        LocalDate day;
        try {
            Edtf date = Edtf.parse(text);
            day = first ? date.firstDay() : date.lastDay();
        } catch (ProblemException wrong) {
            throw new UsageException("usage.date", option, text, wrong.problem());
        }
        if (day == null) {
            throw new UsageException("usage.day", option, text);
        }
        return day;
    }
}
