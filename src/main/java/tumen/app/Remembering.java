package tumen.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Screen;
import javafx.stage.Stage;
import tumen.look.Theme;
import tumen.session.Opened;
import tumen.session.Session;
import tumen.settings.Manner;
import tumen.settings.Motion;
import tumen.settings.Settings;
import tumen.settings.SettingsKeeper;
import tumen.settings.TableState;
import tumen.settings.WindowState;
import tumen.window.Comfort;
import tumen.window.MainWindow;

/** Puts everything back as it was left, and keeps it as it is left. */
final class Remembering {

    private final SettingsKeeper settings;
    private final Session session;
    private final Comfort comfort;
    private final MainWindow window;
    private final boolean ownLanguage;
    private final Stories stories;
    /** Null until there is one. */
    private TableView<?> table;

    /** {@code ownLanguage}: whether the remembered language is to be spoken. */
    Remembering(Groundwork ground, Comfort comfort, MainWindow window, boolean ownLanguage) {
        this.settings = ground.settings();
        this.session = ground.session();
        this.stories = ground.stories();
        this.comfort = comfort;
        this.window = window;
        this.ownLanguage = ownLanguage;
    }

    /** Puts window, theme and language back. */
    void restore() {
        Settings left = settings.atStart();
        Manner manner = left.manner();
        comfort.theme().choiceProperty().set(Theme.Choice.valueOf(manner.theme().name()));
        comfort.theme().textSizeProperty().set(manner.textSize());
        comfort.motion().set(Comfort.Motion.valueOf(manner.motion().name()));
        comfort.wheelZooms().set(manner.wheelZooms());
        if (ownLanguage && manner.language() != null) {
            comfort.texts().localeProperty().set(Locale.of(manner.language()));
        }
        if (manner.axisZone() != null) {
            session.lens().zone().set(ZoneId.of(manner.axisZone()));
        }
        place(left.window());
    }

    private void place(WindowState left) {
        Stage stage = window.stage();
        if (left.placed()) {
            Placing placing = Placing.of(left, Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
            if (placing.there()) {
                stage.setX(left.x());
                stage.setY(left.y());
            }
            stage.setWidth(placing.width());
            stage.setHeight(placing.height());
        }
        stage.setMaximized(left.maximised());
        window.railShown().set(!left.hidden().getOrDefault("rail", false));
        window.tableShown().set(!left.hidden().getOrDefault("table", true));
        window.sideShown().set(!left.hidden().getOrDefault("side", false));
        window.split(left.splits());
    }

    /** Puts the table's columns back. */
    void columns(TableView<?> made) {
        table = made;
        TableState left = settings.atStart().table();
        if (left.columns().isEmpty()) {
            return;
        }
        Map<String, Double> widths = new LinkedHashMap<>();
        left.columns().forEach(column -> widths.put(column.id(), column.width()));
        for (TableColumn<?, ?> column : table.getColumns()) {
            column.setVisible(widths.containsKey(column.getId()));
            if (widths.getOrDefault(column.getId(), 0.0) > 0) {
                column.setPrefWidth(widths.get(column.getId()));
            }
        }
    }

    /** Notes everything as it is now. */
    void note() {
        Stage stage = window.stage();
        WindowState place = new WindowState(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                stage.isMaximized(), window.splits(), Map.of("rail", !window.railShown().get(),
                        "table", !window.tableShown().get(), "side", !window.sideShown().get()));
        Manner manner = new Manner(tumen.settings.Theme.valueOf(comfort.theme().choiceProperty().get().name()),
                Motion.valueOf(comfort.motion().get().name()), comfort.texts().locale().getLanguage(),
                comfort.theme().textSizeProperty().get(), comfort.wheelZooms().get(),
                session.lens().zone().get().getId());
        Opened opened = session.shelf().opened().get();
        settings.change(now -> {
            Settings noted = now.withWindow(place).withManner(manner)
                    .withTable(table == null ? now.table() : new TableState(columns(), null, false));
            return opened == null ? noted : noted.withView(opened.base().path(), stories.view());
        });
    }

    private List<TableState.Column> columns() {
        List<TableState.Column> columns = new ArrayList<>();
        for (TableColumn<?, ?> column : table.getColumns()) {
            if (column.isVisible()) {
                columns.add(new TableState.Column(column.getId(), column.getWidth()));
            }
        }
        return columns;
    }
}
