package org.motcua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.function.Function;

/** What every refusal has in common: one shape, a text for people in the caller's language, nothing of the inside. */
final class Refusal {

    private Refusal() {}

    /** Checks an answer; the field is null when none is at fault. */
    static void refused(Response answer, int status, String code, String field) {
        String body = answer.asString();
        assertThat(answer.statusCode()).as(body).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("code")).as(body).isEqualTo(code);
        assertThat(answer.<String>path("field")).as(body).isEqualTo(field);
        assertThat(answer.<Integer>path("status")).isEqualTo(status);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
        assertThat(answer.<String>path("detail")).isNotBlank().doesNotContain("{");
        assertThat(body).doesNotContain("org.motcua", "java.", "Exception", "quarkus", "jackson", "SQLSTATE");
    }

    /** Sends a request in both languages and checks both answers. */
    static void inBothLanguages(Function<String, Response> request, int status, String code, String field) {
        Response vietnamese = request.apply("vi");
        Response english = request.apply("en");
        refused(vietnamese, status, code, field);
        refused(english, status, code, field);
        assertThat(vietnamese.header("Content-Language")).isEqualTo("vi");
        assertThat(english.header("Content-Language")).isEqualTo("en");
        assertThat(vietnamese.<String>path("title")).isNotEqualTo(english.<String>path("title"));
    }
}
