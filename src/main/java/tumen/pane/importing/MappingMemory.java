package tumen.pane.importing;

import java.util.Map;

/** Remembers which columns the reader chose, by the kind of file. Used on the interface thread. */
public interface MappingMemory {

    /** What was kept under {@code name}: a word of ours to one of the file; empty where nothing was. */
    Map<String, String> recall(String name);

    /** Keeps {@code words} under {@code name}, in place of what was there. */
    void remember(String name, Map<String, String> words);
}
