package tumen.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tumen.work.Job;
import tumen.work.Work;
import tumen.work.Workers;

/** What is being brought into a store from a file: it is lost where the program ends first. Interface thread. */
public final class Imports {

    private final Workers workers;
    private final List<Job> started = new ArrayList<>();

    Imports(Workers workers) {
        this.workers = workers;
    }

    /** Starts an import, as {@link Workers#start(String, Work, Consumer, Consumer)} does. */
    public <T> Job start(String name, Work<T> work, Consumer<? super T> result, Consumer<Throwable> failure) {
        started.removeIf(Job::ended);
        Job job = workers.start(name, work, result, failure);
        started.add(job);
        return job;
    }

    /** True while one is under way that was not called off. */
    public boolean underWay() {
        return started.stream().anyMatch(job -> !job.ended() && !job.cancelled());
    }
}
