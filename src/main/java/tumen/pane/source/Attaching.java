package tumen.pane.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.passage.Decoded;
import tumen.passage.Originals;
import tumen.problem.Problem;
import tumen.problem.Words;
import tumen.session.OpenSource;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.work.Progress;

/** Attaches a plain-text file as the reader's own copy of a source: chosen in a dialog, or dropped. */
final class Attaching {

    private static final Words WORDS = SourcesPane.WORDS;

    /** Files of these names are stories, which the window opens. */
    private static final List<String> STORIES = List.of(".tumen", ".sqlite", ".json", ".csv", ".tsv", ".tab", ".jsonl",
            ".ndjson");

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private record Read(byte[] bytes, Charset charset) {
    }

    private final Session session;
    private final Texts texts;
    private final FileAsk ask;
    private Path folder;

    Attaching(Session session, Texts texts, FileAsk ask) {
        this.session = session;
        this.texts = texts;
        this.ask = ask;
    }

    /** Attaches a file that is dropped on {@code node} to the source that it shows just then, if it shows one. */
    void takeDrops(Node node, Supplier<OpenSource> shown) {
        node.setOnDragOver(over -> {
            if (shown.get() != null && takes(over.getDragboard())) {
                over.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
                over.consume();
            }
        });
        node.setOnDragExited(left -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(dropped -> {
            if (shown.get() != null && takes(dropped.getDragboard())) {
                attach(shown.get(), dropped.getDragboard().getFiles().getFirst().toPath());
                dropped.setDropCompleted(true);
                dropped.consume();
            }
        });
    }

    private static boolean takes(Dragboard dragged) {
        return dragged.hasFiles() && dragged.getFiles().size() == 1 && takes(dragged.getFiles().getFirst().toPath());
    }

    private static boolean takes(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return STORIES.stream().noneMatch(name::endsWith);
    }

    /** Asks for a file and attaches it. */
    void choose(OpenSource of, Window owner) {
        Path file = ask.open(owner, texts.text(WORDS, "attach.title"), folder,
                List.of(new FileAsk.Kind(texts.text(WORDS, "attach.texts"), List.of("*.txt", "*.text", "*.md")),
                        new FileAsk.Kind(texts.text(WORDS, "attach.all"), List.of("*.*"))));
        if (file != null) {
            folder = file.toAbsolutePath().getParent();
            attach(of, file);
        }
    }

    /** Attaches a file; a problem is told through the session. */
    void attach(OpenSource of, Path file) {
        Opened in = session.shelf().opened().get();
        session.workers().start("attaching", progress -> read(file, progress), read -> {
            Opened now = session.shelf().opened().get();
            if (now != null && now.base() == in.base()) {
                session.desk().attach(of, file, read.bytes(), read.charset());
            }
        }, session.notices()::tell);
    }

    private static Read read(Path file, Progress progress) {
        String name = file.getFileName().toString();
        try {
            if (!Files.exists(file)) {
                throw new NoSuchFileException(name);
            }
            if (!Files.isRegularFile(file)) {
                throw problem("attach.nofile", name).exception();
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Originals.MAX_BYTES + 1);
            }
            progress.check();
            return switch (Originals.decode(bytes)) {
                case Decoded.Plain plain -> new Read(bytes, plain.charset());
                case Decoded.Refused refused -> throw problem("attach." + refused.reason(), name,
                        Originals.MAX_BYTES >> 20).exception();
            };
        } catch (NoSuchFileException gone) {
            throw Problem.of(Problem.Kind.NOT_FOUND, WORDS, "attach.gone", name).exception(gone);
        } catch (IOException failed) {
            throw problem("attach.unread", name).exception(failed);
        }
    }

    private static Problem problem(String key, Object... arguments) {
        return Problem.of(Problem.Kind.REFUSED, WORDS, key, arguments);
    }
}
