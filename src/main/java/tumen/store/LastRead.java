package tumen.store;

import java.sql.SQLException;
import java.util.Objects;
import tumen.model.EventDossier;
import tumen.model.SourceDossier;

/** What was read last of one event and of one source, for which several ask at about the same time. */
final class LastRead {

    /** Passages of one source that are given together: a reader who selects an event waits for them. */
    private static final int MOST_PASSAGES = 150;

    private EventDossier event;
    private Sheet sheet;

    /** What is held on a source, with the passages of an event; null where there is no such source. */
    private record Sheet(String source, String event, SourceDossier dossier) {
    }

    /** All on one event; null where there is none of that id. */
    EventDossier event(Sql sql, String id) throws SQLException {
        if (event == null || !event.event().id().equals(id)) {
            event = new StoryReader(sql).dossier(id);
        }
        return event;
    }

    /** What is held on one source, in any case the passages of an event, or of none for null; null without a source. */
    SourceDossier source(Sql sql, String id, String of) throws SQLException {
        if (sheet == null || !sheet.source.equals(id) || !Objects.equals(sheet.event, of)) {
            sheet = new Sheet(id, of, new StoryReader(sql).dossier(id, of, MOST_PASSAGES));
        }
        return sheet.dossier;
    }

    /** The store was changed. */
    void forget() {
        event = null;
        sheet = null;
    }
}
