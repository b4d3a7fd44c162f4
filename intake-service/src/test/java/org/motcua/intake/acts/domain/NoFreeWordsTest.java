package org.motcua.intake.acts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motcua.contract.DossierFact;
import org.motcua.intake.record.codes.AccountId;
import org.motcua.intake.record.codes.CatalogueCode;
import org.motcua.intake.record.codes.DossierCode;
import org.motcua.intake.record.codes.StepCode;

/** Events hold no free words: each text of a fact has a form, and no sentence has it. A new text without a form fails. */
class NoFreeWordsTest {

    /** Names of details, chosen by the service and never said by a caller. */
    private static final String OURS = "details";

    private static final Map<String, Predicate<String>> FORMS = Map.of(
            "unit", DossierCode::isUnit,
            "procedure", CatalogueCode::isOne,
            "field", CatalogueCode::isOne,
            "officer", AccountId::isOne,
            "step", StepCode::isOne,
            "standing", text -> DossierCode.parse(text).isPresent());

    @Test
    void eachTextOfAFactHasAForm() {
        Set<String> texts = Arrays.stream(DossierFact.class.getPermittedSubclasses())
                .flatMap(fact -> Arrays.stream(fact.getRecordComponents()))
                .filter(part -> part.getGenericType().getTypeName().contains("java.lang.String"))
                .map(RecordComponent::getName)
                .filter(name -> !name.equals(OURS))
                .collect(Collectors.toSet());

        assertThat(texts).isEqualTo(FORMS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn Ánh",
                "gọi 0912345678",
                "thiếu giấy khai sinh",
                "a b",
                "a\nb",
                "<b>",
                "\"",
                "a,b",
                "(chị Lan)",
                "",
                " "
            })
    void noneOfThemIsASentence(String words) {
        FORMS.forEach((text, form) -> assertThat(form.test(words)).as(text).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "a",
                "B1",
                "b1.2",
                "tham-dinh",
                "KY_DUYET",
                "BUOC-03",
                "QT-2024.01",
                "1.004379-B1",
                "2.000635.B02",
                "1.004379.H38_3",
                "1.004379.000.00.00.H38-B01"
            })
    void aStepHasTheCodesThatAreInUse(String code) {
        assertThat(StepCode.isOne(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84912345678",
                "0912.345.678",
                "lan-0912-345-678",
                "001088011234",
                "1.004379-0912345678",
                "-a",
                "a/b",
                "bước-1"
            })
    void aStepIsNeitherATelephoneNorAnIdentityNumber(String text) {
        assertThat(StepCode.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912345678", "tham-dinh", "lan-0912-345-678"})
    void whatWasBegunUnderTheWiderFormCanBeCompleted(String code) {
        assertThat(StepCode.mayBeOnRecord(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer-7",
                "nva",
                "7",
                "_service",
                "service-account-motcua",
                "nguyen.van.a@tp.example.vn",
                "so-noi-vu:nva",
                "001088011234",
                "f47ac10b-58cc-4372-a567-0e02b2c3d479"
            })
    void anOfficerHasTheAccountsThatAreInUse(String account) {
        assertThat(AccountId.isOne(account)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b@c", "@a", "a@", "-a", "a.", "Nguyễn", "a b", "..."})
    void whatIsNoAccountIsNot(String text) {
        assertThat(AccountId.isOne(text)).isFalse();
    }
}
