package tumen.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that is remembered between runs: the record of the settings file. Whatever is missing in the
 * file, or makes no sense, reads as it usually is.
 *
 * @param window where the window was
 * @param manner how the program looks and behaves
 * @param table how the table was set up
 * @param recent absolute paths of the stores opened last, newest first, at most {@value #MOST_RECENT}
 * @param last absolute path of the store that was open at the end, or null for the default story
 * @param stores absolute path of a store to how it was looked at, oldest first
 * @param imports name of a mapping to its columns: name of ours to name in the file
 */
public record Settings(WindowState window, Manner manner, TableState table, List<String> recent, String last,
        Map<String, StoreView> stores, Map<String, Map<String, String>> imports) {

    /** How many recent stores are listed. */
    public static final int MOST_RECENT = 10;

    /** Of how many stores the last view is kept. */
    private static final int MOST_VIEWS = 50;

    /** As the program comes. */
    public static final Settings USUAL = new Settings(null, null, null, null, null, null, null);

    public Settings {
        window = window == null ? WindowState.NONE : window;
        manner = manner == null ? Manner.USUAL_MANNER : manner;
        table = table == null ? TableState.USUAL : table;
        recent = recent == null ? List.of()
                : recent.stream().filter(Settings::isPlace).distinct().limit(MOST_RECENT).toList();
        last = isPlace(last) ? last : null;
        stores = stores == null ? Map.of() : newest(stores);
        imports = imports == null ? Map.of() : Map.copyOf(imports);
    }

    /** The same with the window elsewhere. */
    public Settings withWindow(WindowState other) {
        return new Settings(other, manner, table, recent, last, stores, imports);
    }

    /** The same in another manner. */
    public Settings withManner(Manner other) {
        return new Settings(window, other, table, recent, last, stores, imports);
    }

    /** The same with the table set up otherwise. */
    public Settings withTable(TableState other) {
        return new Settings(window, manner, other, recent, last, stores, imports);
    }

    /** The same after {@code store} was opened: it comes first in the recent ones, and is the last. */
    public Settings withOpened(Path store) {
        List<String> now = new ArrayList<>(List.of(key(store)));
        now.addAll(recent);
        return new Settings(window, manner, table, now, key(store), stores, imports);
    }

    /** The same after the default story was opened. */
    public Settings withDefaultOpened() {
        return new Settings(window, manner, table, recent, null, stores, imports);
    }

    /** The same without recent stores. */
    public Settings withoutRecent() {
        return new Settings(window, manner, table, List.of(), last, stores, imports);
    }

    /** The same with {@code view} as the way that {@code store} was looked at. */
    public Settings withView(Path store, StoreView view) {
        Map<String, StoreView> now = new LinkedHashMap<>(stores);
        now.remove(key(store));
        now.put(key(store), view);
        return new Settings(window, manner, table, recent, last, now, imports);
    }

    /** The same with a mapping of an import kept under {@code name}. */
    public Settings withImport(String name, Map<String, String> columns) {
        Map<String, Map<String, String>> now = new LinkedHashMap<>(imports);
        now.put(name, Map.copyOf(columns));
        return new Settings(window, manner, table, recent, last, stores, now);
    }

    /** How {@code store} was looked at; {@link StoreView#NONE} where it never was. */
    public StoreView viewOf(Path store) {
        return stores.getOrDefault(key(store), StoreView.NONE);
    }

    /**
     * These settings after another process has written {@code theirs}: nothing it added or changed is lost but what
     * was changed here too.
     *
     * @param before what both began with: what is as it was then was not changed here, and what of it is not recent
     *     here any more was taken off the list here
     */
    Settings over(Settings theirs, Settings before) {
        List<String> bothRecent = new ArrayList<>(recent);
        theirs.recent.stream().filter(store -> !before.recent.contains(store)).forEach(bothRecent::add);
        Map<String, StoreView> bothStores = new LinkedHashMap<>(theirs.stores);
        stores.forEach((store, view) -> {
            if (!view.equals(before.stores.get(store))) {
                bothStores.remove(store);
                bothStores.put(store, view);
            }
        });
        Map<String, Map<String, String>> bothImports = new LinkedHashMap<>(theirs.imports);
        imports.forEach((name, columns) -> {
            if (!columns.equals(before.imports.get(name))) {
                bothImports.put(name, columns);
            }
        });
        return new Settings(newer(window, theirs.window, before.window), newer(manner, theirs.manner, before.manner),
                newer(table, theirs.table, before.table), bothRecent, newer(last, theirs.last, before.last),
                bothStores, bothImports);
    }

    private static <T> T newer(T ours, T theirs, T before) {
        return Objects.equals(ours, before) ? theirs : ours;
    }

    /** True for what can be the absolute path of a file, here and now. */
    private static boolean isPlace(String store) {
        try {
            return store != null && Path.of(store).isAbsolute();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static String key(Path store) {
        return store.toAbsolutePath().normalize().toString();
    }

    private static Map<String, StoreView> newest(Map<String, StoreView> stores) {
        Map<String, StoreView> kept = new LinkedHashMap<>(stores);
        kept.values().removeIf(view -> view == null);
        var oldest = kept.keySet().iterator();
        for (int tooMany = kept.size() - MOST_VIEWS; tooMany > 0; tooMany--) {
            oldest.next();
            oldest.remove();
        }
        return Collections.unmodifiableMap(kept);
    }
}
