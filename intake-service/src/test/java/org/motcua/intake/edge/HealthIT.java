package org.motcua.intake.edge;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.intake.fixture.IntakeStack;

/** The service tells its health, however busy it is. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class HealthIT {

    private static final int WORKERS = 16;

    @Inject
    ManagedExecutor workers;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready"})
    void healthIsToldWhileEveryWorkerIsTaken(String path) throws InterruptedException {
        CountDownLatch taken = new CountDownLatch(WORKERS);
        CountDownLatch over = new CountDownLatch(1);
        try {
            for (int i = 0; i < WORKERS; i++) {
                workers.execute(() -> hold(taken, over));
            }
            taken.await();

            given().get(path).then().statusCode(200).time(lessThan(2_000L));
        } finally {
            over.countDown();
        }
    }

    private static void hold(CountDownLatch taken, CountDownLatch over) {
        taken.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
