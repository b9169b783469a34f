package tumen;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tumen.app.Main;

/** The table of rooms (packages of ours), bottom up, and which of them each may import. */
final class Rooms {

    private static final String ROOT = "tumen.";

    private final Map<String, Set<String>> allowed;

    private Rooms(Map<String, Set<String>> allowed) {
        this.allowed = allowed;
    }

    /** Reads {@code architecture/packages.tsv}. */
    static Rooms read() {
        List<String[]> rows = lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        Set<String> all = new LinkedHashSet<>();
        rows.forEach(row -> all.add(row[0]));
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        rows.forEach(row -> allowed.put(row[0], expand(row[2], all)));
        return new Rooms(allowed);
    }

    /** Every class of ours as it was compiled, without the tests. */
    static JavaClasses classes() {
        try {
            // By place, not by package name: on the module path a look-up by name finds nothing.
            Path compiled = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ClassFileImporter().importPath(compiled);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The names of all rooms, as in the table. */
    Set<String> names() {
        return allowed.keySet();
    }

    /** The rooms that a class in {@code room} may import beside its own. */
    Set<String> allowedFor(String room) {
        return allowed.getOrDefault(room, Set.of());
    }

    /** True where the class is ours, in whatever package. */
    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(ROOT);
    }

    /** The room of one of our classes; it need not be one of the table. */
    static String roomOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    /** The names of the packages of {@code rooms}. */
    static String[] packages(String... rooms) {
        String[] packages = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            packages[i] = ROOT + rooms[i];
        }
        return packages;
    }

    private static Set<String> expand(String cell, Set<String> all) {
        Set<String> rooms = new LinkedHashSet<>();
        for (String word : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            if (word.equals("*")) {
                rooms.addAll(all);
            } else if (word.startsWith("!")) {
                rooms.remove(known(word.substring(1), all));
            } else {
                rooms.add(known(word, all));
            }
        }
        return rooms;
    }

    private static String known(String room, Set<String> all) {
        if (!all.contains(room)) {
            throw new IllegalArgumentException("the table names a room that it has no row for: " + room);
        }
        return room;
    }

    private static List<String> lines() {
        try (InputStream in = Rooms.class.getResourceAsStream("/architecture/packages.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
