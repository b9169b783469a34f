package tumen.app;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tumen.evidence.Viewpoint;
import tumen.model.Lanes;
import tumen.pane.event.EventPane;
import tumen.pane.filter.FilterPane;
import tumen.pane.order.OrderPane;
import tumen.pane.source.SourcesPane;
import tumen.pane.undated.UndatedTray;
import tumen.problem.Words;
import tumen.session.Filter;
import tumen.session.TimeRange;
import tumen.settings.Settings;
import tumen.settings.StoreView;
import tumen.time.DateWords;
import tumen.time.Edtf;
import tumen.timeline.Span;
import tumen.timeline.scale.Ticks;
import tumen.timeline.scale.TimeScale;
import tumen.window.MainWindow;
import tumen.window.ScaleText;
import tumen.work.Workers;

/**
 * Does once in the background what the first opening would else do for the first time on the interface thread: words
 * are read, and records compared, while the first picture shows. Nothing comes of it but that it goes faster then.
 */
final class Warming {

    /** Whose words are read, by a key that they have. */
    private static final Map<Class<?>, String> WORDS = Map.of(MainWindow.class, "title.counts", EventPane.class,
            "pane", FilterPane.class, "pane", SourcesPane.class, "pane", OrderPane.class, "pane", UndatedTray.class,
            "tray");

    /** A stretch whose axis tells months and days, in milliseconds, and how many pixels wide it is. */
    private static final long MONTH = 86_400_000L * 40;
    private static final double WIDE = 900;

    private Warming() {
    }

    /** Starts it; {@code locale} is the reader's language, {@code left} the settings as they were left. */
    static void start(Workers workers, Locale locale, Settings left) {
        workers.start("warming", progress -> warm(locale, left), warm -> { });
    }

    private static boolean warm(Locale locale, Settings left) {
        LocalDate day = LocalDate.EPOCH;
        WORDS.forEach((room, key) -> Words.of(room).text(locale, key, 0, 0));
        DateWords dates = DateWords.in(locale);
        Edtf date = Edtf.parse("1970-01?/1970-02~");
        List<String> told = List.of(dates.of(date), dates.label(date), dates.dayLabel(day),
                dates.day(day),
                NumberFormat.getInstance(locale).format(1000),
                ScaleText.of(0, 86_400_000, 100, ZoneOffset.UTC, locale),
                day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString());
        Ticks days = Ticks.of(new TimeScale(0, MONTH, WIDE), ZoneOffset.UTC, locale, 1);
        StoreView view = new StoreView(new StoreView.Range(0, 1), StoreView.Grouping.NONE, Map.of(), day,
                StoreView.Counted.ALL, List.of(), StoreView.Sources.NONE);
        Settings changed = left.withDefaultOpened();
        return told.isEmpty() | days.minor().isEmpty() | view.equals(StoreView.NONE) | changed.equals(left)
                | new TimeRange(0, 1).equals(new TimeRange(0, 2)) | new Span(0, 1).equals(new Span(0, 2))
                | view.grouping().equals(new StoreView.Grouping(Lanes.THREAD, List.of()))
                | Filter.of(Map.of()).equals(Filter.NONE)
                | new Viewpoint(day, Set.of(), null, false).equals(Viewpoint.ALL);
    }
}
