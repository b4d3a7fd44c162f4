package org.motcua.systemtests.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.motcua.local.ServiceProcess;
import org.motcua.systemtests.SampleYear;

class DeliveredTwiceFaultIT {

    @Test
    void bothTopicsDeliveredASecondTimeMoveNoFigure() {
        try (FaultyStack system = FaultyStack.start("delivered-twice", SampleYear.tenth())) {
            system.ministry().importSample("tenth");
            system.assertExact();

            assertConsumedAgain(system, system.parts().deadline(), "intake.dossier.v1");
            assertConsumedAgain(system, system.parts().reporting(), "deadline.dossier.v1");

            system.assertExact();
        }
    }

    private static void assertConsumedAgain(FaultyStack system, ServiceProcess consumer, String topic) {
        Metrics metrics = new Metrics(consumer.baseUri());
        double before = metrics.value("motcua_consumed_records_total");

        long sent = new Redelivery(system.parts().kafka().bootstrap()).ofTopic(topic);

        system.parts().awaitCaughtUp(Duration.ofMinutes(3));
        assertThat(sent).isEqualTo(system.sample().dossiers());
        assertThat(before).isGreaterThanOrEqualTo(sent);
        assertThat(metrics.value("motcua_consumed_records_total")).isEqualTo(before + sent);
    }
}
