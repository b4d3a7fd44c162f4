package org.motcua.intake.slips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motcua.intake.fixture.CounterDossier;
import org.motcua.intake.fixture.Intake;
import org.motcua.intake.fixture.IntakeStack;
import org.motcua.legalclock.LegalZone;

/** Slips of dossiers that are corrected: a print tells what it told, a copy what its original told. */
@QuarkusTest
@QuarkusTestResource(IntakeStack.class)
class CorrectedSlipsIT {

    private static final String RECEIPT = "receipt";
    private static final String REASON = "Ghi sai";

    @BeforeEach
    void catalogue() {
        Intake.putSampleCatalogue();
    }

    @Test
    void afterACorrectionTheReceiptIsANewOriginalAndTheOldOneStaysAsItWas() {
        CounterDossier dossier = CounterDossier.received();
        Response first = print(dossier, RECEIPT);
        String told = page(first);
        Instant right = CounterDossier.ago(Duration.ofMinutes(40));
        dossier.did("corrections", "sequence", 2, "at", right, "reason", REASON);

        Response second = print(dossier, RECEIPT);

        second.then().body("copyNo", equalTo(0)).body("slipNo", equalTo(number(first) + 1));
        assertThat(page(second)).contains(clock(right)).doesNotContain("BẢN SAO");
        assertThat(page(first)).isEqualTo(told).doesNotContain(clock(right));
        Response third = print(dossier, RECEIPT);
        third.then().body("copyNo", equalTo(1)).body("slipNo", equalTo(number(second)));
        assertThat(page(third)).contains(clock(right)).contains("BẢN SAO");
    }

    @Test
    void aReceiptNamesWhoReceivedAndNotWhoCorrectedTheTime() {
        CounterDossier dossier = CounterDossier.entered(CounterDossier.ago(Duration.ofHours(1)));
        dossier.did("corrections", "sequence", 2, "at", CounterDossier.ago(Duration.ofMinutes(40)), "reason", REASON);
        Response history =
                CounterDossier.english("supervisor", CounterDossier.UNIT).get(dossier.path("/history"));
        String receiver = history.path("events[1].author");
        assertThat(history.<String>path("events[2].author")).isNotEqualTo(receiver);

        assertThat(page(print(dossier, RECEIPT)))
                .contains(receiver)
                .doesNotContain(history.<String>path("events[2].author"));
    }

    private static int number(Response printed) {
        return printed.path("slipNo");
    }

    private static String clock(Instant at) {
        ZonedDateTime local = at.atZone(LegalZone.ZONE);
        return "%02d giờ %02d phút, ngày %02d".formatted(local.getHour(), local.getMinute(), local.getDayOfMonth());
    }

    @Test
    void whatHappensLaterLeavesACopyAsItsOriginal() {
        CounterDossier dossier = CounterDossier.received();
        Response first = print(dossier, RECEIPT);
        String told = page(first);
        dossier.did("processing").did("extensions", "newDueAt", CounterDossier.workingDayIn(200), "reason", REASON);

        Response again = print(dossier, RECEIPT);

        again.then().body("copyNo", equalTo(1)).body("slipNo", equalTo(number(first)));
        assertThat(page(first)).isEqualTo(told);
    }

    @Test
    void aPrintOfWhatWasUndoneStaysOnRecord() {
        CounterDossier dossier = CounterDossier.submitted().did("refusal", "reason", "Sai thẩm quyền");
        Response refusal = print(dossier, "refusal");
        String told = page(refusal);

        dossier.did("corrections", "sequence", 2, "undo", true, "reason", REASON);

        assertThat(page(refusal)).isEqualTo(told).contains("Sai thẩm quyền");
        dossier.postAs("counter", "slips/refusal").then().statusCode(409).body("code", equalTo("nothing-to-print"));
    }

    @Test
    void aCorrectedTextMaySayAnythingOfTheSets() {
        CounterDossier dossier = CounterDossier.received()
                .did("corrections", "sequence", 1, "text", "Đơn viết tay\nSố bộ: 2 bộ - Lê Văn Bộ", "reason", REASON);

        assertThat(page(print(dossier, RECEIPT)))
                .contains("1. Đơn viết tay")
                .contains("…… (bộ)")
                .doesNotContain("Lê Văn Bộ");
        String today = LegalZone.day(CounterDossier.ago(Duration.ZERO)).toString();
        CounterDossier.english("counter", CounterDossier.UNIT)
                .get("/api/v1/registers?unit=" + CounterDossier.UNIT + "&from=" + yesterday() + "&to=" + today)
                .then()
                .statusCode(200)
                .body(containsString(dossier.code()))
                .body(not(containsString("Lê Văn Bộ")));
    }

    private static String yesterday() {
        return LegalZone.day(CounterDossier.ago(Duration.ofHours(2))).toString();
    }

    @Test
    void anItemMayBeginWithTheWordsOfAReason() {
        CounterDossier dossier = CounterDossier.received()
                .did("supplement-requests", "items", Intake.json("[{\"kind\":\"OTHER\",\"text\":\"Lý do: mờ\"}]"));

        assertThat(page(print(dossier, "supplement-request"))).contains("1. Lý do: mờ");
    }

    @Test
    void aStopNoticeReturnsNoPapersThatNobodyRecorded() {
        CounterDossier dossier = CounterDossier.received()
                .did("corrections", "sequence", 1, "text", "- Giấy chứng sinh [bản chính]", "reason", REASON)
                .did("stop", "reason", "Không bổ sung");

        assertThat(page(print(dossier, "stop-notice")))
                .contains("Hồ sơ, giấy tờ trả lại gồm")
                .doesNotContain("Giấy chứng sinh");
    }

    private static Response print(CounterDossier dossier, String form) {
        Response printed = dossier.postAs("counter", "slips/" + form);
        printed.then().log().ifValidationFails().statusCode(201);
        return printed;
    }

    /** The page without its style, which holds the letters. */
    private static String page(Response printed) {
        String page = CounterDossier.english("counter", CounterDossier.UNIT)
                .get(printed.<String>path("page"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return page.substring(page.indexOf("</head>"));
    }
}
