package tumen.timeline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tumen.index.Field;
import tumen.index.Lane;
import tumen.index.Selected;
import tumen.index.Titles.Title;
import tumen.look.Named;
import tumen.look.Texts;
import tumen.model.Lanes;
import tumen.model.OneWay;
import tumen.model.Standing;
import tumen.model.Text;
import tumen.timeline.layout.Captions;

/**
 * The words of a picture from those of a story: an event's title, and its date in the claims' own words or else
 * in ours. Made anew for each model and language.
 */
public final class StoryCaptions implements Captions {

    private final TimelineModel model;
    private final Selected selected;
    private final Texts texts;
    private final Map<Integer, Caption> known = new HashMap<>();

    /** The words of {@code model} for a reader of the language of {@code texts}. */
    public StoryCaptions(TimelineModel model, Texts texts) {
        this.model = model;
        this.selected = model.lanes().selected();
        this.texts = texts;
    }

    @Override
    public Caption event(int ordinal) {
        Caption caption = known.get(ordinal);
        if (caption == null) {
            caption = model.titles().title(ordinal).map(title -> caption(ordinal, title)).orElse(null);
            if (caption != null) {
                known.put(ordinal, caption);
            }
        }
        return caption;
    }

    private Caption caption(int ordinal, Title title) {
        Locale locale = texts.locale();
        int step = selected.step(ordinal);
        String date = step < 0 ? "" : title.date(selected.day(), selected.index().bounds(step), locale);
        return new Caption(OneWay.line(title.title().in(locale)), date);
    }

    /** An event in one line: its title, its date and how it stands; empty while its words are not here. */
    public String spoken(int ordinal) {
        Caption caption = event(ordinal);
        if (caption == null) {
            return "";
        }
        String date = caption.date().isEmpty() ? "" : ", " + caption.date();
        return caption.title() + date + ", " + standing(ordinal).toLowerCase(texts.locale());
    }

    /** How an event stands on the day, in words; empty where it does not show. */
    String standing(int ordinal) {
        int step = selected.step(ordinal);
        return step < 0 ? "" : Named.in(texts.locale(), selected.index().standing(step));
    }

    @Override
    public String lane(Lane lane) {
        return switch (lane.sort()) {
            case NONE -> texts.text(StoryCaptions.class, "lane.none." + model.lanes().grouping());
            case OTHERS -> texts.text(StoryCaptions.class, "lane.others");
            case VALUE -> named(lane.id());
        };
    }

    private String named(String id) {
        Lanes grouping = model.lanes().grouping();
        if (grouping == Lanes.STANDING) {
            return Named.in(texts.locale(), Standing.valueOf(id.toUpperCase(Locale.ROOT)));
        }
        Text name = model.names().name(Field.of(grouping), id);
        return OneWay.line(name == null ? id : name.in(texts.locale()));
    }

    @Override
    public int colour(int thread) {
        return model.names().colour(selected.index().dictionary(Field.THREAD).id(thread));
    }
}
