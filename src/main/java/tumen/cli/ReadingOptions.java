package tumen.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What every command that reads a story is told: which store, from where to look at it, in which language. */
final class ReadingOptions {

    @Mixin
    private LanguageOption language;

    @Mixin
    private ViewOptions view;

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "help.store")
    private String store;

    /** The story as it was asked for; nonsense is told before anything is opened. */
    Reading read() {
        language.asked();
        return Reading.of(Values.path(store), view);
    }
}
