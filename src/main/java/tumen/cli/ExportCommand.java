package tumen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tumen.exchange.StoryJson;
import tumen.exchange.TableOut;
import tumen.store.OpenStore;
import tumen.store.Stores;
import tumen.work.Progress;

/** {@code tumen export STORE FILE}: a store's story as JSON, or its events as a table. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    /** What is named so is no file but standard output; a file that is called so is named {@code ./-}. */
    private static final String STANDARD_OUTPUT = "-";

    private final Talk talk;

    @Mixin
    private LanguageOption language;

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "help.store")
    private String store;

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "help.export.file")
    private String file;

    ExportCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        language.asked();
        Path target = Values.path(file);
        try (OpenStore open = Stores.open(Values.path(store), Progress.NONE)) {
            if (file.equals(STANDARD_OUTPUT)) {
                StoryJson.write(open.story(Progress.NONE), talk.out());
                return Exit.DONE;
            }
            if (target.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
                TableOut.Left left = TableOut.write(open, target, talk.locale(), Progress.NONE);
                if (left.claims() + left.relations() > 0) {
                    talk.say("export.left", left.claims(), left.relations());
                }
            } else {
                StoryJson.write(open.story(Progress.NONE), target, Progress.NONE);
            }
        }
        talk.print("export.done", target.toString());
        return Exit.DONE;
    }
}
