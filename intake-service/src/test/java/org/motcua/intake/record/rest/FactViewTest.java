package org.motcua.intake.record.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.motcua.contract.DossierFact;

class FactViewTest {

    @Test
    void describesTheMembersOfAllFactsAndNoOthers() {
        List<String> ofFacts = Arrays.stream(DossierFact.class.getPermittedSubclasses())
                .flatMap(FactViewTest::members)
                .distinct()
                .toList();

        assertThat(members(FactView.class).filter(name -> !name.equals("type")))
                .containsExactlyInAnyOrderElementsOf(ofFacts);
    }

    private static Stream<String> members(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
