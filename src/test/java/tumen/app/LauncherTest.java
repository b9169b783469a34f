package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The launcher of {@code target/tumen}: which Java it takes, from where, in which locale; that Java is a script. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Path SOURCE = Path.of("packaging/launcher/tumen");
    private static final String JAVA = "#!/bin/sh\necho \"jdk=$0\"\necho \"LC_ALL=${LC_ALL:-}\"\n"
            + "for word in \"$@\"; do echo \"<$word>\"; done\n";

    @TempDir
    private Path folder;
    private Path launcher;

    /** What the launcher did: what Java was given, or what it said. */
    private record Ran(int code, String said) {
    }

    @BeforeEach
    void layOut() throws IOException {
        launcher = layOut(folder.resolve("laid out é"));
    }

    private Path layOut(Path home) throws IOException {
        Path bin = Files.createDirectories(home.resolve("bin"));
        String text = Files.readString(SOURCE).replace("@FLAGS@", "-Xflag").replace("@JDK@",
                jdk("of the build", "25.0.1").toString());
        return executable(bin.resolve("tumen"), text);
    }

    private Path jdk(String name, String version) throws IOException {
        Path jdk = folder.resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        executable(jdk.resolve("bin/java"), JAVA);
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private static Path executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Ran run(Map<String, String> environment, Path from, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(from.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || List.of("LANG", "JAVA_HOME",
                "TUMEN_JAVA", "TUMEN_OPTIONS", "CDPATH").contains(name));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return new Ran(process.exitValue(), said);
    }

    private Ran list(Map<String, String> environment) throws IOException {
        return run(environment, folder, launcher.toString(), "list", "a b.tumen");
    }

    @Test
    void whatIsAskedIsHandedOnWordByWordToTheJdkOfTheBuild() throws IOException {
        Ran ran = list(Map.of("TUMEN_OPTIONS", "-Xmx1g -Dx=y"));
        assertThat(ran.code()).isZero();
        assertThat(ran.said()).contains("of the build/bin/java", "<-Xflag>", "<-Xmx1g>\n<-Dx=y>",
                "<-p>\n<" + launcher.getParent().resolveSibling("lib") + ">", "<list>\n<a b.tumen>");
    }

    @ParameterizedTest
    @CsvSource({"25.0.3,true", "26-ea,true", "17.0.1,false", "1.8.0_402,false"})
    void aJavaHomeIsTakenFrom25On(String version, boolean taken) throws IOException {
        Path home = jdk("java home", version);
        assertThat(list(Map.of("JAVA_HOME", home.toString())).said()).contains(taken ? "java home" : "of the build");
    }

    @Test
    void whatIsNamedByTumenJavaIsTakenOrRefusedInASentence() throws IOException {
        Path old = jdk("old", "17.0.1");
        Path fresh = jdk("fresh", "26");
        Path text = Files.writeString(folder.resolve("text"), "no program");
        Path link = Files.createSymbolicLink(folder.resolve("java-link"), old.resolve("bin/java"));
        for (String named : List.of(fresh.toString(), fresh + "/bin/java")) {
            assertThat(list(Map.of("TUMEN_JAVA", named)).said()).contains("jdk=" + fresh);
        }
        for (Path named : List.of(old, old.resolve("bin/java"), link)) {
            Ran ran = list(Map.of("TUMEN_JAVA", named.toString()));
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.said()).startsWith("tumen: ").contains("Java 17", "25", named.toString()).hasLineCount(1);
        }
        for (Path named : List.of(text, folder.resolve("none"))) {
            Ran ran = list(Map.of("TUMEN_JAVA", named.toString()));
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.said()).startsWith("tumen: TUMEN_JAVA names no Java").hasLineCount(1);
        }
    }

    @Test
    void itIsFoundThroughLinksAndFromAnywhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("first"), launcher);
        Files.createSymbolicLink(folder.resolve("second"), Path.of("first"));
        Path home = launcher.getParent().getParent();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/bin")).getParent();
        for (Ran ran : List.of(run(Map.of(), folder, "./second"), run(Map.of(), folder, link.toString()),
                run(Map.of(), home, "bin/tumen"),
                run(Map.of("CDPATH", folder + ":" + elsewhere), home.getParent(), "laid out é/bin/tumen"),
                run(Map.of("CDPATH", elsewhere.toString()), home, "bin/tumen"))) {
            assertThat(ran.said()).contains("<-p>\n<" + home + "/lib>\n");
        }
    }

    @Test
    void aFolderThatJavaWouldTakeApartIsSaid() throws IOException {
        Ran ran = run(Map.of(), folder, layOut(folder.resolve("a:b")).toString(), "--version");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.said()).startsWith("tumen: ").contains("colon").hasLineCount(1);
        Path packaged = Files.createDirectories(folder.resolve("c:d/bin")).resolve("tumen");
        executable(packaged, Files.readString(Path.of("packaging/linux/launcher.sh")));
        for (Ran said : List.of(run(Map.of(), folder, packaged.toString()),
                run(Map.of(), packaged.getParent(), "./tumen"))) {
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.said()).startsWith("tumen: ").contains("colon").hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"LANG,C.UTF-8,,", "LANG,C,C.UTF-8,en", "LC_ALL,POSIX,C.UTF-8,en", "LANG,none_XX.UTF-8,C.UTF-8,en",
        "LC_ALL,fr_XX.UTF-8,C.UTF-8,fr", "LANG,fr_FR.ISO-8859-1,C.UTF-8,fr"})
    void aLocaleThatHasNotAllLettersIsLeftAndItsLanguageKept(String name, String value, String used, String language)
            throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(name, value));
        String said = list(environment).said();
        assertThat(said).contains("LC_ALL=" + (used == null ? "" : used) + "\n");
        if (language == null) {
            assertThat(said).doesNotContain("user.language");
        } else {
            assertThat(said).contains("<-Duser.language=" + language + ">");
        }
    }

    @Test
    void largeStoriesHaveBothCompilersInThePackage() throws IOException {
        Path root = folder.resolve("installed é");
        Path packaged = Files.createDirectories(root.resolve("bin")).resolve("tumen");
        executable(packaged, Files.readString(Path.of("packaging/linux/launcher.sh")));
        executable(Files.createDirectories(root.resolve("lib/runtime/bin")).resolve("tumen"), JAVA);
        Path large = folder.resolve("large (1) é.sqlite");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((64 << 20) + 513);
        }
        Path small = Files.writeString(folder.resolve("small.sqlite"), "x");
        String both = "<-XX:TieredStopAtLevel=4>";
        String program = packaged.toString();
        for (Ran ran : List.of(run(Map.of(), folder, program, large.toString()),
                run(Map.of(), folder, program, large.getFileName().toString()),
                run(Map.of(), folder, program, "import", "a.csv", "b.sqlite"),
                run(Map.of(), folder, program, "check", small.toString()))) {
            assertThat(ran.said()).containsSubsequence("tumen.options>", both, "<-m>\n<tumen/tumen.app.Main>");
        }
        for (Ran ran : List.of(run(Map.of(), folder, program), run(Map.of(), folder, program, small.toString()),
                run(Map.of(), folder, program, "none.sqlite"), run(Map.of(), folder, program, "!"),
                run(Map.of(), folder, program, folder.toString()), run(Map.of(), folder, program, "--version"))) {
            assertThat(ran.code()).isZero();
            assertThat(ran.said()).contains("<tumen/tumen.app.Main>").doesNotContain(both);
        }
    }
}
