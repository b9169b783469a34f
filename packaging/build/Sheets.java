import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Style sheets as JavaFX keeps them ready to use: a sheet {@code x.bss} beside {@code x.css} is read in its stead. Ours
 * are made of our own, and that of AtlantaFX anew of its own, without the rules for controls that Tumen has not.
 */
final class Sheets {

    private static final String THEME = "primer-light";
    private static final String FOLDER = "atlantafx/base/theme/";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

    /** What is not used, as classes name it, and the style classes with which the rules for it alone begin. */
    private static final Map<String, String> UNUSED = new LinkedHashMap<>(Map.of(
            "javafx/scene/chart/", "[\\w-]*chart[\\w-]*|default-color\\d+[\\w-]*|pie-legend-symbol",
            "javafx/scene/control/Accordion", "accordion",
            "javafx/scene/control/ChoiceBox", "choice-box",
            "javafx/scene/control/ColorPicker", "color-picker|color-palette[\\w-]*|custom-color-dialog",
            "javafx/scene/control/Pagination", "pagination",
            "javafx/scene/control/SplitMenuButton", "split-menu-button",
            "javafx/scene/control/TreeTable", "tree-table-view|tree-table-row-cell|tree-table-cell",
            "javafx/scene/control/TreeView", "tree-view|tree-cell",
            "javafx/scene/web/", "html-editor[\\w-]*",
            "atlantafx/base/", "bb-code|breadcrumbs|calendar|card|message|modal-box|modal-pane|notification"
                    + "|ring-progress-indicator|segmented-control|tab-line|tile|tile-base|toggle-switch"));
    /** The one part of AtlantaFX that is used. */
    private static final String USED = "atlantafx/base/theme/";

    private Sheets() {
    }

    /** Makes {@code x.bss} beside each {@code x.css} under {@code classes}. */
    static void make(Path classes, ClassLoader javaFx) throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path sheet : all.filter(path -> path.toString().endsWith(".css")).toList()) {
                Path made = sheet.resolveSibling(sheet.getFileName().toString().replace(".css", ".bss"));
                convert(sheet, made, javaFx);
            }
        }
    }

    /** Makes the theme in {@code jar} anew for what the program under {@code classes} uses. */
    static void makeTheme(Path jar, Path classes, Path scratch, ClassLoader javaFx) throws IOException {
        check(classes);
        Pattern unused = Pattern.compile("\\.(" + String.join("|", UNUSED.values()) + ")(?![\\w-]).*", Pattern.DOTALL);
        Files.createDirectories(scratch);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path sheet = scratch.resolve(THEME + ".css");
            Path made = scratch.resolve(THEME + ".bss");
            Files.writeString(sheet, without(unused, Files.readString(inside.getPath(FOLDER, THEME + ".css"))));
            convert(sheet, made, javaFx);
            Path kept = inside.getPath(FOLDER, THEME + ".bss");
            FileTime time = Files.getLastModifiedTime(kept);
            Files.copy(made, kept, StandardCopyOption.REPLACE_EXISTING);
            Files.setLastModifiedTime(kept, time);
        }
    }

    private static String without(Pattern unused, String sheet) {
        StringBuilder kept = new StringBuilder();
        Matcher rules = RULE.matcher(sheet);
        while (rules.find()) {
            String selectors = Stream.of(rules.group(1).split(",")).map(String::strip)
                    .filter(selector -> !unused.matcher(selector).matches()).collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append(" {").append(rules.group(2)).append("}\n");
            }
        }
        return kept.toString();
    }

    /** What is said not to be used must not be. */
    private static void check(Path classes) throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".class")).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1).replace(USED, "");
                for (String name : UNUSED.keySet()) {
                    if (text.contains(name)) {
                        throw new IllegalStateException(file + " names " + name + ", whose style is left out of the "
                                + "package; see Sheets.java");
                    }
                }
            }
        }
    }

    private static void convert(Path sheet, Path made, ClassLoader javaFx) throws IOException {
        try {
            javaFx.loadClass("javafx.css.Stylesheet").getMethod("convertToBinary", File.class, File.class)
                    .invoke(null, sheet.toFile(), made.toFile());
        } catch (ReflectiveOperationException refused) {
            throw new IOException("cannot make " + made, refused);
        }
    }
}
