package tumen.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Session;

/** Has something shown outside, in the background; where that does not work, says what it was and where it lies. */
final class Outward implements Consumer<String> {

    private static final Words WORDS = Words.of(Outward.class);
    private static final String FILE = "file:";

    private final Session session;
    private final Showing showing;

    Outward(Session session, Showing showing) {
        this.session = session;
        this.showing = showing;
    }

    @Override
    public void accept(String address) {
        session.workers().start("showing", progress -> {
            show(address);
            return address;
        }, shown -> { }, session.notices()::tell);
    }

    private void show(String address) {
        boolean local = address.startsWith(FILE);
        String named = local ? Path.of(URI.create(address)).toString() : address;
        if (local && !Files.exists(Path.of(named))) {
            throw Problem.of(Problem.Kind.NOT_FOUND, WORDS, "notThere", named).exception();
        }
        try {
            showing.show(address);
        } catch (IOException failed) {
            throw Problem.of(Problem.Kind.FAILED, WORDS, local ? "notShown.file" : "notShown", named)
                    .exception(failed);
        }
    }
}
