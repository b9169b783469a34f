package tumen.cli;

import java.lang.module.ModuleDescriptor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tumen [STORE]}: opens the window. */
@Command(name = "tumen", mixinStandardHelpOptions = true, versionProvider = TumenCommand.Version.class)
final class TumenCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private LanguageOption language;

    @Parameters(arity = "0..1", paramLabel = "STORE", descriptionKey = "help.open.store")
    private String store;

    TumenCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
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
