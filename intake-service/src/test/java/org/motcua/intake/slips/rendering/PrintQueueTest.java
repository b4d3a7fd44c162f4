package org.motcua.intake.slips.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.motcua.edge.problem.ProblemException;

class PrintQueueTest {

    private static final int AT_ONCE = 1;
    private static final int WAITING = 2;

    private final PrintQueue queue = new PrintQueue(new PrintLimits(AT_ONCE, WAITING, AT_ONCE, WAITING));
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void stop() {
        over.countDown();
        queue.stop();
    }

    @Test
    void whatFindsNoPlaceIsAskedToComeLaterAndTheRestIsPrinted() {
        List<CompletableFuture<String>> taken = new ArrayList<>();
        for (int i = 0; i < AT_ONCE + WAITING; i++) {
            taken.add(register());
        }

        assertThatThrownBy(register()::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(503);
                    assertThat(problem.headers()).containsKey("Retry-After");
                });
        over.countDown();
        assertThat(taken).allSatisfy(print -> assertThat(print.join()).isEqualTo("printed"));
    }

    @Test
    void aRegisterKeepsNoSlipWaiting() {
        register();

        assertThat(queue.slip(() -> "slip").subscribeAsCompletionStage().join()).isEqualTo("slip");
    }

    @Test
    void aFaultIsTheAnswer() {
        var failed = queue.slip(() -> {
                    throw new ProblemException(404, "not-found", "code");
                })
                .subscribeAsCompletionStage();

        assertThatThrownBy(failed::join).hasCauseInstanceOf(ProblemException.class);
    }

    private CompletableFuture<String> register() {
        return queue.register(() -> {
                    over.await();
                    return "printed";
                })
                .subscribeAsCompletionStage();
    }
}
