package tumen.look;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own dialogs. */
public final class FileDialogs implements FileAsk {

    @Override
    public Path open(Window owner, String title, Path folder, List<Kind> kinds) {
        return path(chooser(title, folder, kinds).showOpenDialog(owner));
    }

    @Override
    public Path save(Window owner, String title, Path suggested, List<Kind> kinds) {
        FileChooser chooser = chooser(title, suggested.toAbsolutePath().getParent(), kinds);
        chooser.setInitialFileName(suggested.getFileName().toString());
        return path(chooser.showSaveDialog(owner));
    }

    private static FileChooser chooser(String title, Path folder, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns())));
        // A folder that has gone would make the dialog fail.
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static Path path(File chosen) {
        return chosen == null ? null : chosen.toPath();
    }
}
