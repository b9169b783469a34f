package tumen.pane.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import tumen.exchange.TableFile;
import tumen.exchange.TableFormat;
import tumen.look.Texts;

/** Says how the file is read: what kind of table, in which encoding, parted by what. The first two can be changed. */
final class FileHead extends VBox {

    /** What tables come in, beside what was recognised. */
    private static final List<String> USUAL = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252",
            "ISO-8859-15", "windows-1250", "windows-1251", "KOI8-R", "x-windows-949", "GB18030", "Shift_JIS");

    private final Texts texts;
    private final Draft draft;
    private final ComboBox<TableFormat> formats = new ComboBox<>();
    private final ComboBox<Charset> charsets = new ComboBox<>();
    private final Label shape = new Label();

    FileHead(Texts texts, Draft draft) {
        this.texts = texts;
        this.draft = draft;
        getStyleClass().add("import-head");
        Label name = new Label(Shown.text(draft.file().get().file().getFileName().toString()));
        name.getStyleClass().add("headline");
        name.setId("import-file");
        formats.setId("import-format");
        formats.getItems().setAll(TableFormat.values());
        formats.setConverter(words(texts));
        formats.setOnAction(chosen -> {
            if (formats.getValue() != null) {
                draft.as(formats.getValue());
            }
        });
        charsets.setId("import-charset");
        charsets.setOnAction(chosen -> {
            if (charsets.getValue() != null) {
                draft.in(charsets.getValue());
            }
        });
        shape.getStyleClass().add("muted");
        shape.setId("import-shape");
        FlowPane read = new FlowPane(asked("format", formats), asked("charset", charsets), shape);
        read.getStyleClass().add("import-read");
        getChildren().addAll(name, read);
        draft.file().addListener((property, before, now) -> show(now));
        texts.localeProperty().addListener((property, before, now) -> {
            formats.setConverter(words(texts));
            show(draft.file().get());
        });
        show(draft.file().get());
    }

    private static StringConverter<TableFormat> words(Texts texts) {
        return new StringConverter<>() {
            @Override
            public String toString(TableFormat format) {
                return format == null ? "" : format.label(texts.locale());
            }

            @Override
            public TableFormat fromString(String words) {
                throw new UnsupportedOperationException("formats are chosen, not typed");
            }
        };
    }

    private HBox asked(String key, ComboBox<?> choice) {
        Label label = new Label();
        label.textProperty().bind(texts.bind(ImportPane.WORDS, key));
        label.setLabelFor(choice);
        choice.accessibleTextProperty().bind(label.textProperty());
        HBox asked = new HBox(label, choice);
        asked.getStyleClass().add("import-asked");
        return asked;
    }

    private void show(TableFile now) {
        formats.setValue(now.format());
        charsets.getItems().setAll(Stream.concat(Stream.of(now.charset()),
                USUAL.stream().filter(Charset::isSupported).map(Charset::forName)).distinct().toList());
        charsets.setValue(now.charset());
        shape.setText(shape(now));
    }

    private String shape(TableFile now) {
        if (now.lines()) {
            return texts.text(ImportPane.WORDS, "shape.objects");
        }
        List<String> shape = new ArrayList<>();
        shape.add(switch (now.delimiter()) {
            case ',' -> texts.text(ImportPane.WORDS, "shape.commas");
            case ';' -> texts.text(ImportPane.WORDS, "shape.semicolons");
            case '\t' -> texts.text(ImportPane.WORDS, "shape.tabs");
            default -> texts.text(ImportPane.WORDS, "shape.other", String.valueOf(now.delimiter()));
        });
        shape.add(texts.text(ImportPane.WORDS, now.header() ? "shape.header" : "shape.bare"));
        shape.add(texts.text(ImportPane.WORDS, "shape.columns", now.columns().size()));
        shape.removeIf(Objects::isNull);
        return String.join(" · ", shape);
    }
}
