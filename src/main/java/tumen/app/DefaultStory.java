package tumen.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import tumen.problem.Problem;
import tumen.problem.Words;

/** Where the story lies that ships with the program. */
final class DefaultStory {

    private static final Words WORDS = Words.of(DefaultStory.class);
    private static final String NAME = "arms-story.sqlite";

    private DefaultStory() {
    }

    /**
     * Its store: where the system property {@code tumen.story} says, else beside or above the program's
     * own jar.
     *
     * @throws tumen.problem.ProblemException where it is not there
     */
    static Path find() {
        String told = System.getProperty("tumen.story");
        if (told != null) {
            return Path.of(told);
        }
        Path lib = jar().getParent();
        for (Path folder = lib; folder != null; folder = folder.getParent()) {
            Path store = folder.resolve(NAME);
            if (Files.exists(store)) {
                return store;
            }
        }
        throw Problem.of(Problem.Kind.NOT_FOUND, WORDS, "noDefaultStory", NAME, lib.toString()).exception();
    }

    private static Path jar() {
        CodeSource code = DefaultStory.class.getProtectionDomain().getCodeSource();
        try {
            // A linked runtime keeps no jars; its program lies under java.home.
            return code == null || code.getLocation() == null || !"file".equals(code.getLocation().getProtocol())
                    ? Path.of(System.getProperty("java.home"), "lib", "modules")
                    : Path.of(code.getLocation().toURI());
        } catch (URISyntaxException unreadable) {
            return Path.of(System.getProperty("java.home"), "lib", "modules");
        }
    }
}
