package org.motcua.intake.slips.rendering;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.motcua.edge.problem.ProblemException;

/**
 * Makes slips and registers a few at a time, on threads of their own; a few more wait for their turn, and hold neither
 * memory nor a thread that answers requests. A register keeps no slip waiting.
 */
@Singleton
public class PrintQueue {

    private static final String SECONDS = "5";

    private final ThreadPoolExecutor slips;
    private final ThreadPoolExecutor registers;

    PrintQueue(PrintLimits limits) {
        this.slips = threads("slips-", limits.slips(), limits.waitingSlips());
        this.registers = threads("registers-", limits.registers(), limits.waitingRegisters());
    }

    private static ThreadPoolExecutor threads(String name, int atOnce, int waiting) {
        return new ThreadPoolExecutor(
                atOnce,
                atOnce,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    /**
     * What a slip is printed to, when its turn has come.
     *
     * @param print reads what is printed as well, so that nothing is held while it waits
     * @return fails with a {@link ProblemException} of 503 when too many wait
     */
    public <T> Uni<T> slip(Callable<T> print) {
        return queued(slips, print);
    }

    /** What a register is printed to; otherwise as {@link #slip}. */
    public <T> Uni<T> register(Callable<T> print) {
        return queued(registers, print);
    }

    private static <T> Uni<T> queued(ThreadPoolExecutor threads, Callable<T> print) {
        return Uni.createFrom()
                .item(Unchecked.supplier(print::call))
                .runSubscriptionOn(threads)
                .onFailure(RejectedExecutionException.class)
                .transform(full ->
                        new ProblemException(503, "unavailable", null).withHeader(HttpHeaders.RETRY_AFTER, SECONDS));
    }

    @PreDestroy
    void stop() {
        slips.shutdownNow();
        registers.shutdownNow();
    }
}
