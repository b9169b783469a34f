package tumen.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tumen.model.OneWay;
import tumen.model.Source;
import tumen.time.DateWords;

/**
 * What the sources of a story are called in a line, so that no two are called the same: by who published them, and by
 * their title, or where they have none by their date; by their id too where that would still be alike.
 */
public final class SourceNames {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<Mark, Integer> alike = new HashMap<>();
    private final Locale locale;

    /** What a source is known by; {@code what} is its title or date, or null. */
    private record Mark(String publisher, Object what) {

        static Mark of(Source source) {
            return new Mark(source.publisher(), source.title() != null ? source.title()
                    : source.published() == null ? null : source.published().edtf());
        }
    }

    /** The names of all {@code sources} of a story, in the reader's language. */
    public SourceNames(List<Source> sources, Locale locale) {
        this.locale = locale;
        for (Source source : sources) {
            this.sources.put(source.id(), source);
            alike.merge(Mark.of(source), 1, Integer::sum);
        }
    }

    /** The name of a source; an id that leads nowhere is told as it is. */
    public String of(String id) {
        Source source = sources.get(id);
        if (source == null) {
            return id;
        }
        String name = source.called();
        if (source.title() == null && source.published() != null) {
            name += ", " + DateWords.in(locale).label(source.published().edtf());
        }
        return OneWay.text(alike.get(Mark.of(source)) > 1 ? name + " (" + id + ")" : name);
    }
}
