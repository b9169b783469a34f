package tumen.window;

import java.time.Duration;
import java.util.Locale;
import java.util.MissingResourceException;
import tumen.problem.Words;
import tumen.work.Job;

/** What is under way, in words: its name, how much is done, how fast it goes and how long it will take. */
final class WorkText {

    private static final Words WORDS = Words.of(WorkText.class);

    private WorkText() {
    }

    /** The words for {@code job}, of which {@code rate} has seen how fast it goes. */
    static String of(Job job, Rate rate, Locale locale) {
        StringBuilder words = new StringBuilder(name(job, locale));
        boolean rows = job.name().equals("importingRows") && job.done() > 0;
        if (rows) {
            words.append(WORDS.text(locale, "work.rows", job.done()));
        } else if (job.total() <= 0 && job.done() > 0) {
            words.append(WORDS.text(locale, "work.count", job.done()));
        }
        if (rows && rate.perSecond() > 0) {
            words.append(WORDS.text(locale, "work.rate", rate.perSecond()));
        }
        Duration left = rate.left();
        if (left != null) {
            words.append(WORDS.text(locale, "work.left", duration(left, locale)));
        }
        return words.toString();
    }

    /** Seconds, minutes, or hours and minutes: nobody can tell more exactly. */
    private static String duration(Duration left, Locale locale) {
        long seconds = Math.max(1, left.toSeconds());
        if (seconds < 60) {
            return WORDS.text(locale, "work.seconds", seconds);
        }
        long minutes = Math.ceilDiv(seconds, 60);
        return minutes < 60 ? WORDS.text(locale, "work.minutes", minutes)
                : WORDS.text(locale, "work.hours", minutes / 60, minutes % 60);
    }

    /** What is done, in words; work that has no words of its own is told as such. */
    private static String name(Job job, Locale locale) {
        try {
            return WORDS.text(locale, "work." + job.name());
        } catch (MissingResourceException unnamed) {
            return WORDS.text(locale, "work.other");
        }
    }
}
