package tumen.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;

/** The yardstick's empty window with an AOT cache of its own, made as the package makes its own. */
final class EmptyWindowCache {

    private static final long PATIENCE_SECONDS = 60;
    private static final String CLASS = ".class";

    private final List<String> command;
    private final Path cache;

    private EmptyWindowCache(List<String> command, Path cache) {
        this.command = command;
        this.cache = cache;
    }

    /**
     * Starts the window once to make the cache.
     *
     * @param java the JVM's launcher
     * @param folder where the cache goes, with a jar of the window: no cache holds classes that lie in folders
     * @param around the variables that the window is started with, options among them
     * @throws IOException where the window or the cache does not come to be
     */
    static EmptyWindowCache make(String java, Path folder, Map<String, String> around)
            throws IOException, InterruptedException {
        Path jar = folder.resolve("empty-window.jar");
        pack(jar);
        String libraries = Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .filter(path -> Path.of(path).getFileName().toString().startsWith("javafx-"))
                .collect(Collectors.joining(File.pathSeparator));
        EmptyWindowCache made = new EmptyWindowCache(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-p", libraries, "--add-modules", "javafx.controls", "--enable-native-access=javafx.graphics",
                "-cp", jar.toString()), folder.resolve("empty-window.aot"));
        made.train(around);
        return made;
    }

    /** What starts the window with the cache. */
    List<String> command() {
        return with("-XX:AOTCache=" + cache);
    }

    private List<String> with(String... options) {
        List<String> all = new ArrayList<>(command);
        all.addAll(1, List.of(options));
        all.add(EmptyWindow.class.getName());
        return all;
    }

    private void train(Map<String, String> around) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(with("-XX:AOTCacheOutput=" + cache,
                "-D" + EmptyWindow.ENDS + "=true")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(around);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (!Files.isRegularFile(cache)) {
            throw new IOException("the empty window left no AOT cache");
        }
    }

    /** A jar of the window's own classes. */
    private static void pack(Path jar) throws IOException {
        String name = EmptyWindow.class.getName().replace('.', '/');
        try (JarOutputStream into = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String part : List.of("", "$1")) {
                into.putNextEntry(new JarEntry(name + part + CLASS));
                try (InputStream from = EmptyWindow.class.getResourceAsStream("/" + name + part + CLASS)) {
                    from.transferTo(into);
                }
            }
        }
    }
}
