package tumen.bench;

import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells JavaFX's pulses from what else the interface thread does: from before the toolkit looks at its windows, when
 * animations have run, to the handing over of their scenes. Between the two lie styling, layout and what the renderer
 * is waited for; animations count with the tasks. Interface thread only.
 */
final class PulseClock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Held here: the toolkit knows them only weakly. */
    private final TKPulseListener before = this::begun;
    private final TKPulseListener after = this::over;
    private final List<Span> pulses = new ArrayList<>();
    private long from;
    private long busy;

    PulseClock() {
        Toolkit.getToolkit().addStageTkPulseListener(before);
        Toolkit.getToolkit().addPostSceneTkPulseListener(after);
    }

    private void begun() {
        from = System.nanoTime();
        busy = THREADS.getCurrentThreadCpuTime();
    }

    private void over() {
        if (from > 0) {
            pulses.add(new Span(from, System.nanoTime(), THREADS.getCurrentThreadCpuTime() - busy));
            from = 0;
        }
    }

    /** The pulses since it was asked last. */
    List<Span> taken() {
        List<Span> taken = List.copyOf(pulses);
        pulses.clear();
        return taken;
    }
}
