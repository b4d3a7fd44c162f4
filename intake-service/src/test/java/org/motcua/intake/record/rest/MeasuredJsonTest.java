package org.motcua.intake.record.rest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.edge.problem.ProblemException;

class MeasuredJsonTest {

    private static final int LIMIT = 8 * 1024 * 1024;

    @Test
    void aBodyOfMoreTokensThanAllowedIsNotBuilt() {
        String papers = "{\"papers\":[" + "{},".repeat(MeasuredJson.MOST_TOKENS / 2) + "{}]}";

        assertThat(refusal(() -> BodyNode.object(stream(papers), LIMIT)).status())
                .isEqualTo(413);
    }

    @Test
    void anItemOfMoreTokensThanAllowedIsNotBuilt() {
        String items = "{\"items\":[{\"dossier\":[" + "0,".repeat(MeasuredJson.MOST_TOKENS) + "0]}]}";

        assertThat(refusal(() -> items(items)).status()).isEqualTo(413);
    }

    @Test
    void moreItemsThanAllowedAreRefusedAtTheFirstThatIsTooMany() {
        String broken = "{\"items\":[" + "{},".repeat(501) + "and so on";

        assertThat(refusal(() -> items(broken)).code()).isEqualTo("number-of-items");
    }

    @Test
    void nestingIsBounded() {
        assertThat(refusal(() -> BodyNode.whole(stream("[".repeat(1_000) + "]".repeat(1_000))))
                        .status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{}]} {}",
                "{\"items\":[{}]",
                "{\"items\":[{}],\"items\":[]}",
                "{\"items\":[{\"a\":1,\"a\":2}]}",
                "{\"items\":[{} {}]}",
                "{\"unit\":",
                "{\"unit\":1,\"unit\":2}",
                "{} {}"
            })
    void whatIsNotWellFormedAsAWholeGivesNoItem(String body) {
        assertThat(refusal(() -> items(body)).code()).isEqualTo("malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"items\":{}}", "{\"items\":null}", "{\"items\":3}"})
    void aBodyWithoutTheListIsToldSo(String body) {
        ProblemException refusal = refusal(() -> items(body));

        assertThat(refusal.code()).isEqualTo("not-a-list");
        assertThat(refusal.field()).isEqualTo("items");
    }

    @Test
    void anotherFieldThanTheListIsToldSo() {
        assertThat(refusal(() -> items("{\"item\":[]}")).code()).isEqualTo("unknown-field");
        assertThat(refusal(() -> items("{\"item\":1,\"items\":[]}")).code()).isEqualTo("unknown-field");
        assertThat(refusal(() -> items("[]")).code()).isEqualTo("not-an-object");
    }

    @Test
    void itemsAreBuiltFromTheirPlace() {
        List<BodyNode> items = items("\uFEFF{ \"items\" : [ {\"a\":\"Đặng\"} , 7, \"x\", [1, {}],{\"b\":2}\n] }");

        assertThat(items).hasSize(5);
        assertThat(items.get(0).field("a").text()).isEqualTo("Đặng");
        assertThat(items.get(1).json().isNull()).isTrue();
        assertThat(items.get(2).json().isNull()).isTrue();
        assertThat(items.get(3).items()).hasSize(2);
        assertThat(items.get(4).field("b").number(0, 9)).isEqualTo(2);
        assertThat(items.get(4).path()).isEqualTo("items[4]");
    }

    @Test
    void aListIsReadAsUtf8() {
        byte[] utf16 = "{\"items\":[{}]}".getBytes(UTF_16);

        assertThat(refusal(() -> BodyNode.list(new ByteArrayInputStream(utf16), LIMIT, "items", 500))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aBodyMayBeAListItself() {
        assertThat(BodyNode.array(stream("[{\"a\":1},{\"a\":2}]")))
                .extracting(BodyNode::path)
                .containsExactly("[0]", "[1]");
        assertThat(BodyNode.array(stream("[]"))).isEmpty();
        assertThat(refusal(() -> BodyNode.array(stream("{}"))).code()).isEqualTo("not-a-list");
        assertThat(refusal(() -> BodyNode.array(stream(""))).code()).isEqualTo("not-a-list");
    }

    private static List<BodyNode> items(String body) {
        return BodyNode.list(stream(body), LIMIT, "items", 500);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }

    private static ProblemException refusal(Runnable reading) {
        return catchThrowableOfType(ProblemException.class, reading::run);
    }
}
