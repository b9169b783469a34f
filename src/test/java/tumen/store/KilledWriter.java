package tumen.store;

import java.nio.file.Path;
import java.time.Instant;
import tumen.model.Note;
import tumen.work.Progress;

/** A program that writes without end, to be killed; says on standard output what it has done. */
final class KilledWriter {

    private KilledWriter() {
    }

    /** {@code store FILE} writes a story over and over; {@code note BASE FOLDER} changes a copy over and over. */
    public static void main(String[] arguments) {
        if (arguments[0].equals("store")) {
            for (int round = 0; ; round++) {
                StoryWriter.write(TestStories.random(round % 2, 2_000), Path.of(arguments[1]), Progress.NONE);
                say(round);
            }
        }
        OpenStore base = Stores.open(Path.of(arguments[1]), Progress.NONE);
        OwnCopy copy = OwnCopy.open(base, Path.of(arguments[2]), Progress.NONE);
        for (int round = 0; ; round++) {
            copy.note(new Note("wire", "note " + round, Instant.EPOCH));
            say(round);
        }
    }

    private static void say(int round) {
        System.out.println(round);
        System.out.flush();
    }
}
