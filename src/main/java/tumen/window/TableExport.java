package tumen.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import tumen.exchange.CsvOut;
import tumen.look.FileAsk;
import tumen.look.Texts;
import tumen.pane.table.Listing;
import tumen.problem.Words;
import tumen.session.News;
import tumen.session.Opened;
import tumen.session.Session;

/** Writes the table as CSV: asks whether it is for a spreadsheet (it is, unless said otherwise), then where to. */
final class TableExport {

    private static final Words WORDS = Words.of(TableExport.class);

    private final Stage stage;
    private final Session session;
    private final Comfort comfort;
    private final Supplier<Listing> table;
    private final FileAsk files;

    /** {@code table} gives what is listed just now. */
    TableExport(Stage stage, Session session, Comfort comfort, Supplier<Listing> table, FileAsk files) {
        this.stage = stage;
        this.session = session;
        this.comfort = comfort;
        this.table = table;
        this.files = files;
    }

    void start() {
        Opened opened = session.shelf().opened().get();
        Listing listing = table.get();
        if (opened == null || listing == null) {
            return;
        }
        Texts texts = comfort.texts();
        CheckBox spreadsheet = new CheckBox(texts.text(WORDS, "export.spreadsheet"));
        spreadsheet.setId("export-spreadsheet");
        spreadsheet.setSelected(true);
        Label why = new Label(texts.text(WORDS, "export.spreadsheet.why"));
        why.setWrapText(true);
        if (Asking.confirmed(stage, comfort.theme(), texts.text(WORDS, "export.table.title"), spreadsheet, why)) {
            where(opened, listing, spreadsheet.isSelected()
                    ? CsvOut.Use.spreadsheet(texts.locale()) : CsvOut.Use.DATA);
        }
    }

    private void where(Opened opened, Listing listing, CsvOut.Use use) {
        Texts texts = comfort.texts();
        Path chosen = files.save(stage, texts.text(WORDS, "export.table.title"),
                Path.of(opened.header().id() + ".csv"),
                List.of(new FileAsk.Kind(texts.text(WORDS, "export.csv"), List.of("*.csv"))));
        if (chosen == null) {
            return;
        }
        String name = chosen.getFileName().toString();
        Path target = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? chosen : chosen.resolveSibling(name + ".csv");
        session.workers().start("exporting", progress -> {
            CsvOut.write(target, use, listing.header(), row -> listing.forEach(progress, row));
            return target;
        }, written -> session.notices().tell(News.written(written)), session.notices()::tell);
    }
}
