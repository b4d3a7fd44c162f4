package org.motcua.systemtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents of this build against the rules and against the committed ones. */
class OpenApiGateTest {

    @ParameterizedTest
    @EnumSource
    void aClientGeneratorReadsTheDocumentWithoutAComplaint(Published service) {
        ParseOptions resolving = new ParseOptions();
        resolving.setResolve(true);

        SwaggerParseResult read = new OpenAPIV3Parser().readContents(service.generated(), null, resolving);

        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentKeepsTheRules(Published service) {
        assertThat(Lint.faults(Published.tree(service.generated()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothingThatAClientMayRelyOnWentAway(Published service) {
        assertThat(Compatibility.breaks(Published.tree(service.committed()), Published.tree(service.generated())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedDocumentIsTheOneOfThisBuild(Published service) {
        boolean current = service.generated().equals(service.committed());

        assertThat(current)
                .as(
                        "The interface has changed. If that is meant, refresh the committed document: %s",
                        service.refreshCommand())
                .isTrue();
    }
}
