package org.motcua.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;

/** Reports as callers ask for them. */
@ApplicationScoped
public class ReportCalls {

    public static final String REPORTS = "/api/v1/reports/";
    public static final String JANUARY = "?from=2024-01-01&to=2024-01-31";

    private final Tokens tokens;

    ReportCalls(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The answer to a report's name and query. */
    public ValidatableResponse get(String report, String role) {
        return as(role).get(REPORTS + report).then();
    }

    /** A request by somebody with a role and no unit. */
    public RequestSpecification as(String role) {
        return given().urlEncodingEnabled(false).auth().oauth2(tokens.of(role));
    }

    /** A request by a reporter of a unit. */
    public RequestSpecification reporterOf(String unit) {
        return given().auth().oauth2(tokens.of("reporter", unit));
    }
}
