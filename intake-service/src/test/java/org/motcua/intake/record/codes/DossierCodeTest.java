package org.motcua.intake.record.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000.00.13.G14-240115-0001, 000.00.13.G14-240115-0001",
        "G09.20-20260609-0092637, G09.20-20260609-0092637",
        "H15.101-240229-1234567, H15.101-240229-1234567",
        "' h15.101-240115-0001 ', H15.101-240115-0001"
    })
    void readsBothForms(String text, String code) {
        assertThat(DossierCode.parse(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "H15.101",
                "H15.101-240115",
                "-240115-0001",
                "H15.101-240115-001",
                "H15.101-240115-12345678",
                "H15.101-20240115-0001",
                "H15.101-2024015-0000001",
                "H15.101-240230-0001",
                "H15.101-20241301-0000001",
                "H15..101-240115-0001",
                "H15.101-240115-0001-2",
                "H15.101-240115-٠٠٠١",
                "Hà.101-240115-0001",
                "H15.101-240115-0001'; drop table dossier;--"
            })
    void readsNothingElse(String text) {
        assertThat(DossierCode.parse(text)).isEmpty();
    }
}
