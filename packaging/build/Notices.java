import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Writes what is said of the work of others: {@code THIRD-PARTY.txt}, and the licence files that the jars
 * carry, under {@code legal/}. A library whose licence is not among those known here fails the build.
 */
final class Notices {

    /** Licences that may travel with Tumen, by the names that projects give them. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("apache-2.0", "Apache-2.0"),
            Map.entry("the apache software license, version 2.0", "Apache-2.0"),
            Map.entry("the apache license, version 2.0", "Apache-2.0"),
            Map.entry("apache license, version 2.0", "Apache-2.0"),
            Map.entry("mit license", "MIT"),
            Map.entry("the mit license", "MIT"),
            Map.entry("the 3-clause bsd license", "BSD-3-Clause"),
            Map.entry("gplv2+ce", "GPL-2.0-only WITH Classpath-exception-2.0"),
            Map.entry("mozilla public license version 1.1", "MPL-1.1"),
            Map.entry("general public license, version 3 (gpl-3.0)", "GPL-3.0-only"),
            Map.entry("gnu lesser general public license, version 3 (lgpl-3.0)", "LGPL-3.0-only"));

    /** What travels inside a jar and has a licence of its own. */
    private static final Map<String, String> INSIDE = Map.of(
            "controlsfx-icons", "controlsfx dialog icons (Oxygen)\tCC-BY-SA-3.0\thttps://invent.kde.org/frameworks/oxygen-icons",
            "openjdk", "openjdk (run-time, in packages)\tGPL-2.0-only WITH Classpath-exception-2.0\thttps://openjdk.org",
            "feather", "feather (icons)\tMIT\thttps://feathericons.com",
            "pretendard", "pretendard (font)\tOFL-1.1\thttps://github.com/orioncactus/pretendard",
            "sqlite", "sqlite (in sqlite-jdbc)\tpublic domain\thttps://sqlite.org/copyright.html");

    private Notices() {
    }

    static void write(List<Path> jars, Path project, Path folder) throws IOException {
        Map<String, String> lines = new TreeMap<>();
        for (Path jar : jars) {
            Pom pom = Pom.beside(jar);
            lines.put(pom.artifact(), "%s %s\t%s\t%s".formatted(pom.artifact(), pom.version(),
                    String.join(" or ", licences(pom)), pom.url()));
            copyLicences(jar, folder.resolve("legal").resolve(pom.artifact()));
        }
        lines.putAll(INSIDE);
        addLicences(project, folder.resolve("legal"));
        String text = "# Work of others that travels with Tumen: what, licence, where it comes from.\n"
                + "# Made by the build. The texts of the licences that came along are in the folder legal.\n"
                + String.join("\n", lines.values()) + "\n";
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), text);
        compare(text, project.resolve("src/main/resources/tumen/window/THIRD-PARTY.txt"));
    }

    /** Texts that no jar carries: kept with the packaging, or with what they are about. */
    private static void addLicences(Path project, Path legal) throws IOException {
        Path kept = project.resolve("packaging/licences");
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(file, legal.resolve(kept.relativize(file).toString()));
            }
        }
        add(project.resolve("src/main/resources/tumen/look/fonts/OFL.txt"), legal.resolve("pretendard/OFL.txt"));
        add(project.resolve("LICENSE"), legal.resolve("picocli/LICENSE"));
        // JavaFX has the licence of the JDK, which brings its text.
        add(Path.of(System.getProperty("java.home"), "legal/java.base/LICENSE"), legal.resolve("javafx/LICENSE"));
    }

    private static void add(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        LayOut.copy(file, to);
    }

    /** The window shows the same list; it is kept in the sources so that it is there in every run. */
    private static void compare(String text, Path shown) throws IOException {
        if (!Files.exists(shown) || !Files.readString(shown).equals(text)) {
            throw new IllegalStateException("The notices shown in the window are not those of this build; "
                    + "copy target/tumen/THIRD-PARTY.txt to " + shown);
        }
    }

    private static Set<String> licences(Pom pom) throws IOException {
        Set<String> known = new LinkedHashSet<>();
        for (String name : pom.licences()) {
            String identifier = KNOWN.get(name.toLowerCase(Locale.ROOT));
            if (identifier == null) {
                throw new IllegalStateException("Unknown licence of " + pom.artifact() + ": " + name);
            }
            known.add(identifier);
        }
        if (known.isEmpty()) {
            throw new IllegalStateException("No licence is known of " + pom.artifact());
        }
        return known;
    }

    private static void copyLicences(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<ZipEntry> found = zip.stream().map(entry -> (ZipEntry) entry)
                    .filter(entry -> !entry.isDirectory() && entry.getName().startsWith("META-INF/")
                            && entry.getName().matches("(?i).*/[\\w-]*(licen[cs]e|notice)[\\w.-]*"))
                    .toList();
            for (ZipEntry entry : found) {
                Files.createDirectories(folder);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.write(folder.resolve(Path.of(entry.getName()).getFileName()), in.readAllBytes());
                }
            }
        }
    }

    /**
     * What a project says of itself, or has its parent say.
     *
     * @param root the local repository
     * @param own its own description
     */
    private record Pom(Path root, Element own) {

        static Pom beside(Path jar) throws IOException {
            Path version = jar.getParent();
            Path artifact = version.getParent();
            Element own = parse(version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom"));
            Path root = artifact.getParent();
            String group = first(own, "groupId") != null ? first(own, "groupId") : parentValue(own, "groupId");
            for (int i = 0; i < group.split("\\.").length; i++) {
                root = root.getParent();
            }
            return new Pom(root, own);
        }

        String artifact() {
            return first(own, "artifactId");
        }

        String version() {
            String version = first(own, "version");
            return version != null ? version : parentValue(own, "version");
        }

        String url() throws IOException {
            String url = first(own, "url");
            Pom parent = url == null ? parent() : null;
            return url != null ? url : parent == null ? "-" : parent.url();
        }

        List<String> licences() throws IOException {
            Element all = child(own, "licenses");
            if (all == null) {
                Pom parent = parent();
                return parent == null ? List.of() : parent.licences();
            }
            return children(all).stream().map(licence -> first(licence, "name")).toList();
        }

        private Pom parent() throws IOException {
            Element parent = child(own, "parent");
            if (parent == null) {
                return null;
            }
            String artifact = first(parent, "artifactId");
            String version = first(parent, "version");
            return new Pom(root, parse(root.resolve(first(parent, "groupId").replace('.', '/'))
                    .resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom")));
        }

        private static String parentValue(Element own, String name) {
            return first(child(own, "parent"), name);
        }

        private static String first(Element parent, String name) {
            Element found = child(parent, name);
            return found == null ? null : found.getTextContent().strip();
        }

        private static Element child(Element parent, String name) {
            return children(parent).stream().filter(child -> child.getTagName().equals(name))
                    .findFirst().orElse(null);
        }

        private static List<Element> children(Element parent) {
            List<Element> found = new ArrayList<>();
            for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    found.add(element);
                }
            }
            return found;
        }

        private static Element parse(Path file) throws IOException {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                Document document = factory.newDocumentBuilder().parse(file.toFile());
                return document.getDocumentElement();
            } catch (ParserConfigurationException | SAXException unreadable) {
                throw new IOException("cannot read " + file, unreadable);
            }
        }
    }
}
