package tumen.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws nothing, and keeps what it was asked for. */
final class RecordingScreen implements Screen {

    private final int code;
    final List<Path> stores = new ArrayList<>();
    final List<Locale> languages = new ArrayList<>();
    final List<Drawing> drawings = new ArrayList<>();

    RecordingScreen(int code) {
        this.code = code;
    }

    @Override
    public int open(Path store, Locale language) {
        stores.add(store);
        languages.add(language);
        return code;
    }

    @Override
    public void draw(Drawing drawing) {
        drawings.add(drawing);
    }
}
