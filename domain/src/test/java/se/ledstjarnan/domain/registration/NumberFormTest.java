package se.ledstjarnan.domain.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingKey;

class NumberFormTest {

    private final NumberForm delivered =
            new NumberForm(DeliveredProfile.R.settings().get(SettingKey.REGISTER_NUMBER_FORM));

    @ParameterizedTest
    @CsvSource({
        "SN 2025-25-103, SN 2025-25-103",
        "KS 2026/123, KS 2026/123",
        "' ks  2026/123 ', KS 2026/123",
        "VÅN 1999/1, VÅN 1999/1"
    })
    void takesTheFormsOfTheProfile(String typed, String number) {
        assertThat(delivered.read(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2026",
                "2026/123",
                "KS 26/123",
                "KS 2026/",
                "KS 2026/12a",
                "SN 2025-25",
                "KS 2026/123 2",
                "K:S 2026/1"
            })
    void refusesAllOthersAndSaysWhichThereAre(String typed) {
        assertThatThrownBy(() -> delivered.read(typed)).hasMessage("number: registration.notANumber");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = "  ")
    void asksForANumber(String typed) {
        assertThatThrownBy(() -> delivered.read(typed)).hasMessage("number: shared.required");
    }

    @Test
    void aFormIsReadAsItIsWritten() {
        NumberForm form = new NumberForm("SN.ÅÅÅÅ.#");

        assertThat(form.read("sn.2026.7")).isEqualTo("SN.2026.7");
        assertThatThrownBy(() -> form.read("SNX2026X7")).isInstanceOf(RuntimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "* ÅÅÅÅ-#, true",
        "KS ÅÅÅÅ/# eller SN #, true",
        "KS ÅÅÅÅ, false",
        "KS # eller SN, false",
        "(a+)+#, false"
    })
    void aFormHoldsARunningNumberAndNothingOdd(String form, boolean possible) {
        assertThat(NumberForm.isPossible(form)).isEqualTo(possible);
    }
}
