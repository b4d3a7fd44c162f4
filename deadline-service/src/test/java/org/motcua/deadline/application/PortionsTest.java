package org.motcua.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.motcua.deadline.fixture.DossierScript;
import org.motcua.reliable.IncomingRecord;

class PortionsTest {

    @Test
    void anOrdinaryBatchIsOnePortion() {
        assertThat(Portions.of(arrivals("B", "A"), Map.of()))
                .extracting(Map::keySet)
                .hasSize(1)
                .satisfiesExactly(keys -> assertThat(keys).containsExactly("A", "B"));
    }

    @Test
    void longHistoriesOnRecordAreLoadedAPortionAtATime() {
        Map<String, Integer> lengths = Map.of("A", Portions.EVENTS / 2, "B", Portions.EVENTS / 2, "C", 10, "D", 10);

        assertThat(Portions.of(arrivals("D", "A", "C", "B"), lengths))
                .extracting(portion -> String.join("", portion.keySet()))
                .containsExactly("A", "BCD");
    }

    @Test
    void oneThatIsLongerThanAPortionIsOneByItself() {
        Map<String, Integer> lengths = Map.of("A", Portions.EVENTS * 2);

        assertThat(Portions.of(arrivals("A", "B"), lengths)).hasSize(2);
    }

    @Test
    void nothingIsNoPortion() {
        assertThat(Portions.of(Map.of(), Map.of())).isEmpty();
    }

    private static Map<String, List<Arrival>> arrivals(String... codes) {
        Map<String, List<Arrival>> arrivals = new LinkedHashMap<>();
        for (String code : codes) {
            DossierScript dossier = DossierScript.of(code).received("2024-06-03T09:00");
            IncomingRecord record = new IncomingRecord("t", 0, 0, code, new byte[0], Instant.EPOCH, Map.of());
            arrivals.put(code, List.of(new Arrival(record, dossier.commit())));
        }
        return arrivals;
    }
}
