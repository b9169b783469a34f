package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import tumen.exchange.DefaultStory;
import tumen.exchange.TableField;
import tumen.exchange.TableImport;
import tumen.look.FxTest;
import tumen.look.Pace;
import tumen.look.Screens;
import tumen.look.Theme;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** A table on its way into the real window: seen, mapped, imported, opened, told of, and the same again. */
class ImportTest {

    private static final String ACLED = """
            event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,actor2,\
            interaction,country,iso,region,admin1,location,latitude,longitude,geo_precision,source,source_scale,\
            notes,fatalities,tags,timestamp,inter1,inter2,assoc_actor_1,assoc_actor_2,admin2,admin3,civilian_targeting
            """;

    @TempDir
    private Path home;
    private Path store;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void writeStore() {
        store = home.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
    }

    private OpenProgram open(Locale locale) {
        return OpenProgram.start(home.resolve("home"), store, locale, 990, 900);
    }

    /** Forty days of a made-up conflict, one that never was and one without a date. */
    private Path acled() throws IOException {
        StringBuilder rows = new StringBuilder("\uFEFF").append(ACLED);
        for (int day = 1; day <= 40; day++) {
            String date = day == 4 ? "31 February 2023" : day == 9 ? "" : "%02d %s 2023".formatted(
                    1 + (day - 1) % 28, day <= 28 ? "January" : "February");
            rows.append("UKR%d,%s,2023,%d,Political violence,%s,Shelling,Military Forces of A,,10,Ukraine,804,Europe,"
                    .formatted(1000 + day, date, 1 + day % 3, day % 2 == 0 ? "Battles" : "Explosions/Remote violence"))
                    .append("Donetsk,Bakhmut,48.59,38.0,1,%s,National,\"On this day, %s %d were shelled.\",0,,"
                            .formatted(day % 5 == 0 ? "Ukrinform; TASS" : "Ukrinform", "positions near km", day))
                    .append("1675200000,1,8,,,Bakhmutskyi,,\n");
        }
        return Files.writeString(home.resolve("acled-ukraine.csv"), rows);
    }

    private Path unknown() throws IOException {
        return Files.writeString(home.resolve("Ereignisse.csv"), """
                Nr;Wann;Was;Wer
                1;2023-03;Ein Brief;Kreml
                2;2023-07-25/2023-07-27;Ein Besuch;KCNA
                3;gestern;Ein Gerücht;
                """);
    }

    private static <T extends Node> T anywhere(Class<T> type, String id) {
        return FxTest.on(() -> type.cast(find(id)));
    }

    private static Node find(String id) {
        return Window.getWindows().stream().filter(Window::isShowing)
                .map(window -> window.getScene().getRoot().lookup("#" + id)).filter(node -> node != null)
                .findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static List<TableImport.Row> events() {
        return FxTest.on(() -> List.copyOf(((TableView<TableImport.Row>) find("import-events")).getItems()));
    }

    /** Chooses Import in the menu, and {@code file}. */
    private void look(OpenProgram open, Path file) {
        open.answers().next(file);
        MenuButton menu = open.find("menu");
        open.act(() -> menu.getItems().stream().filter(item -> "menu-import".equals(item.getId())).findFirst()
                .orElseThrow().fire());
        open.await("the import is shown", () -> find("import-events") != null
                && !Pace.fills(find("import-pane").getScene()));
        open.settle();
    }

    private void begin(OpenProgram open, Path target) {
        open.act(() -> ((Button) find("import-begin")).fire());
        open.await("told", () -> !open.session().notices().news().isEmpty());
        open.await("the store is open", () -> open.session().shelf().opened().get().path().equals(target));
        open.settle();
    }

    @SuppressWarnings("unchecked")
    private static void map(OpenProgram open, TableField field, String column) {
        open.act(() -> {
            ComboBox<Object> choice = (ComboBox<Object>) find("field-" + field.name().toLowerCase(Locale.ROOT));
            choice.setValue(choice.getConverter().fromString(column));
        });
    }

    @SuppressWarnings("unchecked")
    private static String mapped(TableField field) {
        return FxTest.on(() -> {
            ComboBox<Object> choice = (ComboBox<Object>) find("field-" + field.name().toLowerCase(Locale.ROOT));
            return choice.getConverter().toString(choice.getValue());
        });
    }

    private void picture(String name) {
        Screens.write(name, FxTest.on(() -> find("import-pane").getScene().snapshot(null)));
    }

    private String told(OpenProgram open) {
        return FxTest.on(() -> open.session().notices().news().getFirst().sentence(Locale.ENGLISH));
    }

    @Test
    void aKnownTableIsSeenComesInAndIsToldOf() throws IOException {
        Path file = acled();
        Path target = home.resolve("acled-ukraine.tumen");
        try (OpenProgram open = open(Locale.ENGLISH)) {
            look(open, file);
            assertThat(anywhere(Label.class, "import-shape").getText()).contains("parted by commas", "31 columns");
            assertThat(mapped(TableField.START)).isEqualTo("event_date");
            assertThat(events()).hasSize(20);
            assertThat(events()).filteredOn(row -> row.bad() != null).extracting(TableImport.Row::number)
                    .containsExactly(5L);
            assertThat(anywhere(Label.class, "import-counts").getText()).isEqualTo("19 come in · 1 does not");
            assertThat(FxTest.on(() -> ((TableView<?>) find("import-rows")).getColumns().size())).isEqualTo(31);
            assertThat(anywhere(Label.class, "import-reason").getText()).startsWith("Row 5: ");
            picture("import");
            open.act(() -> open.program().comfort().theme().choiceProperty().set(Theme.Choice.DARK));
            picture("import-dark");
            open.act(() -> open.program().comfort().theme().choiceProperty().set(Theme.Choice.LIGHT));

            begin(open, target);
            assertThat(open.session().shown().answer().get().selected().index().size()).isEqualTo(39);
            // the row without a date is not after the day on which it was published, and so not in the tray
            assertThat(told(open)).isEqualTo("acled-ukraine.csv: 40 rows read · 39 added · 1 could not be read "
                    + "and is kept beside the store.");
            open.picture("import-done");
            open.act(() -> ((Button) open.program().window().stage().getScene().lookup(".notice-next")).fire());
            assertThat(open.browsed()).singleElement().asString().endsWith("acled-ukraine.tumen.bad-rows.csv");
            open.await("it was told", () -> open.session().notices().news().isEmpty());
        }
    }

    @Test
    void whatIsAskedForFirstShowsTablesAndStories() throws IOException {
        try (OpenProgram open = open(Locale.ENGLISH)) {
            look(open, acled());
            assertThat(FxTest.on(() -> open.answers().kinds.getFirst().patterns()))
                    .contains("*.csv", "*.jsonl", "*.json");
        }
    }

    @Test
    void itFitsLargeText() throws IOException {
        Path file = acled();
        try (OpenProgram open = open(Locale.ENGLISH)) {
            open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
            look(open, file);
            picture("import-text-160");
            Scene scene = FxTest.on(() -> find("import-pane").getScene());
            for (String id : List.of("import-begin", "import-choose", "field-start")) {
                Bounds seen = FxTest.on(() -> find(id).localToScene(find(id).getLayoutBounds()));
                assertThat(seen.getMaxX()).as(id).isLessThanOrEqualTo(scene.getWidth());
                assertThat(seen.getWidth()).as(id).isGreaterThan(80);
            }
        }
    }

    @Test
    void aSecondImportBringsTheStoreUpToDate() throws IOException {
        Path file = acled();
        Path target = home.resolve("acled-ukraine.tumen");
        try (OpenProgram open = open(Locale.ENGLISH)) {
            look(open, file);
            begin(open, target);
            open.act(() -> open.session().notices().news().clear());
            Files.writeString(file, Files.readString(file).replace("near km 12 ", "near km 99 "));
            look(open, file);
            open.await("the store is seen", () -> ((Label) find("import-target-is")).getText().contains("already"));
            open.act(() -> ((Button) find("import-begin")).fire());
            open.await("told", () -> !open.session().notices().news().isEmpty());
            assertThat(told(open)).contains("40 rows read · 1 changed · 38 as before");
        }
    }

    @Test
    void aLongImportIsToldOfAndCanBeCancelledWhileTheWindowLives() throws IOException {
        Path file = home.resolve("long.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("id,start,end,group,title\n");
            for (int i = 0; i < 1_000_000; i++) {
                out.write(i + ",2023-" + (10 + i % 3) + "-" + (10 + i % 18) + ",,Group " + i % 7 + ",Event " + i);
                out.write("\n");
            }
        }
        Path target = home.resolve("long.tumen");
        try (OpenProgram open = open(Locale.ENGLISH)) {
            look(open, file);
            Label doing = open.find("work-doing");
            FxTest.run(() -> ((Button) find("import-begin")).fire());
            open.await("it is told how far it is and how fast it goes", () -> doing.getParent().isVisible()
                    && doing.getText().matches("Importing: [\\d,]+ rows · [\\d,]+ a second · .* left"));
            FxTest.run(() -> open.session().focus().select("letters"));
            open.await("the window lives", () -> open.session().focus().event().get().equals("letters")
                    && open.has("event-title"));
            FxTest.run(() -> ((Button) open.find("work-cancel")).fire());
            open.await("it has ended", () -> open.session().workers().running().stream()
                    .noneMatch(job -> job.name().equals("importingRows")));
            open.settle();
            assertThat(target).doesNotExist();
            assertThat(open.session().shelf().opened().get().path()).isEqualTo(store);
            try (var files = Files.list(home)) {
                assertThat(files).noneMatch(left -> left.toString().endsWith(".part"));
            }
        }
    }

    @Test
    void columnsAreChosenAndRemembered() throws IOException {
        Path file = unknown();
        try (OpenProgram open = open(Locale.FRENCH)) {
            look(open, file);
            map(open, TableField.START, "–");
            map(open, TableField.TITLE, "–");
            assertThat(anywhere(Button.class, "import-begin").isDisabled()).isTrue();
            assertThat(events()).isEmpty();
            picture("import-unknown-french");
            map(open, TableField.START, "Wann");
            map(open, TableField.TITLE, "Was");
            map(open, TableField.SOURCE, "Wer");
            open.await("events come of it", () -> !((TableView<?>) find("import-events")).getItems().isEmpty());
            assertThat(events()).extracting(TableImport.Row::title).startsWith("Ein Brief", "Ein Besuch");
            assertThat(events().getFirst().date()).isEqualTo("2023-03");
            assertThat(events().get(2).bad()).isNotNull();
            picture("import-french");
            begin(open, home.resolve("Ereignisse.tumen"));
        }
        try (OpenProgram open = open(Locale.FRENCH)) {
            look(open, file);
            assertThat(mapped(TableField.START)).isEqualTo("Wann");
            assertThat(mapped(TableField.TITLE)).isEqualTo("Was");
            assertThat(mapped(TableField.SOURCE)).isEqualTo("Wer");
            robot.push(KeyCode.ESCAPE);
            open.await("the import is gone", () -> find("import-pane") == null);
        }
    }
}
