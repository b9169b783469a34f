package tumen.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;

/** The colours of one {@link Shade}, as the canvas and the exporters need them. Immutable. */
public final class Palette {

    private static final Pattern ROLE = Pattern.compile("(-role-[a-z0-9-]+)\\s*:\\s*([^;]+);");

    private final Shade shade;
    private final Map<ColourRole, Color> roles = new EnumMap<>(ColourRole.class);
    private final List<Color> threads = new ArrayList<>();

    private Palette(Shade shade, Map<String, Color> named) {
        this.shade = shade;
        for (ColourRole role : ColourRole.values()) {
            roles.put(role, known(named, role.cssName()));
        }
        for (int i = 0; named.containsKey("-role-thread-" + i); i++) {
            threads.add(known(named, "-role-thread-" + i));
        }
    }

    /** Reads the colours of {@code shade} from its style sheet. */
    public static Palette of(Shade shade) {
        Map<String, Color> named = new HashMap<>();
        ROLE.matcher(read(shade.sheet())).results()
                .forEach(found -> named.put(found.group(1), Color.web(found.group(2).strip())));
        return new Palette(shade, named);
    }

    /** Which set of colours this is. */
    public Shade shade() {
        return shade;
    }

    /** The colour for a role. */
    public Color get(ColourRole role) {
        return roles.get(role);
    }

    /** How many threads have a colour of their own; after that they come round again. */
    public int threads() {
        return threads.size();
    }

    /** The colour of a thread, for lines and dots. A negative index (no thread) is {@link ColourRole#BACKGROUND}. */
    public Color thread(int colour) {
        return colour < 0 ? get(ColourRole.BACKGROUND) : threads.get(colour % threads.size());
    }

    /** The same, thinned for the bands that something lies in. */
    public Color wash(int colour) {
        return faint(thread(colour), shade.wash());
    }

    /** Any colour with only {@code left} (0 to 1) of its opacity. */
    public static Color faint(Color colour, double left) {
        return colour.deriveColor(0, 1, 1, left);
    }

    private static Color known(Map<String, Color> named, String name) {
        Color colour = named.get(name);
        if (colour == null) {
            throw new IllegalStateException("no colour for " + name);
        }
        return colour;
    }

    private static String read(String sheet) {
        try (InputStream in = Palette.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
