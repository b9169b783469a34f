package tumen.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import tumen.session.Session;
import tumen.settings.SettingsKeeper;
import tumen.work.Workers;

/**
 * What the program stands on, none of which needs a window: a start makes it while JavaFX comes up.
 *
 * @param around what the program finds around it
 * @param workers the background
 * @param session all that the panes will share
 * @param settings what is remembered between runs
 * @param stories opens stories
 */
record Groundwork(Surrounds around, Workers workers, Session session, SettingsKeeper settings, Stories stories) {

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Lays it on the calling thread, which must be the interface thread or stand in for it; so does {@code ui}. */
    static Groundwork lay(Surrounds around, Executor ui) {
        Unexpected unexpected = new Unexpected();
        return lay(around, ui, unexpected, Workers.start(ui, unexpected));
    }

    /** The same on workers that are there already, and tell {@code unexpected} what nobody takes. */
    static Groundwork lay(Surrounds around, Executor ui, Unexpected unexpected, Workers workers) {
        Session session = new Session(workers, around.folders().data(), around.folders().cache(), around.clock());
        unexpected.tellTo(session.notices(), ui);
        SettingsKeeper settings = SettingsKeeper.open(around.folders().settingsFile(), workers, PAUSE,
                problem -> ui.execute(() -> session.notices().tell(problem)));
        return new Groundwork(around, workers, session, settings, new Stories(session, settings));
    }
}
