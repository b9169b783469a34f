import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/** Jars as modules: a run-time image takes only jars that say themselves what module they are. */
final class Modules {

    private Modules() {
    }

    /** False for a jar that holds nothing to run. */
    static boolean hasClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    /** Copies {@code jar} into {@code folder}, giving it a module descriptor where it has none. */
    static void copyAsModule(Path jar, Path folder, Path scratch) throws IOException {
        Path copy = folder.resolve(jar.getFileName());
        LayOut.copy(jar, copy);
        ModuleReference module = ModuleFinder.of(jar).findAll().iterator().next();
        if (!module.descriptor().isAutomatic()) {
            return;
        }
        Files.createDirectories(scratch);
        run("jdeps", "--ignore-missing-deps", "--generate-module-info", scratch.toString(), jar.toString());
        Path source = scratch.resolve(module.descriptor().name()).resolve("module-info.java");
        run("javac", "-nowarn", "--patch-module", module.descriptor().name() + "=" + jar,
                "-d", source.getParent().toString(), source.toString());
        run("jar", "--update", "--file", copy.toString(), "-C", source.getParent().toString(),
                "module-info.class");
    }

    /** Runs a tool of the JDK; its failure ends the build. */
    static void run(String tool, String... arguments) {
        StringWriter told = new StringWriter();
        PrintWriter writer = new PrintWriter(told);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments);
        if (code != 0) {
            throw new IllegalStateException(tool + " " + String.join(" ", arguments) + "\n" + told);
        }
    }
}
