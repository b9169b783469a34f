package tumen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tumen.exchange.DefaultStory;
import tumen.look.FxTest;
import tumen.model.Facet;
import tumen.store.StoryWriter;
import tumen.work.Progress;

/** The table in the order that the reader asks for. */
class TableSortTest {

    @TempDir
    private Path home;

    private OpenProgram open;

    @BeforeEach
    void open() {
        Path store = home.resolve("arms-story.sqlite");
        StoryWriter.write(DefaultStory.read(), store, Progress.NONE);
        open = OpenProgram.start(home, store, Locale.ENGLISH, 990, 900);
        open.act(() -> open.program().window().tableShown().set(true));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void sort(String... columns) {
        open.act(() -> sort(open.find("table"), List.of(columns)));
    }

    private static <R> void sort(TableView<R> table, List<String> columns) {
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (String name : columns) {
            TableColumn<R, ?> column = table.getColumns().stream()
                    .filter(each -> each.getId().equals(name.replace("-", ""))).findFirst().orElseThrow();
            column.setSortType(name.startsWith("-") ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING);
            order.add(column);
        }
        table.getSortOrder().setAll(order);
    }

    private List<String> cells(String column) {
        return FxTest.on(() -> {
            TableView<?> table = open.find("table");
            return cells(table, column);
        });
    }

    private static <R> List<String> cells(TableView<R> table, String column) {
        TableColumn<R, ?> found = table.getColumns().stream().filter(each -> each.getId().equals(column)).findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.getItems().size(); row++) {
            cells.add(String.valueOf(found.getCellData(row)));
        }
        return cells;
    }

    private List<Integer> places() {
        return cells("place").stream().map(place -> Integer.valueOf(place.replaceAll("\\D", ""))).toList();
    }

    @Test
    void titlesAreInTheOrderOfTheReadersLanguage() {
        sort("title");
        assertThat(cells("title")).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH)::compare);
        assertThat(FxTest.on(() -> open.<TableView<?>>find("table").getSortOrder().size())).isOne();
        open.act(() -> open.program().comfort().texts().localeProperty().set(Locale.FRENCH));
        assertThat(cells("title")).isSortedAccordingTo(Collator.getInstance(Locale.FRENCH)::compare)
                .anyMatch(title -> title.contains("Corée"));
        sort("-title");
        assertThat(cells("title")).isSortedAccordingTo(
                ((Comparator<String>) Collator.getInstance(Locale.FRENCH)::compare).reversed());
    }

    @Test
    void rowsThatAreEqualStayInTheOrderOfTimeAndASecondColumnPartsThem() {
        sort("standing");
        List<String> standings = cells("standing");
        List<Integer> places = places();
        for (int i = 1; i < places.size(); i++) {
            if (standings.get(i).equals(standings.get(i - 1))) {
                assertThat(places.get(i)).isGreaterThan(places.get(i - 1));
            }
        }
        assertThat(standings.stream().distinct().count()).isGreaterThan(1);
        assertThat(places).isNotEqualTo(places.stream().sorted().toList());
        sort("standing", "-title");
        List<String> titles = cells("title");
        standings = cells("standing");
        for (int i = 1; i < titles.size(); i++) {
            if (standings.get(i).equals(standings.get(i - 1))) {
                assertThat(Collator.getInstance(Locale.ENGLISH).compare(titles.get(i - 1), titles.get(i)))
                        .isNotNegative();
            }
        }
    }

    @Test
    void theOrderStaysWhenOthersAreShown() {
        sort("-reports");
        open.act(() -> open.session().lens().choose(Facet.THREAD, Set.of("visits", "negotiations", "deliveries")));
        List<Integer> reports = cells("reports").stream().map(Integer::valueOf).toList();
        assertThat(reports).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(2);
        open.act(() -> open.session().focus().select("letters"));
        assertThat(FxTest.on(() -> open.<TableView<?>>find("table").getSelectionModel().getSelectedIndex()))
                .isEqualTo(cells("title").indexOf("Putin and Kim exchange letters"));
    }

    /** Where JavaFX does not know how high rows are it measures them, two at each layout, to the last of a million. */
    @Test
    void allRowsAreOneHeightAtEachSizeOfText() {
        double usual = FxTest.on(() -> open.<TableView<?>>find("table").getFixedCellSize());
        assertThat(usual).isBetween(20.0, 40.0);
        open.act(() -> open.program().comfort().theme().textSizeProperty().set(160));
        assertThat(FxTest.on(() -> open.<TableView<?>>find("table").getFixedCellSize())).isEqualTo(1.6 * usual,
                within(1.0));
    }
}
