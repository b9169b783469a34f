package tumen.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import tumen.look.FxTest;
import tumen.look.Palette;
import tumen.look.Screens;
import tumen.look.Shade;
import tumen.problem.Problem;
import tumen.problem.ProblemException;
import tumen.timeline.layout.Label;
import tumen.timeline.layout.Mark;
import tumen.timeline.layout.Picture;
import tumen.timeline.paint.FxTextMeasure;
import tumen.timeline.paint.Notes;
import tumen.timeline.paint.Painter;
import tumen.timeline.paint.PictureImage;

class PictureFileTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void aPngHoldsThePictureAndWhatIsSaidOfIt(Shade shade) throws IOException {
        Rendering rendering = Drawn.rendering(shade, Drawn.HEADING, Locale.ENGLISH);
        Path file = folder.resolve("picture.png");
        Drawn.write(rendering, file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(1100);
        assertThat(read.getHeight()).isEqualTo((int) rendering.height());
        assertThat(colours(read, 0, (int) rendering.sheet().header())).as("heading").isGreaterThan(10);
        assertThat(colours(read, (int) (rendering.height() - rendering.sheet().footer()), read.getHeight()))
                .as("legend").isGreaterThan(10);
        keep(file, "export-marks-" + shade.name().toLowerCase(Locale.ROOT) + ".png");
    }

    @Test
    void theSameViewGivesTheSameBytes() throws IOException {
        for (String name : List.of("a.png", "a@2x.png", "a.svg")) {
            Path one = folder.resolve(name);
            Drawn.write(Drawn.rendering(Shade.LIGHT, Drawn.HEADING, Locale.ENGLISH), one);
            byte[] first = Files.readAllBytes(one);
            Drawn.write(Drawn.rendering(Shade.LIGHT, Drawn.HEADING, Locale.ENGLISH), one);
            assertThat(Files.readAllBytes(one)).as(name).isEqualTo(first);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.png", "a@2x.png", "a.svg");
    }

    @Test
    void aFinePngIsDrawnFinerNotBlownUp() throws IOException {
        Rendering rendering = Drawn.rendering(Shade.LIGHT, Drawn.HEADING, Locale.ENGLISH);
        Drawn.write(rendering, folder.resolve("a.png"));
        Drawn.write(rendering, folder.resolve("a@2x.PNG"));
        BufferedImage plain = ImageIO.read(folder.resolve("a.png").toFile());
        BufferedImage fine = ImageIO.read(folder.resolve("a@2x.PNG").toFile());
        assertThat(fine.getWidth()).isEqualTo(2 * plain.getWidth());
        assertThat(fine.getHeight()).isEqualTo(2 * plain.getHeight());
        int unlike = 0;
        for (int y = 0; y < plain.getHeight(); y += 3) {
            for (int x = 0; x < plain.getWidth(); x++) {
                unlike += fine.getRGB(2 * x, 2 * y) != fine.getRGB(2 * x + 1, 2 * y) ? 1 : 0;
            }
        }
        assertThat(unlike).isGreaterThan(1000);
    }

    @Test
    void svgIsWhatAStrictParserReads() throws Exception {
        Rendering rendering = Drawn.rendering(Shade.LIGHT, Drawn.HEADING, Locale.ENGLISH);
        Path file = folder.resolve("picture.svg");
        Drawn.write(rendering, file);
        Document svg = parse(Files.readAllBytes(file));
        assertThat(svg.getDocumentElement().getAttribute("height")).isEqualTo(Xml.number(rendering.height()));
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(Drawn.HEADING.title());
        List<String> texts = texts(svg);
        for (Label label : rendering.picture().figures().labels()) {
            assertThat(texts).contains(label.title());
        }
        assertThat(texts).contains("30 September 2023", "From arms-story.sqlite · drawn by Tumen", "contested");
        NodeList families = svg.getElementsByTagName("text");
        for (int i = 0; i < families.getLength(); i++) {
            assertThat(((Element) families.item(i)).getAttribute("font-family")).startsWith("Pretendard, ");
        }
        keep(file, "export-marks.svg");
        NodeList uses = svg.getElementsByTagName("use");
        Set<String> letters = new HashSet<>();
        NodeList paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            letters.add("#" + ((Element) paths.item(i)).getAttribute("id"));
        }
        assertThat(uses.getLength()).isGreaterThan(500);
        for (int i = 0; i < uses.getLength(); i++) {
            assertThat(((Element) uses.item(i)).getAttribute("xlink:href")).as("nothing outside").isIn(letters);
        }
        assertThat(Files.readString(file)).doesNotContain("<script", "<style", "<!DOCTYPE");
    }

    @Test
    void everyMarkHasItsNameInSvg() throws Exception {
        Rendering rendering = Drawn.rendering(Shade.DARK, Drawn.HEADING, Locale.ENGLISH);
        Document svg = parse(SvgFile.of(rendering).getBytes(StandardCharsets.UTF_8));
        Set<String> ids = new HashSet<>();
        NodeList groups = svg.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (group.hasAttribute("id")) {
                assertThat(ids.add(group.getAttribute("id"))).as(group.getAttribute("id")).isTrue();
                assertThat(group.getElementsByTagName("title").item(0).getTextContent())
                        .isEqualTo("Event <" + group.getAttribute("id").substring("event-e".length())
                                + "> & ]]> ");
            }
        }
        for (Mark mark : rendering.picture().figures().marks()) {
            assertThat(ids).contains("event-e" + mark.ordinal());
        }
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        String words = "]]><script>alert(1)</script>\u0000\u000b\uFFFE\uD800 \"'&amp; \uDC00x 쇼이구 🚀";
        Rendering rendering = Drawn.rendering(Shade.LIGHT, new Heading(words,
                List.of(new Heading.Fact(words, words)), words), Locale.FRENCH);
        Document svg = parse(SvgFile.of(rendering).getBytes(StandardCharsets.UTF_8));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("]]><script>alert(1)</script> \"'&amp; x 쇼이구 🚀");
    }

    @Test
    void whatCannotBeWrittenIsAProblemAndLeavesWhatWasThere() throws IOException {
        Rendering rendering = Drawn.rendering(Shade.LIGHT, Drawn.HEADING, Locale.ENGLISH);
        Path nowhere = folder.resolve("no such folder").resolve("a.svg");
        assertThatThrownBy(() -> Drawn.write(rendering, nowhere)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem().kind()).isEqualTo(Problem.Kind.NOT_WRITTEN));
        Path taken = Files.createDirectory(folder.resolve("taken.png"));
        assertThatThrownBy(() -> Drawn.write(rendering, taken)).isInstanceOf(ProblemException.class);
        assertThat(folder.toFile().list()).containsExactly("taken.png");
        Path socket = folder.resolve("socket.svg");
        try (ServerSocketChannel listening = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            listening.bind(UnixDomainSocketAddress.of(socket));
            assertThatThrownBy(() -> Drawn.write(rendering, socket)).isInstanceOf(ProblemException.class)
                    .hasMessageContaining("not a plain file");
        }
    }

    @Test
    void theLegendAsAPicture() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            for (double width : new double[] {280, 700, 1060, 1556}) {
                Picture legend = FxTest.on(() -> Legend.of(locale, new FxTextMeasure(1), 1, width));
                List<Label> labels = legend.figures().labels();
                assertThat(labels).hasSize(LegendSign.values().length + LegendSign.Group.values().length);
                for (Label label : labels) {
                    assertThat(label.box().right()).isLessThanOrEqualTo(width);
                    assertThat(label.box().bottom()).isLessThanOrEqualTo(legend.frame().size().height());
                    for (Label other : labels) {
                        assertThat(other == label || !other.box().overlaps(label.box())).isTrue();
                    }
                }
                Screens.write("legend-" + locale + "-" + (int) width, FxTest.on(() -> PictureImage.of(legend,
                        new Painter(Palette.of(Shade.LIGHT), 1, new Notes("", "", locale)))));
            }
        }
    }

    /** Leaves a file to be looked at among the screens. */
    private static void keep(Path file, String name) throws IOException {
        Path screen = Path.of(System.getProperty("tumen.screens"), name);
        Files.createDirectories(screen.getParent());
        Files.copy(file, screen, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int colours(BufferedImage image, int from, int to) {
        Set<Integer> colours = new HashSet<>();
        for (int y = from; y < to; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours.size();
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        NodeList found = svg.getElementsByTagName("text");
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static Document parse(byte[] svg) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }
}
