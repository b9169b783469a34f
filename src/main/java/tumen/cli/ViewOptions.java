package tumen.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Option;
import tumen.evidence.Viewpoint;
import tumen.model.SavedView;
import tumen.model.StoryHeader;
import tumen.problem.Problem;
import tumen.problem.ProblemException;

/** The options that say from where a story is looked at. */
final class ViewOptions {

    @Option(names = "--known-as-of", paramLabel = "DATE", descriptionKey = "help.known-as-of")
    private String knownAsOf;

    @Option(names = "--without", paramLabel = "SOURCE", descriptionKey = "help.without")
    private List<String> without = List.of();

    @Option(names = "--min-grade", paramLabel = "GRADE", descriptionKey = "help.min-grade")
    private String lowest;

    @Option(names = "--judged", descriptionKey = "help.judged")
    private boolean judgedOnly;

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "help.view")
    private String view;

    /** What was asked for, whatever the view says; its day is null where none was. */
    Viewpoint asked() {
        LocalDate day = Values.lastDay("--known-as-of", knownAsOf);
        return new Viewpoint(day, Set.copyOf(without), Values.grade(lowest), judgedOnly);
    }

    /** The id of the view that was asked for, or null. */
    String viewId() {
        return view;
    }

    /** The saved view that was asked for, or null where none was. */
    SavedView viewOf(StoryHeader story) {
        if (view == null) {
            return null;
        }
        return story.views().stream().filter(saved -> saved.id().equals(view)).findFirst()
                .orElseThrow(() -> missing("missing.view", view));
    }

    /** What counts: as asked for, and where no day was, known as of the view's. */
    Viewpoint viewpoint(StoryHeader story) {
        Set<String> unknown = new TreeSet<>(without);
        story.sources().forEach(source -> unknown.remove(source.id()));
        if (!unknown.isEmpty()) {
            throw missing("missing.source", String.join(", ", unknown));
        }
        SavedView saved = viewOf(story);
        Viewpoint asked = asked();
        return asked.knownAsOf() == null && saved != null ? asked.knownAsOf(saved.knownAsOf()) : asked;
    }

    private static ProblemException missing(String key, String id) {
        return Problem.of(Problem.Kind.NOT_FOUND, Cli.words(), key, id).exception();
    }
}
