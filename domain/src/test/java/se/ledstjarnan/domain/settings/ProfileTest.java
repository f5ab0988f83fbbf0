package se.ledstjarnan.domain.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.shared.DomainException;

class ProfileTest {

    private final Profile r = new Profile(DeliveredProfile.R.settings());
    private final Profile s = new Profile(DeliveredProfile.S.settings());

    @ParameterizedTest
    @EnumSource
    void deliversEverySettingAndKeepsTheRules(DeliveredProfile delivered) {
        assertThat(delivered.settings()).containsOnlyKeys(SettingKey.values());
        new Profile(delivered.settings()).check();
    }

    @Test
    void servesBothKindsOfMunicipality() {
        assertThat(r.list(SettingKey.REPORT_CHAIN))
                .containsExactly("Social- och arbetsmarknadsutskottet", "Kommunstyrelsen");
        assertThat(r.on(SettingKey.QUARTERLY_REPORT_ON)).isTrue();
        assertThat(r.choice(SettingKey.LEX_SARAH_RECEIVER_ROLE)).isEqualTo("KVALITETSSAMORDNARE");

        assertThat(s.word(SettingKey.BOARD_NAME)).isEqualTo("Socialnämnden");
        assertThat(s.word(SettingKey.COMMITTEE_NAME)).isEmpty();
        assertThat(s.list(SettingKey.REPORT_CHAIN)).containsExactly("Socialnämnden");
        assertThat(s.on(SettingKey.QUARTERLY_REPORT_ON)).isFalse();
        assertThat(s.on(SettingKey.HAS_QUALITY_COORDINATOR)).isFalse();
        assertThat(s.choice(SettingKey.LEX_SARAH_RECEIVER_ROLE)).isEqualTo("SOCIALCHEF");
    }

    @Test
    void fillsWhatWasNeverSetFromTheDeliveredProfile() {
        Profile profile = new Profile(Map.of(SettingKey.FEEDBACK_TARGET_DAYS, "7"));

        assertThat(profile.number(SettingKey.FEEDBACK_TARGET_DAYS)).isEqualTo(7);
        assertThat(profile.numberOrNever(SettingKey.ESCALATION_DAYS)).isEqualTo(7);
        assertThat(profile.number(SettingKey.SMALL_CELL_THRESHOLD)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "FEEDBACK_TARGET_DAYS, fem, settings.notANumber",
        "FEEDBACK_TARGET_DAYS, 0, settings.outOfBounds",
        "FEEDBACK_TARGET_DAYS, 91, settings.outOfBounds",
        "FEEDBACK_TARGET_DAYS, 99999999999, settings.notANumber",
        "FEEDBACK_TARGET_DAYS, '', shared.required",
        "SHORT_TRACK_ON, ja, settings.notAnOption",
        "HSL_RECEIVER, SOCIALCHEF, settings.notAnOption",
        "MUNICIPALITY_NAME, '  ', shared.required",
        "REPORT_CHAIN, ' ; ;', shared.required",
        "REPORT_CHAIN, A;B;A, settings.badSteps",
        "REPORT_CHAIN, A;B;C;D;E;F;G, settings.badSteps",
        "RISK_THRESHOLD_MEDIUM, 8, settings.thresholdsNotRising",
        "RISK_THRESHOLD_SEVERE, 8, settings.thresholdsNotRising",
        "HAS_QUALITY_COORDINATOR, false, settings.coordinatorReceivesLexSarah",
    })
    void refusesWhatMakesNoSense(SettingKey key, String typed, String message) {
        DomainException refused = catchThrowableOfType(DomainException.class, () -> r.with(key, typed));

        assertThat(refused.key()).isEqualTo(message);
        assertThat(refused.field()).isEqualTo("value");
    }

    @ParameterizedTest
    @EnumSource(names = {"REMINDER_DAYS_BEFORE", "REMINDER_DAYS_AFTER", "ESCALATION_DAYS", "DENOMINATOR_REMINDER_DAYS"})
    void anEmptyNumberOfDaysIsNever(SettingKey key) {
        assertThat(r.with(key, " ").numberOrNever(key)).isNull();
        assertThat(r.with(key, "2").numberOrNever(key)).isEqualTo(2);
    }

    @Test
    void storesValuesInOneForm() {
        assertThat(r.with(SettingKey.FEEDBACK_TARGET_DAYS, " 007 ").raw(SettingKey.FEEDBACK_TARGET_DAYS))
                .isEqualTo("7");
        assertThat(r.with(SettingKey.REPORT_CHAIN, " Nämnden ; ; Fullmäktige;").list(SettingKey.REPORT_CHAIN))
                .containsExactly("Nämnden", "Fullmäktige");
        assertThat(r.with(SettingKey.COMMITTEE_NAME, null).word(SettingKey.COMMITTEE_NAME))
                .isEmpty();
        assertThat(r.word(SettingKey.COMMITTEE_NAME))
                .as("the old one is untouched")
                .isNotEmpty();
    }

    @Test
    void isReadByTypeOnly() {
        assertThatThrownBy(() -> r.number(SettingKey.BOARD_NAME)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> r.word(SettingKey.SHORT_TRACK_ON)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangeNeedsAReason() {
        assertThatThrownBy(() -> new ProfileSetting(SettingKey.BOARD_NAME, 1, "Nämnden", null, null, "  "))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("reason");
    }
}
