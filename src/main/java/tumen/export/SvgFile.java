package tumen.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tumen.work.OutputFile;

/** A picture as SVG 1.1, its text as outlines and as text. The same picture gives the same bytes. */
final class SvgFile {

    private SvgFile() {
    }

    /**
     * Writes {@code svg} to {@code file}, which is replaced at once or not at all.
     *
     * @throws tumen.problem.ProblemException of kind NOT_WRITTEN, with the reason
     */
    static void write(String svg, Path file) {
        OutputFile.replace(file, fresh -> Files.writeString(fresh, svg));
    }

    /** The picture as text. */
    static String of(Rendering rendering) {
        return drawn(rendering).toString();
    }

    /** The picture as it is drawn; what is to be told of its letters is worked out when it is written down. */
    static Xml drawn(Rendering rendering) {
        Xml xml = Xml.document();
        xml.open("svg").with("xmlns", "http://www.w3.org/2000/svg")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("width", rendering.width()).with("height", rendering.height())
                .with("viewBox", "0 0 " + Xml.number(rendering.width()) + " " + Xml.number(rendering.height()))
                .with("role", "img").with("aria-labelledby", "picture-title picture-facts");
        Heading heading = rendering.sheet().heading();
        xml.open("title").with("id", "picture-title").text(heading.title()).close();
        xml.open("desc").with("id", "picture-facts").text(heading.facts().stream()
                .map(fact -> fact.name() + " " + fact.value()).collect(Collectors.joining(" · ")) + " · "
                + heading.store()).close();
        rendering.draw(new SvgSurface(xml, rendering.events()));
        return xml.close();
    }
}
