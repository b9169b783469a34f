package tumen.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.Session;
import tumen.store.Stores;

/**
 * Takes what is dropped on the window: the first file that can be opened or imported, here; each other store, in a
 * window of its own. What is left is told. (One text that is dropped on a source is taken there, and does not come
 * here.)
 */
final class Drops {

    private static final Words WORDS = Words.of(Drops.class);

    private final Session session;
    private final Consumer<Path> here;
    private final Consumer<Path> beside;

    /**
     * What is done with files.
     *
     * @param here opens or imports a file in this window
     * @param beside opens a store in a window of its own
     */
    Drops(Session session, Consumer<Path> here, Consumer<Path> beside) {
        this.session = session;
        this.here = here;
        this.beside = beside;
    }

    /** Takes what is dropped on {@code scene} and not on a part of it that takes it. */
    void follow(Scene scene) {
        scene.setOnDragOver(over -> {
            if (over.getDragboard().hasFiles()) {
                over.acceptTransferModes(TransferMode.COPY);
                over.consume();
            }
        });
        scene.setOnDragDropped(dropped -> {
            List<File> files = dropped.getDragboard().getFiles();
            dropped.setDropCompleted(!files.isEmpty());
            dropped.consume();
            take(files.stream().map(File::toPath).toList());
        });
    }

    /** What becomes of files: {@code here} holds one at most. */
    private record Sorted(List<Path> here, List<Path> beside, List<Path> left) {
    }

    /** Takes these, in their order. */
    void take(List<Path> files) {
        if (files.size() == 1) {
            here.accept(files.getFirst());
        } else if (!files.isEmpty()) {
            session.workers().start("looking", progress -> sort(files), this::take, session.notices()::tell);
        }
    }

    private void take(Sorted sorted) {
        sorted.here().forEach(here);
        sorted.beside().forEach(beside);
        if (!sorted.left().isEmpty()) {
            String names = sorted.left().stream().map(file -> String.valueOf(file.getFileName()))
                    .collect(Collectors.joining(", "));
            session.notices().tell(Problem.of(Problem.Kind.REFUSED, WORDS, "drop.left", names));
        }
    }

    private static Sorted sort(List<Path> files) {
        Sorted sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path file : files) {
            boolean imported = Importing.takes(file);
            boolean store = !imported && Stores.isMeant(file);
            if (sorted.here().isEmpty() && (store || imported)) {
                sorted.here().add(file);
            } else {
                (store ? sorted.beside() : sorted.left()).add(file);
            }
        }
        return sorted;
    }
}
