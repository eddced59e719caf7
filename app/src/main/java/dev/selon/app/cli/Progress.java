package dev.selon.app.cli;

import java.io.Console;
import java.util.concurrent.atomic.AtomicLong;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal, once the work has taken two seconds; none where nobody looks. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 2_000_000_000L;

    private final String task;
    private final int total;
    private final long start = System.nanoTime();
    private final boolean seen = seen();
    private final AtomicLong done = new AtomicLong();
    private @Nullable ProgressBar bar;

    Progress(String task, int total) {
        this.task = task;
        this.total = total;
    }

    void step() {
        long now = done.incrementAndGet();
        if (seen && System.nanoTime() - start > PATIENCE) {
            show(now);
        }
    }

    private synchronized void show(long now) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        bar.stepTo(now);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Whether a person sits at the terminal; newer Javas have a console even where nobody does. */
    private static boolean seen() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
