package org.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {

    /** Not zero: the clock it stands for begins anywhere, below zero as well. */
    private final AtomicLong now = new AtomicLong(-Duration.ofSeconds(20).toNanos());

    private final RestartPolicy policy = new RestartPolicy(now::get);

    @Test
    void each_pause_is_twice_the_one_before() {
        List<Duration> pauses = new ArrayList<>();
        for (int end = 0; end < RestartPolicy.TRIES; end++) {
            pauses.add(policy.ended().orElseThrow().pause());
            pass(Duration.ofSeconds(3));
        }

        assertThat(pauses)
                .containsExactly(
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(4),
                        Duration.ofSeconds(8));
    }

    @Test
    void what_ends_once_more_after_the_last_try_within_a_minute_is_given_up() {
        for (int end = 0; end < RestartPolicy.TRIES; end++) {
            assertThat(policy.ended()).map(RestartPolicy.Try::number).contains(end + 1);
            pass(Duration.ofSeconds(11));
        }

        assertThat(policy.ended()).isEmpty();
    }

    @Test
    void what_ends_less_often_than_that_is_started_for_ever() {
        for (int end = 0; end < 100; end++) {
            assertThat(policy.ended()).isPresent();
            pass(Duration.ofSeconds(13));
        }
    }

    @Test
    void after_a_minute_without_an_end_the_pause_is_the_first_again() {
        for (int end = 0; end < RestartPolicy.TRIES; end++) {
            policy.ended();
        }
        pass(RestartPolicy.WINDOW.plusNanos(1));

        assertThat(policy.ended()).contains(new RestartPolicy.Try(1, RestartPolicy.FIRST_PAUSE));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
