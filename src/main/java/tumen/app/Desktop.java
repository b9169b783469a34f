package tumen.app;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Platform;
import tumen.cli.Cli;
import tumen.cli.Drawing;
import tumen.cli.Exit;
import tumen.cli.Screen;
import tumen.cli.Surroundings;
import tumen.problem.Words;

/** The screen that the command line draws on: a window, or memory where there is no display. */
final class Desktop implements Screen {

    private static final Words WORDS = Words.of(Desktop.class);

    private final Surroundings around;

    Desktop(Surroundings around) {
        this.around = around;
    }

    @Override
    public int open(Path store, Locale language) {
        LibraryFolder.choose();
        boolean display = Display.isThere(System.getenv(), System.getProperty("os.name"),
                System.getProperty("glass.platform"));
        if (!display && Training.isAsked()) {
            Display.useHeadless();
        } else if (!display) {
            return withoutDisplay(store, language);
        }
        Launch.run(Surrounds.ofProcess(), store, language);
        return Exit.DONE;
    }

    /** Says so, draws the opening view into a picture, and tells the story as text. */
    private int withoutDisplay(Path store, Locale language) {
        Locale reader = language != null ? language : around.locale();
        Path shown = store != null ? store : DefaultStory.find();
        Path picture = Path.of(System.getProperty("tumen.target", "."), "arms-story.png");
        around.err().println("tumen: " + WORDS.text(reader, "noDisplay", picture.toString()));
        Display.useHeadless();
        OpeningView.draw(shown, reader, picture);
        return new Cli(around, this).run("list", shown.toString(), "--lang", reader.getLanguage());
    }

    @Override
    public void draw(Drawing drawing) {
        LibraryFolder.choose();
        Display.useHeadless();
        Awaited<Boolean> started = new Awaited<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> started.give(true));
        try {
            started.get();
            new DrawnView(drawing, Platform::runLater).draw();
        } finally {
            Platform.exit();
        }
    }
}
