package tumen.cli;

import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tumen [STORE]}: opens the window. */
@Command(name = "tumen", mixinStandardHelpOptions = true, versionProvider = TumenCommand.Version.class)
final class TumenCommand implements Callable<Integer> {

    private final Screen screen;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "0..1", paramLabel = "STORE", descriptionKey = "help.open.store")
    private String store;

    TumenCommand(Screen screen) {
        this.screen = screen;
    }

    /**
     * Why the first word is no store: it is not there, and is nearly the name of a command.
     *
     * @return null where it may be a store
     */
    UsageException mistaken() {
        if (store == null || Files.exists(Values.path(store))) {
            return null;
        }
        return Nearest.of(store, spec.subcommands().keySet())
                .map(command -> new UsageException("usage.nearest", store, command)).orElse(null);
    }

    @Override
    public Integer call() {
        UsageException mistaken = mistaken();
        if (mistaken != null) {
            throw mistaken;
        }
        return screen.open(store == null ? null : Values.path(store), language.asked());
    }

    /** The version that the module was built with. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            ModuleDescriptor module = TumenCommand.class.getModule().getDescriptor();
            String version = module == null ? null : module.rawVersion().orElse(null);
            return new String[] {version == null ? "tumen" : "tumen " + version};
        }
    }
}
