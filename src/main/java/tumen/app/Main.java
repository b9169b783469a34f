package tumen.app;

/** Where the program starts. */
public final class Main {

    private Main() {
    }

    /** Runs the command line given in {@code arguments}. */
    public static void main(String[] arguments) {
        throw new UnsupportedOperationException();
    }
}
