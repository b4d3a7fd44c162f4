package org.motcua.systemtests.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide that says what is not so fails. */
class ComparingTest {

    private static final String REAL = """
            HTTP 200
            {"code":"A.1-20270102-0000007","at":"2027-01-02T08:00:00.5+07:00","list":[1,2],"same":"A.1-20270102-0000007"}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTTP 200 | {}",
                "HTTP 200 | {\"code\":\"A.1-20261125-0000001\",\"same\":\"A.1-20261125-0000001\"}",
                "HTTP 200 | {\"at\":\"2026-11-25T09:00:00+07:00\"}",
                "HTTP 200 | {\"list\":[1,2]}",
                "HTTP 200 | {\"list\":[1,\"…\"]}"
            })
    void fits(String status, String body) {
        assertThatCode(() -> compare(status + "\n" + body, REAL)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "HTTP 201 | {}",
                "HTTP 200 | ",
                "HTTP 200 | {\"status\":\"RECEIVED\"}",
                "HTTP 200 | {\"code\":\"B.1-20261125-0000001\"}",
                "HTTP 200 | {\"code\":\"A.1-20261125-0000001\",\"same\":\"A.1-20261125-0000002\"}",
                "HTTP 200 | {\"at\":\"yesterday\"}",
                "HTTP 200 | {\"list\":[1]}",
                "HTTP 200 | {\"list\":[1,2,3,\"…\"]}",
                "HTTP 200 | {\"list\":\"1\"}"
            })
    void doesNotFit(String status, String body) {
        assertThatThrownBy(() -> compare(status + "\n" + (body == null ? "" : body), REAL))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void anAnswerThatIsNotShownFails() {
        assertThatThrownBy(() -> compare("", REAL)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> compare("HTTP 200\n{}", REAL + REAL)).isInstanceOf(AssertionError.class);
    }

    private static void compare(String shown, String real) {
        new Comparing().compare(new Example(1, "", shown), real);
    }

    @Test
    void examplesAreCommandsWithTheirAnswers() {
        assertThat(Example.in("# A\n\n```bash\na\n```\n\ntext\n\n```bash\nb\nc\n```\n```http\nHTTP 200\n```\n"))
                .isEqualTo(List.of(new Example(3, "a\n", ""), new Example(9, "b\nc\n", "HTTP 200\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```\na\n```\n",
                "```sh\na\n```\n",
                "```http\nHTTP 200\n```\n",
                "```bash\na\n```\n```http\n1\n```\n```http\n2\n```\n",
                "  ```json\n  {}\n  ```\n",
                "```bash\na\n",
                "text\n\n    curl\n"
            })
    void aBlockThatWouldNotBeRunOrComparedFails(String markdown) {
        assertThatThrownBy(() -> Example.in(markdown)).isInstanceOf(AssertionError.class);
    }
}
