package org.motcua.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.contract.ContractJson.UnreadableRecord;
import org.motcua.contract.DossierFact.DossierResolved;

class ContractJsonTest {

    private static final String SECRET = "Trần Thị Bí Mật";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "Trần Thị Bí Mật",
                "\"Trần Thị Bí Mật\"",
                "[\"Trần Thị Bí Mật\"]",
                "{\"code\":\"Trần Thị Bí Mật\"}",
                "{\"code\":\"c\",\"from\":\"Trần Thị Bí Mật\",\"events\":[]}",
                "{\"code\":\"c\",\"events\":[{\"occurredAt\":\"Trần Thị Bí Mật\"}]}",
                "{\"code\":\"c\",\"events\":[{\"fact\":{\"type\":\"Trần Thị Bí Mật\"}}]}",
                "{\"code\":\"c\",\"events\":[{\"fact\":{\"type\":\"DossierSubmitted\",\"channel\":\"Trần Thị Bí Mật\"}}]}",
                "{\"code\":\"Trần Thị Bí Mật\",\"events\":[]"
            })
    void whatIsNoRecordIsUnreadableAndNothingOfItIsRepeated(String text) {
        assertThatThrownBy(() -> ContractJson.decode(text.getBytes(UTF_8), DossierCommit.class))
                .isInstanceOf(UnreadableRecord.class)
                .satisfies(failure -> assertThat(asLogged(failure)).doesNotContain(SECRET, "Trần"));
    }

    @Test
    void aTombstoneIsUnreadable() {
        assertThatThrownBy(() -> ContractJson.decode(null, CatalogueEntry.class))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessage("empty record");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        DossierEvent event = new DossierEvent(1, null, null, null, "h", new DossierResolved());

        String json = new String(ContractJson.encode(DossierCommit.of("c", List.of(event))), UTF_8);

        assertThat(json)
                .isEqualTo("{\"code\":\"c\",\"from\":1,\"to\":1,\"hash\":\"h\","
                        + "\"events\":[{\"sequence\":1,\"hash\":\"h\",\"fact\":{\"type\":\"DossierResolved\"}}]}");
    }

    private static String asLogged(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
