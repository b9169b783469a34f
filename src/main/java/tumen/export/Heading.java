package tumen.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tumen.evidence.Viewpoint;
import tumen.look.Named;
import tumen.look.Terms;
import tumen.model.Facet;
import tumen.model.OneWay;
import tumen.model.Standing;
import tumen.model.StoryHeader;
import tumen.model.Text;
import tumen.problem.Words;
import tumen.session.SourceNames;
import tumen.time.DateWords;

/**
 * What is written over an exported picture, so that it can be read on its own: which story, known as of when,
 * and what was held back.
 *
 * @param title of the story
 * @param facts what else is to be said, in the order of reading
 * @param store name of the file that the story was read from
 */
public record Heading(String title, List<Fact> facts, String store) {

    private static final Words WORDS = Words.of(Heading.class);

    /** One thing that is said: its name and its value. */
    public record Fact(String name, String value) {
    }

    public Heading {
        facts = List.copyOf(facts);
    }

    /** Of more values than that in a filter it is told how many there are: their names will not all fit. */
    private static final int FEW = 6;

    /**
     * How a story is looked at.
     *
     * @param undated how many events are let through that no picture shows, as nothing is known of when they were
     */
    public record Look(Viewpoint viewpoint, Map<Facet, Set<String>> filter, Stretch stretch, int undated) {
    }

    /**
     * The heading of a story that is looked at in some way.
     *
     * @param store name of the file that it was read from
     * @param locale the reader's language
     */
    public static Heading of(StoryHeader story, String store, Look look, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        DateWords dates = DateWords.in(locale);
        Viewpoint viewpoint = look.viewpoint();
        facts.add(viewpoint.knownAsOf() == null ? fact(locale, "known", WORDS.text(locale, "known.all"))
                : fact(locale, "knownAsOf", dates.day(viewpoint.knownAsOf())));
        if (look.stretch() != null) {
            facts.add(fact(locale, "stretch", look.stretch().words(locale)));
            facts.add(fact(locale, "zone", look.stretch().zone().getId().equals("Z") ? "UTC"
                    : look.stretch().zone().getId()));
        }
        Map<String, Text> names = names(story, locale);
        look.filter().forEach((facet, values) -> {
            String named = values.stream().map(value -> value(facet, value, names, locale)).sorted()
                    .collect(Collectors.joining(", "));
            facts.add(new Fact(Named.in(locale, facet), values.size() <= FEW ? named
                    : WORDS.text(locale, "values.many", values.size(), named)));
        });
        if (look.undated() > 0) {
            facts.add(fact(locale, "undated", WORDS.text(locale, "undated.events", look.undated())));
        }
        if (!viewpoint.without().isEmpty()) {
            facts.add(fact(locale, "without", viewpoint.without().stream()
                    .map(id -> value(Facet.SOURCE, id, names, locale))
                    .collect(Collectors.joining(WORDS.text(locale, "listed")))));
        }
        if (viewpoint.lowest() != null || viewpoint.judgedOnly()) {
            String lowest = viewpoint.lowest() == null ? "" : viewpoint.lowest().toString();
            facts.add(fact(locale, "grade", WORDS.text(locale, viewpoint.judgedOnly()
                    ? lowest.isEmpty() ? "grade.judged" : "grade.lowestJudged" : "grade.lowest", lowest)));
        }
        return new Heading(OneWay.line(story.title().in(locale)), facts, store);
    }

    private static Fact fact(Locale locale, String key, String value) {
        return new Fact(WORDS.text(locale, key), value);
    }

    private static String value(Facet facet, String value, Map<String, Text> names, Locale locale) {
        return switch (facet) {
            case STANDING -> Named.in(locale, Standing.valueOf(value.toUpperCase(Locale.ROOT)));
            case KIND -> Terms.kind(locale, value);
            case TAG -> value;
            case THREAD, ACTOR, SOURCE -> names.containsKey(facet + value)
                    ? names.get(facet + value).in(locale) : value;
        };
    }

    private static Map<String, Text> names(StoryHeader story, Locale locale) {
        Map<String, Text> names = new HashMap<>();
        story.threads().forEach(thread -> names.put(Facet.THREAD + thread.id(), thread.title()));
        story.actors().forEach(actor -> names.put(Facet.ACTOR + actor.id(), actor.name()));
        SourceNames sources = new SourceNames(story.sources(), locale);
        story.sources().forEach(source -> names.put(Facet.SOURCE + source.id(),
                Text.of("en", sources.of(source.id()))));
        return names;
    }
}
