package tumen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tumen.evidence.OrderSolver;

/** Order solving: so many events, each with a start and an end, and as many relations that all can hold. */
final class OrderFigures {

    private static final int EVENTS = 100_000;
    private static final long DAY = 86_400_000L;
    private static final int RUNS = 5;
    private static final int EDITS = 25;

    private final SplittableRandom dice = new SplittableRandom(7);
    private final long[] starts = dice.longs(EVENTS, 0, 7_300L).map(day -> day * DAY).toArray();

    static void measure(Table table) {
        new OrderFigures().print(table);
    }

    private void print(Table table) {
        List<Double> solves = new ArrayList<>();
        List<Double> edits = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            int[] relations = new int[EVENTS];
            long began = System.nanoTime();
            OrderSolver solver = solved(relations);
            solves.add((System.nanoTime() - began) / 1e6);
            for (int edit = 0; edit < EDITS; edit++) {
                solver.changed();
                int place = dice.nextInt(EVENTS);
                began = System.nanoTime();
                solver.release(relations[place]);
                relations[place] = relation(solver);
                require(solver);
                edits.add((System.nanoTime() - began) / 1e6);
            }
        }
        table.median("order_solve_ms", EVENTS, "ms", solves);
        table.median("order_edit_ms", EVENTS, "ms", edits);
    }

    private OrderSolver solved(int[] relations) {
        OrderSolver solver = new OrderSolver(2 * EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            solver.notBefore(2 * i, starts[i] - dice.nextInt(30) * DAY);
            solver.notAfter(2 * i + 1, starts[i] + dice.nextInt(1, 31) * DAY);
            solver.limit(2 * i + 1, 2 * i, 0, false);
        }
        for (int i = 0; i < EVENTS; i++) {
            relations[i] = relation(solver);
        }
        require(solver);
        return solver;
    }

    /** One event ends before another starts, as it was. */
    private int relation(OrderSolver solver) {
        int one = dice.nextInt(EVENTS);
        int other = dice.nextInt(EVENTS);
        while (starts[one] == starts[other]) {
            other = dice.nextInt(EVENTS);
        }
        int first = starts[one] < starts[other] ? one : other;
        int last = first == one ? other : one;
        return solver.limit(2 * last, 2 * first + 1, 0, true);
    }

    private static void require(OrderSolver solver) {
        if (solver.conflict().length > 0) {
            throw new IllegalStateException("relations that were true contradict each other");
        }
    }
}
