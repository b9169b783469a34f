package tumen.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import tumen.look.FxTest;
import tumen.look.Palette;
import tumen.look.Shade;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.MadeUp;
import tumen.timeline.paint.Notes;

/** Renderings of the picture that holds every mark. */
final class Drawn {

    static final Heading HEADING = new Heading("Russia – North Korea arms story", List.of(
            new Heading.Fact("Known as of", "30 September 2023"), new Heading.Fact("Shown",
                    "1 September 2022 – 31 October 2023"), new Heading.Fact("Zone", "UTC"),
            new Heading.Fact("Thread", "Deliveries, Negotiations, Visits & letters")), "arms-story.sqlite");

    private Drawn() {
    }

    static Rendering rendering(Shade shade, Heading heading, Locale locale) {
        return FxTest.on(() -> {
            Picture picture = MadeUp.picture();
            return new Rendering(Sheet.around(heading, locale, 1, picture.frame().size().width()), picture,
                    Palette.of(shade), new Notes("known as of 30 Sep 2023", "UTC", locale),
                    ordinal -> new Rendering.EventName("e" + ordinal, "Event <" + ordinal + "> & ]]> \u0000\uD800"));
        });
    }

    /** Writes a picture as the program does: drawn over some pulses, then written. */
    static void write(Rendering rendering, Path file) {
        CountDownLatch drawn = new CountDownLatch(1);
        AtomicReference<PictureFile.Ready> ready = new AtomicReference<>();
        FxTest.run(() -> PictureFile.prepare(rendering, file, written -> {
            ready.set(written);
            drawn.countDown();
        }));
        try {
            if (!drawn.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nothing was drawn");
            }
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        ready.get().write();
    }
}
