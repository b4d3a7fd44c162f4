package org.motcua.deadline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class DossierCommitsTest {

    @Test
    void aBatchThatFailsIsMeasuredToo() {
        MeterRegistry meters = new SimpleMeterRegistry();
        // Nobody to apply them: every batch fails.
        DossierCommits commits = new DossierCommits(null, meters);

        assertThatThrownBy(() -> commits.apply(null, List.of())).isInstanceOf(NullPointerException.class);

        assertThat(meters.get("motcua_commit_batch_seconds").timer().count()).isEqualTo(1);
    }
}
