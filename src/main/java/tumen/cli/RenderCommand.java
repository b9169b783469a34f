package tumen.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tumen render STORE FILE}: a picture of the timeline. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
    private static final int SMALLEST = 200;
    private static final int LARGEST = 16_384;

    private final Talk talk;
    private final Screen screen;

    @Mixin
    private LanguageOption language;

    @Mixin
    private ViewOptions view;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "help.from")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "help.to")
    private String to;

    @Option(names = "--lanes", paramLabel = "LANES", descriptionKey = "help.lanes")
    private String lanes;

    @Option(names = "--select", paramLabel = "EVENT", split = ",", descriptionKey = "help.select")
    private List<String> selected = List.of();

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1000", descriptionKey = "help.size")
    private String size;

    @Option(names = "--theme", paramLabel = "light|dark", defaultValue = "light", descriptionKey = "help.theme")
    private String theme;

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "help.store")
    private String store;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "help.render.file")
    private String file;

    RenderCommand(Talk talk, Screen screen) {
        this.talk = talk;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        language.asked();
        Drawing drawing = drawing();
        screen.draw(drawing);
        talk.print("export.done", drawing.target().toString());
        return Exit.DONE;
    }

    private Drawing drawing() {
        Path target = Values.path(file);
        if (!target.toString().toLowerCase(Locale.ROOT).matches(".*\\.(png|svg)")) {
            throw new UsageException("usage.picture", target.toString());
        }
        Matcher parts = SIZE.matcher(size);
        if (!parts.matches()) {
            throw new UsageException("usage.size", size, SMALLEST, LARGEST);
        }
        LocalDate first = Values.firstDay("--from", from);
        LocalDate last = Values.lastDay("--to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw new UsageException("usage.backwards", from, to);
        }
        return new Drawing(Values.path(store), target, view.viewId(), first, last, Values.lanes(lanes),
                view.asked(), selected,
                side(parts.group(1)), side(parts.group(2)), dark(), talk.locale());
    }

    private int side(String pixels) {
        int side = Integer.parseInt(pixels);
        if (side < SMALLEST || side > LARGEST) {
            throw new UsageException("usage.size", size, SMALLEST, LARGEST);
        }
        return side;
    }

    private boolean dark() {
        return switch (theme) {
            case "light" -> false;
            case "dark" -> true;
            default -> throw new UsageException("usage.theme", theme);
        };
    }
}
