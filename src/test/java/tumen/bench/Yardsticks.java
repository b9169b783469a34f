package tumen.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/**
 * What the bare parts take on this machine just now, none of it ours: a picture of marks and labels, a pass over
 * numbers, and the database. The project's figures name what was seen when they were set, so that ours can be read
 * beside it on a slower or a quicker machine.
 */
final class Yardsticks {

    private static final int RUNS = 5;
    private static final int ROWS = 1_000_000;
    private static final int COLUMNS = 5;
    private static final int MARKS = 20_000;
    private static final int LABELS = 200;
    private static final int SECONDS = 3;
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final int LANES = 12;
    private static final long RANGE = 1L << 40;

    private final SplittableRandom dice = new SplittableRandom(11);
    private final Table table;

    private Yardsticks(Table table) {
        this.table = table;
    }

    /**
     * Measures them.
     *
     * @param folder where a database may be left
     */
    static void measure(Table table, Path folder) {
        Yardsticks bare = new Yardsticks(table);
        bare.picture();
        bare.pass();
        bare.database(folder.resolve("bare.sqlite"));
    }

    /** A canvas with marks and labels that all move at each frame. */
    private void picture() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Stage stage = Interface.on(() -> {
            Stage window = new Stage();
            window.setScene(new Scene(new Group(canvas), WIDTH, HEIGHT));
            window.show();
            return window;
        });
        FrameClock frames = Interface.on(() -> new FrameClock(stage.getScene()));
        Interface.run(() -> frames.start(() -> draw(canvas.getGraphicsContext2D())));
        Interface.pause(SECONDS * 1000L);
        List<Double> lengths = Interface.on(frames::stop).stream().sorted().toList();
        Interface.run(stage::close);
        table.of("bare_frame_p99_ms", MARKS, "ms", Table.at(lengths, 0.99));
    }

    private void draw(GraphicsContext canvas) {
        canvas.clearRect(0, 0, WIDTH, HEIGHT);
        canvas.setFill(Color.STEELBLUE);
        for (int i = 0; i < MARKS; i++) {
            canvas.fillRect(dice.nextInt((int) WIDTH), dice.nextInt((int) HEIGHT), 4, 4);
        }
        canvas.setFill(Color.BLACK);
        for (int i = 0; i < LABELS; i++) {
            canvas.fillText("A label " + i, dice.nextInt((int) WIDTH), dice.nextInt((int) HEIGHT));
        }
    }

    /** One pass over as many moments into a bin for each pixel and lane. */
    private void pass() {
        long[] moments = dice.longs(ROWS, 0, RANGE).toArray();
        List<Double> runs = new ArrayList<>();
        long all = 0;
        for (int run = 0; run < RUNS; run++) {
            int[] bins = new int[(int) WIDTH * LANES];
            long began = System.nanoTime();
            for (int i = 0; i < ROWS; i++) {
                bins[(int) (moments[i] * (long) WIDTH >>> 40) * LANES + i % LANES]++;
            }
            runs.add((System.nanoTime() - began) / 1e6);
            all += bins[run];
        }
        if (all < 0) {
            throw new IllegalStateException("a count below 0");
        }
        table.median("bare_pass_ms", ROWS, "ms", runs);
    }

    private void database(Path file) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.setAutoCommit(false);
            long began = System.nanoTime();
            insert(connection);
            connection.commit();
            table.of("bare_insert_ms", ROWS, "ms", (System.nanoTime() - began) / 1e6);
            List<Double> runs = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                began = System.nanoTime();
                read(connection);
                runs.add((System.nanoTime() - began) / 1e6);
            }
            table.median("bare_columns_ms", ROWS, "ms", runs);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, a INT, b INT, c INT, d INT, words TEXT)");
        }
        try (PreparedStatement row = connection.prepareStatement("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ROWS; i++) {
                row.setInt(1, i);
                for (int column = 2; column <= COLUMNS; column++) {
                    row.setLong(column, dice.nextLong(RANGE));
                }
                row.setString(COLUMNS + 1, "some words " + i);
                row.addBatch();
                if (i % 1000 == 999) {
                    row.executeBatch();
                }
            }
        }
    }

    private static void read(Connection connection) throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet each = statement.executeQuery("SELECT id, a, b, c, d FROM bare")) {
            long[] numbers = new long[COLUMNS];
            while (each.next()) {
                for (int column = 0; column < COLUMNS; column++) {
                    numbers[column] += each.getLong(column + 1);
                }
                rows++;
            }
        }
        if (rows != ROWS) {
            throw new IllegalStateException("not all rows were read: " + rows);
        }
    }
}
