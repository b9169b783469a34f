package tumen.cli;

import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tumen.model.StoryHeader;
import tumen.problem.ProblemException;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.work.Progress;

/** {@code tumen check STORE}: whether all that a store holds is as it was written. */
@Command(name = "check", aliases = "verify", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** Keys of the problems of a store that is one, and is not as it was written. */
    private static final Set<String> DAMAGE = Set.of("store.truncated", "store.damaged", "store.differs");

    private final Talk talk;

    @Mixin
    private LanguageOption language;

    @Parameters(paramLabel = "STORE", descriptionKey = "help.store")
    private String store;

    CheckCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        language.asked();
        try {
            return check();
        } catch (ProblemException refused) {
            if (!DAMAGE.contains(refused.problem().key())) {
                throw refused;
            }
            // This is what the command is there to find out; elsewhere it is a reason to refuse.
            talk.message(refused.problem().sentence(talk.locale()));
            return Exit.FAILED;
        }
    }

    private int check() {
        try (OpenStore open = Stores.open(Values.path(store), Progress.NONE)) {
            open.verify(Progress.NONE);
            StoryHeader header = open.header();
            talk.print("check.done", open.path().toString(), header.title().in(talk.locale()),
                    header.events(), header.claims(), header.sources().size());
        }
        return Exit.DONE;
    }
}
