package tumen.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tumen.exchange.StoryJson;
import tumen.model.Story;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** {@code tumen import FILE STORE}: a store made from a file. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private LanguageOption language;

    @Option(names = "--quiet", descriptionKey = "help.quiet")
    private boolean quiet;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "help.import.file")
    private String file;

    @Parameters(index = "1", paramLabel = "STORE", descriptionKey = "help.import.store")
    private String store;

    ImportCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() {
        language.asked();
        Path target = Values.path(store);
        Story story = StoryJson.read(Values.path(file), Progress.NONE);
        StoryWriter.write(story, target, Progress.NONE);
        if (!quiet) {
            talk.print("import.done", story.events().size(), story.claims().size(), target.toString());
        }
        return Exit.DONE;
    }
}
