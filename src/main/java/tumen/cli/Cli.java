package tumen.cli;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import tumen.problem.ProblemException;
import tumen.problem.Words;

/**
 * The command line. It never ends the process and never throws: whatever happens becomes a sentence on
 * the stream for messages and an exit code.
 */
public final class Cli {

    private final Surroundings around;
    private final Screen screen;

    /** A command line that writes to {@code around} and draws on {@code screen}. */
    public Cli(Surroundings around, Screen screen) {
        this.around = around;
        this.screen = screen;
    }

    /** Runs one command; gives the exit code, see {@link Exit}. */
    public int run(String... arguments) {
        Locale asked = LanguageOption.lookFor(arguments);
        Talk talk = new Talk(around, asked == null ? around.locale() : asked);
        int code;
        try {
            // The usual start has no arguments: the window need not wait for what only reads them.
            code = arguments.length == 0 ? screen.open(null, null) : commandLine(talk).execute(arguments);
        } catch (RuntimeException | Error thrown) {
            code = failed(thrown, talk);
        }
        if (Outlet.isLost(around.out()) && code == Exit.DONE) {
            talk.say("lost");
            code = Exit.NOT_WRITTEN;
        }
        around.err().flush();
        return code;
    }

    private CommandLine commandLine(Talk talk) {
        CommandLine line = new CommandLine(new TumenCommand(screen));
        List.of(new ListCommand(talk), new WhyCommand(talk), new OrderCommand(talk), new DateCommand(talk),
                new ImportCommand(talk), new ExportCommand(talk), new CheckCommand(talk),
                new RenderCommand(talk, screen)).forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle("tumen.cli.messages",
                talk.locale().getLanguage().equals("fr") ? Locale.FRENCH : Locale.ROOT));
        line.getSubcommands().get("date").setUnmatchedOptionsArePositionalParams(true);
        line.setOut(talk.outWriter());
        line.setErr(talk.errWriter());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, talk));
        line.setParameterExceptionHandler((wrong, given) -> usage(wrong, talk));
        return line;
    }

    private static int failed(Throwable thrown, Talk talk) {
        return switch (thrown) {
            case ProblemException known -> {
                talk.message(known.problem().sentence(talk.locale()));
                yield Exit.of(known.problem());
            }
            case UsageException wrong -> {
                talk.message(wrong.sentence(talk.locale()));
                yield Exit.USAGE;
            }
            case CancellationException ended -> Exit.FAILED;
            case OutOfMemoryError full -> {
                talk.say("memory");
                yield Exit.FAILED;
            }
            default -> {
                // The log takes a while to be made, and is seldom needed.
                System.getLogger(Cli.class.getName()).log(System.Logger.Level.ERROR, "a command failed", thrown);
                talk.say("unexpected", String.valueOf(thrown));
                yield Exit.FAILED;
            }
        };
    }

    private static int usage(CommandLine.ParameterException wrong, Talk talk) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        // what is missing may be what was taken for an option
        List<String> unknown = wrong.getCommandLine().getUnmatchedArguments();
        String dashed = unknown.stream().filter(word -> word.startsWith("-")).findFirst().orElse(null);
        if (wrong.getCommandLine().getCommand() instanceof TumenCommand top && top.mistaken() != null) {
            talk.message(top.mistaken().sentence(talk.locale()));
        } else if (dashed != null) {
            talk.say("usage.dashed", dashed, command);
        } else if (wrong instanceof CommandLine.UnmatchedArgumentException) {
            talk.say("usage.unknown", String.join(" ", unknown), command);
        } else if (wrong instanceof CommandLine.MissingParameterException missing) {
            talk.say("usage.missing", String.join(" ", missing.getMissing().stream()
                    .map(Cli::nameOf).toList()), command);
        } else if (wrong.getArgSpec() != null) {
            talk.say("usage.wrong", nameOf(wrong.getArgSpec()), command);
        } else {
            talk.say("usage.unclear", command);
        }
        return Exit.USAGE;
    }

    private static String nameOf(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() : argument.paramLabel();
    }

    /** The words of the command line. */
    static Words words() {
        return Words.of(Cli.class);
    }
}
