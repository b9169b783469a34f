import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lays out the folder {@code target/tumen}: everything needed to run Tumen beside a JDK. Run by the build
 * from source, with the JDK that the build uses:
 * <pre>java packaging/build/LayOut.java PROJECT TARGET VERSION TIMESTAMP FLAGS PACKAGE_FLAGS CLASSPATH</pre>
 */
final class LayOut {

    private final Path project;
    private final Path target;
    private final Path folder;
    private final String version;
    private final String flags;
    private final String packageFlags;

    private LayOut(Path project, Path target, String version, String flags, String packageFlags) {
        this.project = project;
        this.target = target;
        this.folder = target.resolve("tumen");
        this.version = version;
        this.flags = flags;
        this.packageFlags = packageFlags;
    }

    public static void main(String[] given) throws IOException {
        LayOut layOut = new LayOut(Path.of(given[0]), Path.of(given[1]), given[2], given[4], given[5]);
        layOut.run(given[3], classpath(given[6]));
    }

    private static List<Path> classpath(String text) {
        return Stream.of(text.split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.toString().endsWith(".jar")).toList();
    }

    private void run(String timestamp, List<Path> libraries) throws IOException {
        delete(folder);
        List<Path> real = new ArrayList<>();
        for (Path jar : libraries) {
            // JavaFX publishes each part twice: once empty, for no platform, and once for each.
            if (Modules.hasClasses(jar)) {
                real.add(jar);
            }
        }
        Files.createDirectories(folder.resolve("lib"));
        for (Path jar : real) {
            Modules.copyAsModule(jar, folder.resolve("lib"), target.resolve("module-info"));
        }
        Path classes = prepared(real);
        Modules.run("jar", "--create", "--file", folder.resolve("lib/tumen.jar").toString(),
                "--date", timestamp, "--main-class", "tumen.app.Main", "-C", classes.toString(), ".");
        Files.copy(target.resolve("arms-story.sqlite"), folder.resolve("arms-story.sqlite"));
        Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
        launchers();
        forScripts(timestamp);
        Notices.write(real, project, folder);
    }

    /** Our classes and what lies beside them, with what a start would else work out first worked out already. */
    private Path prepared(List<Path> libraries) throws IOException {
        Path classes = target.resolve("prepared");
        delete(classes);
        copyTree(target.resolve("classes"), classes);
        List<URL> all = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (Path jar : libraries) {
            all.add(jar.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(all.toArray(URL[]::new))) {
            Ahead.writeOut(classes, loader);
            Sheets.make(classes, loader);
            Path theme = libraries.stream().map(Path::getFileName)
                    .filter(name -> name.toString().startsWith("atlantafx-")).findFirst().orElseThrow();
            Sheets.makeTheme(folder.resolve("lib").resolve(theme), classes, target.resolve("sheets"), loader);
        }
        return classes;
    }

    private void launchers() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        launcher("tumen");
        launcher("tumen.bat");
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder.resolve("bin/tumen"),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private void launcher(String name) throws IOException {
        String text = Files.readString(project.resolve("packaging/launcher").resolve(name))
                .replace("@FLAGS@", flags)
                .replace("@JDK@", System.getProperty("java.home"));
        Files.writeString(folder.resolve("bin").resolve(name), text);
    }

    /** What the scripts that make installers have to know, in a form that a shell can read. */
    private void forScripts(String timestamp) throws IOException {
        Files.writeString(target.resolve("packaging.env"), """
                TUMEN_JDK='%s'
                TUMEN_VERSION='%s'
                TUMEN_FLAGS='%s'
                TUMEN_TIMESTAMP='%s'
                """.formatted(System.getProperty("java.home"), version, packageFlags, timestamp));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    /** Copies over what may be there. */
    static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
