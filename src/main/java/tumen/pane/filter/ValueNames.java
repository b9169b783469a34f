package tumen.pane.filter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import tumen.look.Named;
import tumen.look.StandingGlyph;
import tumen.look.Terms;
import tumen.look.ThreadSwatch;
import tumen.model.Facet;
import tumen.model.OneWay;
import tumen.model.Standing;
import tumen.model.StoryThread;
import tumen.session.Opened;
import tumen.session.SourceNames;

/** What the values of a facet are called, and the sign that goes with them. */
final class ValueNames {

    private final Facet facet;
    private final Locale locale;
    private final SourceNames sources;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> colours = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    ValueNames(Facet facet, Opened opened, Locale locale) {
        this.facet = facet;
        this.locale = locale;
        sources = new SourceNames(facet == Facet.SOURCE ? opened.sources() : List.of(), locale);
        switch (facet) {
            case THREAD -> {
                for (StoryThread thread : opened.threads()) {
                    names.put(thread.id(), OneWay.text(thread.title().in(locale)));
                    colours.put(thread.id(), thread.colour());
                    places.put(thread.id(), places.size());
                }
            }
            case STANDING -> {
                for (Standing standing : Standing.values()) {
                    names.put(word(standing), Named.in(locale, standing));
                    places.put(word(standing), standing.ordinal());
                }
            }
            case ACTOR -> opened.actors().forEach(actor -> names.put(actor.id(), OneWay.text(actor.name().in(locale))));
            case SOURCE, KIND, TAG -> { }
        }
    }

    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    String of(String value) {
        return switch (facet) {
            case KIND -> Terms.kind(locale, value);
            case SOURCE -> sources.of(value);
            default -> names.getOrDefault(value, value);
        };
    }

    /** Its sign, or null. */
    Node sign(String value) {
        return switch (facet) {
            case THREAD -> new ThreadSwatch(colours.getOrDefault(value, -1));
            case STANDING -> new StandingGlyph(Standing.valueOf(value.toUpperCase(Locale.ROOT)), -1);
            default -> null;
        };
    }

    /** The values in the order of the story or of the model. */
    List<String> inOrder(List<String> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(value -> places.getOrDefault(value, Integer.MAX_VALUE))).toList();
    }
}
