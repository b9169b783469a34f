package tumen.app;

import tumen.cli.Cli;
import tumen.cli.Surroundings;

/** Where the program starts. */
public final class Main {

    private Main() {
    }

    /** Runs the command line given in {@code arguments} and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Surroundings around = Surroundings.ofProcess();
        System.exit(new Cli(around, new Desktop(around)).run(arguments));
    }
}
