package tumen.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tumen.model.Facet;
import tumen.model.Lanes;

/**
 * The settings as a {@link JsonTree} and back, field by field: the settings are read before anything shows, and to
 * find the records' fields by reflection took longer than all the rest of it.
 */
final class SettingsTree {

    private SettingsTree() {
    }

    /**
     * Reads the settings; each record puts in what is usual where nothing is.
     *
     * @throws ClassCastException where the tree is of another shape
     * @throws NullPointerException likewise, where there is nothing
     */
    static Settings read(Object tree) {
        JsonPart all = new JsonPart((Map<?, ?>) tree);
        return new Settings(all.part("window", SettingsTree::window), all.part("manner", SettingsTree::manner),
                all.part("table", SettingsTree::table), all.texts("recent"), all.text("last"),
                all.map("stores", store -> JsonPart.of(store, SettingsTree::view)),
                all.map("imports", mapping -> JsonPart.of(mapping, SettingsTree::columns)));
    }

    private static WindowState window(JsonPart part) {
        return new WindowState(part.decimal("x"), part.decimal("y"), part.decimal("width"), part.decimal("height"),
                part.isTrue("maximised"), part.map("splits", JsonPart::decimal),
                part.map("hidden", hidden -> hidden instanceof Boolean truth ? truth : null));
    }

    private static Manner manner(JsonPart part) {
        return new Manner(part.one("theme", Theme.values()), part.one("motion", Motion.values()),
                part.text("language"), part.number("textSize").intValue(), part.isTrue("wheelZooms"),
                part.text("axisZone"));
    }

    private static TableState table(JsonPart part) {
        return new TableState(part.list("columns", column -> new TableState.Column(column.text("id"),
                column.number("width").doubleValue())), part.list("sort", by -> new TableState.Sort(by.text("id"),
                by.isTrue("descending"))));
    }

    private static StoreView view(JsonPart part) {
        return new StoreView(
                part.part("range", range -> new StoreView.Range(range.number("from").longValue(),
                        range.number("to").longValue())),
                new StoreView.Grouping(part.one("lanes", Lanes.values()), part.texts("collapsed")),
                part.map("filters", Facet.values(), JsonPart::texts),
                part.day("knownAsOf"),
                part.part("evidence", counted -> new StoreView.Counted(counted.texts("without"),
                        counted.text("lowest"), counted.isTrue("judgedOnly"))),
                part.texts("selected"),
                part.part("sources", open -> new StoreView.Sources(open.texts("tabs"), open.text("active"),
                        open.text("beside"), open.texts("takenOut"),
                        open.map("windows", place -> JsonPart.of(place, SettingsTree::place)))));
    }

    private static StoreView.Place place(JsonPart part) {
        return new StoreView.Place(part.number("x").doubleValue(), part.number("y").doubleValue(),
                part.number("width").doubleValue(), part.number("height").doubleValue());
    }

    private static Map<String, String> columns(JsonPart part) {
        Map<String, String> columns = new LinkedHashMap<>();
        part.fields().forEach((name, column) -> columns.put((String) name, (String) column));
        return columns;
    }

    /** The settings as a tree. */
    static Map<String, Object> of(Settings settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("window", of(settings.window()));
        tree.put("manner", of(settings.manner()));
        tree.put("table", of(settings.table()));
        tree.put("recent", settings.recent());
        tree.put("last", settings.last());
        tree.put("stores", each(settings.stores(), SettingsTree::of));
        tree.put("imports", settings.imports());
        return tree;
    }

    private static Map<String, Object> of(WindowState window) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("x", window.x());
        tree.put("y", window.y());
        tree.put("width", window.width());
        tree.put("height", window.height());
        tree.put("maximised", window.maximised());
        tree.put("splits", window.splits());
        tree.put("hidden", window.hidden());
        return tree;
    }

    private static Map<String, Object> of(Manner manner) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("theme", manner.theme().name());
        tree.put("motion", manner.motion().name());
        tree.put("language", manner.language());
        tree.put("textSize", manner.textSize());
        tree.put("wheelZooms", manner.wheelZooms());
        tree.put("axisZone", manner.axisZone());
        return tree;
    }

    private static Map<String, Object> of(TableState table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("columns", table.columns().stream().map(column -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", column.id());
            one.put("width", column.width());
            return one;
        }).toList());
        tree.put("sort", table.sort().stream().map(by -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", by.id());
            one.put("descending", by.descending());
            return one;
        }).toList());
        return tree;
    }

    private static Map<String, Object> of(StoreView view) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (view.range() != null) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("from", view.range().from());
            range.put("to", view.range().to());
            tree.put("range", range);
        }
        tree.put("lanes", view.grouping().lanes() == null ? null : view.grouping().lanes().name());
        tree.put("collapsed", view.grouping().collapsed());
        tree.put("filters", each(view.filters(), Function.identity()));
        tree.put("knownAsOf", view.knownAsOf() == null ? null : view.knownAsOf().toString());
        Map<String, Object> counted = new LinkedHashMap<>();
        counted.put("without", view.evidence().without());
        counted.put("lowest", view.evidence().lowest());
        counted.put("judgedOnly", view.evidence().judgedOnly());
        tree.put("evidence", counted);
        tree.put("selected", view.selected());
        Map<String, Object> open = new LinkedHashMap<>();
        open.put("tabs", view.sources().tabs());
        open.put("active", view.sources().active());
        open.put("beside", view.sources().beside());
        open.put("takenOut", view.sources().takenOut());
        open.put("windows", each(view.sources().windows(), SettingsTree::of));
        tree.put("sources", open);
        return tree;
    }

    private static Map<String, Object> of(StoreView.Place place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("x", place.x());
        tree.put("y", place.y());
        tree.put("width", place.width());
        tree.put("height", place.height());
        return tree;
    }

    private static <V> Map<String, Object> each(Map<?, V> map, Function<? super V, ?> value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        map.forEach((key, one) -> tree.put(key instanceof Enum<?> named ? named.name() : (String) key,
                value.apply(one)));
        return tree;
    }
}
