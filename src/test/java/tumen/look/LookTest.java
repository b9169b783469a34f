package tumen.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tumen.model.Stance;
import tumen.model.Standing;
import tumen.problem.Words;

class LookTest {

    @BeforeAll
    static void start() {
        FxTest.start();
    }

    @Test
    void theShippedTypefaceIsTheOneThatIsUsed() {
        FxTest.run(() -> {
            assertThat(Fonts.load()).isTrue();
            assertThat(Fonts.regular(13).getFamily()).startsWith("Pretendard");
            assertThat(Fonts.strong(13).getName()).contains("SemiBold");
            assertThat(Font.getFamilies()).contains("Pretendard");
        });
    }

    @Test
    void aThemeFollowsTheSystemUntilTheReaderChooses() {
        FxTest.run(() -> {
            SimpleObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);
            Theme theme = new Theme(system);
            assertThat(theme.paletteProperty().get().shade()).isEqualTo(Shade.DARK);
            system.set(ColorScheme.LIGHT);
            assertThat(theme.paletteProperty().get().shade()).isEqualTo(Shade.LIGHT);
            theme.choiceProperty().set(Theme.Choice.DARK);
            assertThat(theme.paletteProperty().get().shade()).isEqualTo(Shade.DARK);
        });
    }

    @Test
    void fromLightToDarkNoSheetIsReadAnew() {
        FxTest.run(() -> {
            Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
            Scene scene = new Scene(new VBox());
            scene.getStylesheets().add("of-its-own.css");
            theme.dress(scene);
            theme.dress(scene);
            assertThat(scene.getStylesheets()).map(LookTest::name)
                    .containsExactly("light.css", "dark.css", "look.css", "of-its-own.css");
            AtomicInteger changes = new AtomicInteger();
            scene.getStylesheets().addListener((ListChangeListener<String>) change -> changes.incrementAndGet());
            String controls = Application.getUserAgentStylesheet();
            theme.choiceProperty().set(Theme.Choice.DARK);
            theme.choiceProperty().set(Theme.Choice.LIGHT);
            assertThat(changes).hasValue(0);
            assertThat(Application.getUserAgentStylesheet()).isEqualTo(controls);
        });
    }

    @Test
    void whatPopsUpIsInTheColoursOfItsWindow() {
        Button button = new Button("Lanes");
        try (FxTest test = FxTest.show(300, 100, () -> new VBox(button))) {
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK, Theme.Choice.LIGHT)) {
                Label entry = new Label("By thread");
                Tooltip hint = new Tooltip("Alt+L");
                ContextMenu menu = new ContextMenu(new CustomMenuItem(entry));
                FxTest.run(() -> {
                    test.theme().choiceProperty().set(choice);
                    menu.show(button, Side.BOTTOM, 0, 0);
                    hint.show(button, 200, 200);
                });
                test.settle();
                Palette palette = test.theme().paletteProperty().get();
                assertThat(button.getTextFill()).isEqualTo(palette.get(ColourRole.INK));
                assertThat(entry.getTextFill()).isEqualTo(palette.get(ColourRole.INK));
                assertThat(((Label) hint.getSkin().getNode()).getTextFill()).isEqualTo(palette.get(ColourRole.INK));
                assertThat(fills((Region) hint.getSkin().getNode())).contains(palette.get(ColourRole.SURFACE));
                assertThat(fills((Region) menu.getSkin().getNode())).contains(palette.get(ColourRole.SURFACE));
                FxTest.run(() -> {
                    menu.hide();
                    hint.hide();
                });
            }
        }
    }

    private static List<Paint> fills(Region of) {
        return of.getBackground().getFills().stream().map(BackgroundFill::getFill).toList();
    }

    private static String name(String sheet) {
        return sheet.substring(sheet.lastIndexOf('/') + 1);
    }

    @Test
    void textSizeIsTakenToTheNearestStep() {
        FxTest.run(() -> {
            Theme theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
            theme.textSizeProperty().set(1000);
            assertThat(theme.textSizeProperty().get()).isEqualTo(160);
            theme.textSizeProperty().set(0);
            assertThat(theme.textSizeProperty().get()).isEqualTo(80);
            theme.textSizeProperty().set(114);
            assertThat(theme.textSizeProperty().get()).isEqualTo(110);
        });
    }

    @Test
    void textGrowsInAnOpenWindow() {
        Label label = new Label("Tumen");
        try (FxTest test = FxTest.show(300, 100, () -> new VBox(label))) {
            double before = label.getFont().getSize();
            FxTest.run(() -> test.theme().textSizeProperty().set(160));
            test.settle();
            assertThat(before).isEqualTo(13);
            assertThat(label.getFont().getSize()).isCloseTo(13 * 1.6, within(0.01));
            assertThat(label.getFont().getFamily()).startsWith("Pretendard");
        }
    }

    @Test
    void textsFollowTheLanguage() {
        Texts texts = new Texts(Locale.ENGLISH);
        var bound = Named.bind(texts, Standing.ALLEGED);
        assertThat(bound.get()).isEqualTo("Alleged");
        texts.localeProperty().set(Locale.FRENCH);
        assertThat(bound.get()).isEqualTo("Allégué");
    }

    @Test
    void aBoundTextDoesNotOutliveItsControl() {
        Texts texts = new Texts(Locale.ENGLISH);
        Label label = new Label();
        label.textProperty().bind(texts.bind(Words.of(Named.class), "Facet.THREAD"));
        WeakReference<Label> gone = new WeakReference<>(label);
        label = null;
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
        }
        assertThat(gone.get()).isNull();
        assertThat(texts.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void everyValueHasItsName() {
        for (Stance stance : Stance.values()) {
            assertThat(Named.in(Locale.FRENCH, stance)).isNotBlank();
        }
    }

    @Test
    void theSmallControlsInLightAndDark() {
        try (FxTest test = FxTest.show(760, 420, LookTest::gallery)) {
            test.picture("controls-light");
            FxTest.run(() -> test.theme().choiceProperty().set(Theme.Choice.DARK));
            test.picture("controls-dark");
            FxTest.run(() -> test.theme().choiceProperty().set(Theme.Choice.LIGHT));
            assertThat(test.<Node>find(".standing-glyph").getBoundsInParent().getWidth()).isPositive();
        }
    }

    private static Parent gallery() {
        Texts texts = new Texts(Locale.ENGLISH);
        VBox all = new VBox(12);
        all.setPadding(new Insets(20));
        Label title = new Label("Putin and Kim exchange letters");
        title.getStyleClass().add("display");
        FlowPane standings = new FlowPane(14, 8);
        int thread = 0;
        for (Standing standing : Standing.values()) {
            standings.getChildren().add(row(new StandingGlyph(standing, thread++), Named.in(Locale.ENGLISH, standing)));
        }
        FlowPane stances = new FlowPane(14, 8);
        for (Stance stance : Stance.values()) {
            stances.getChildren().add(row(new StanceGlyph(stance), Named.in(Locale.ENGLISH, stance)));
        }
        stances.getChildren().add(row(new StanceGlyph(null), Named.silence(texts).get()));
        FlowPane threads = new FlowPane(14, 8);
        for (int i = 0; i < 8; i++) {
            threads.getChildren().add(row(new ThreadSwatch(i), "Thread " + i));
        }
        HBox chips = new HBox(8);
        for (Chip.Tone tone : Chip.Tone.values()) {
            Chip chip = new Chip(tone);
            chip.setText(tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT));
            chips.getChildren().add(chip);
        }
        Label over = new Label("CLAIMS");
        over.getStyleClass().add("overline");
        Button accent = new Button("Attach original…", Icon.ATTACH.node());
        accent.setDefaultButton(true);
        CheckBox on = new CheckBox("Deliveries");
        on.setSelected(true);
        TextField search = new TextField();
        search.setPromptText("Search");
        HBox operated = new HBox(8, new Button("Export", Icon.EXPORT.node()), accent, new MenuButton("Lanes: Thread"),
                on, new CheckBox("Background"), search);
        all.getChildren().addAll(title, chips, over, standings, stances, threads, operated,
                new Hyperlink("inferred from ‘after’ and the briefing date · Why?"),
                new Hint(Icon.SOURCE, new javafx.beans.property.SimpleStringProperty("No original attached yet.")));
        return all;
    }

    private static HBox row(Node glyph, String words) {
        Label label = new Label(words);
        HBox row = new HBox(6, glyph, label);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return row;
    }
}
