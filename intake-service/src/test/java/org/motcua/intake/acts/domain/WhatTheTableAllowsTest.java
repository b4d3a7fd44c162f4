package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motcua.intake.record.domain.DossierStatus;

/** The table of the domain: what may be done in which state of a dossier, and that all else is refused. */
class WhatTheTableAllowsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SUBMITTED           | RECEPTION REFUSAL WITHDRAWAL VOID
            RECEIVED            | PROCESSING ASSIGNMENT SUPPLEMENT_REQUEST PAYMENT_REQUEST EXTENSION TRANSFER STEP_START RESOLUTION WITHDRAWAL STOP VOID
            REFUSED             | VOID
            IN_PROCESS          | PROCESSING ASSIGNMENT SUPPLEMENT_REQUEST PAYMENT_REQUEST EXTENSION TRANSFER STEP_START RESOLUTION WITHDRAWAL STOP VOID
            AWAITING_SUPPLEMENT | SUPPLEMENT_COMPLETION PAYMENT_REQUEST EXTENSION TRANSFER WITHDRAWAL STOP VOID
            AWAITING_PAYMENT    | PAYMENT_COMPLETION SUPPLEMENT_REQUEST EXTENSION TRANSFER WITHDRAWAL STOP VOID
            WITHDRAWN           | VOID
            STOPPED             | VOID
            RESOLVED            | HAND_OVER VOID
            RETURNED            | VOID
            """)
    void allowsExactly(DossierStatus status, String allowed) {
        DeskDossier dossier = in(status);
        assertThat(dossier.now().status()).isEqualTo(status);

        Set<ActKind> possible = Arrays.stream(ActKind.values())
                .filter(kind -> DeskDossier.refusal(dossier.tries(kind)) == null)
                .collect(Collectors.toSet());

        assertThat(possible).isEqualTo(kinds(allowed));
        assertThat(new AllowedActs(dossier.now(), DeskDossier.RULES, unit -> true).all())
                .containsExactlyInAnyOrderElementsOf(possible);
    }

    @ParameterizedTest(name = "{0} then {1}: {2}")
    @CsvSource({
        "SUPPLEMENT_REQUEST PAYMENT_REQUEST, AWAITING_PAYMENT",
        "PAYMENT_REQUEST SUPPLEMENT_REQUEST, AWAITING_SUPPLEMENT",
        "SUPPLEMENT_REQUEST PAYMENT_REQUEST PAYMENT_COMPLETION, AWAITING_SUPPLEMENT",
        "SUPPLEMENT_REQUEST PAYMENT_REQUEST SUPPLEMENT_COMPLETION, AWAITING_PAYMENT",
        "SUPPLEMENT_REQUEST PAYMENT_REQUEST SUPPLEMENT_COMPLETION PAYMENT_COMPLETION, IN_PROCESS",
        "PROCESSING, IN_PROCESS",
        "TRANSFER, IN_PROCESS",
        "ASSIGNMENT, RECEIVED",
        "EXTENSION, RECEIVED",
        "STEP_START, RECEIVED",
        "SUPPLEMENT_REQUEST TRANSFER, AWAITING_SUPPLEMENT",
        "SUPPLEMENT_REQUEST WITHDRAWAL, WITHDRAWN",
        "PAYMENT_REQUEST STOP, STOPPED"
    })
    void leadsTo(String acts, DossierStatus status) {
        DeskDossier dossier = DeskDossier.received();

        kindsInOrder(acts).forEach(dossier::did);

        assertThat(dossier.now().status()).isEqualTo(status);
    }

    private static DeskDossier in(DossierStatus status) {
        return switch (status) {
            case SUBMITTED -> DeskDossier.submitted();
            case RECEIVED -> DeskDossier.received();
            case REFUSED -> DeskDossier.submitted().did(ActKind.REFUSAL);
            case IN_PROCESS -> DeskDossier.received().did(ActKind.PROCESSING);
            case AWAITING_SUPPLEMENT -> DeskDossier.received().did(ActKind.SUPPLEMENT_REQUEST);
            case AWAITING_PAYMENT -> DeskDossier.received().did(ActKind.PAYMENT_REQUEST);
            case WITHDRAWN -> DeskDossier.received().did(ActKind.WITHDRAWAL);
            case STOPPED -> DeskDossier.received().did(ActKind.STOP);
            case RESOLVED -> DeskDossier.received().did(ActKind.RESOLUTION);
            case RETURNED -> DeskDossier.received().did(ActKind.RESOLUTION).did(ActKind.HAND_OVER);
        };
    }

    private static Set<ActKind> kinds(String names) {
        return EnumSet.copyOf(kindsInOrder(names));
    }

    private static java.util.List<ActKind> kindsInOrder(String names) {
        return Arrays.stream(names.split(" ")).map(ActKind::valueOf).toList();
    }
}
