package tumen.window;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.Hyperlink;
import javafx.stage.Window;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.problem.Words;
import tumen.session.Notices;
import tumen.session.Session;
import tumen.store.OtherFile;

/** Small files of each format, to be saved and filled in. */
final class SampleFiles {

    private static final Words WORDS = Words.of(SampleFiles.class);
    private static final List<Path> ALL = Stream.of("sample-story.json", "sample-tumen.csv",
            "sample-table.csv", "sample-timelinejs.csv", "sample-timesketch.csv", "sample-timesketch.jsonl",
            "sample-acled.csv", "sample-ucdp-ged.csv", "sample-gdelt-events.csv",
            "sample-gdelt-mentions.csv").map(Path::of).toList();

    private final Window owner;
    private final Session session;
    private final Texts texts;
    private final FileAsk files;

    SampleFiles(Window owner, Session session, Texts texts, FileAsk files) {
        this.owner = owner;
        this.session = session;
        this.texts = texts;
        this.files = files;
    }

    List<Path> all() {
        return ALL;
    }

    /** A link that saves a sample where the reader wants it. */
    Hyperlink link(Path sample) {
        Hyperlink link = new Hyperlink(texts.text(WORDS, "help.sample.save", sample.toString()));
        link.setOnAction(pressed -> {
            link.setVisited(false);
            String name = sample.toString();
            Path target = files.save(owner, link.getText(), sample, List.of(new FileAsk.Kind(name,
                    List.of("*" + name.substring(name.lastIndexOf('.'))))));
            if (target != null) {
                save(name, target);
            }
        });
        return link;
    }

    private void save(String name, Path target) {
        session.workers().start("exporting", progress -> {
            try (InputStream sample = SampleFiles.class.getResourceAsStream(name)) {
                byte[] bytes = sample.readAllBytes();
                OtherFile.replace(target, fresh -> Files.write(fresh, bytes));
            }
            return target;
        }, saved -> { }, failed -> {
            Alert told = new Alert(Alert.AlertType.ERROR, Notices.problem(failed).sentence(texts.locale()));
            told.initOwner(owner);
            told.show();
        });
    }
}
