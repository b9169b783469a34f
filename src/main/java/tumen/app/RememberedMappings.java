package tumen.app;

import java.util.Map;
import tumen.pane.importing.MappingMemory;
import tumen.settings.SettingsKeeper;

/** The columns of tables that were chosen, among the settings. */
record RememberedMappings(SettingsKeeper settings) implements MappingMemory {

    @Override
    public Map<String, String> recall(String name) {
        return settings.current().imports().getOrDefault(name, Map.of());
    }

    @Override
    public void remember(String name, Map<String, String> words) {
        settings.change(now -> now.withImport(name, words));
    }
}
