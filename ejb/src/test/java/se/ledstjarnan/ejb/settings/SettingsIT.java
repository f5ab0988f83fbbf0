package se.ledstjarnan.ejb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingChange;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

class SettingsIT extends ContainerTest {

    private static final SettingKey DAYS = SettingKey.FEEDBACK_TARGET_DAYS;

    @Inject
    private Settings settings;

    @Inject
    private ProfileService profiles;

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void keepsWhatHeldBefore() throws Exception {
        assertThat(settings.number(DAYS)).isEqualTo(5);
        Instant before = Instant.now();

        sven(() -> profiles.change(DAYS, "7", 0, "Beslut i nämnden"));
        Instant between = Instant.now();
        sven(() -> profiles.change(DAYS, "10", 1, "För kort"));

        assertThat(settings.number(DAYS)).isEqualTo(10);
        assertThat(settings.at(before).number(DAYS)).isEqualTo(5);
        assertThat(settings.at(between).number(DAYS)).isEqualTo(7);
        List<SettingChange> history = As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.history(DAYS));
        assertThat(history).extracting(SettingChange::value).containsExactly("10", "7");
        assertThat(history.get(1).who()).isEqualTo("sven Test");
        assertThat(history.get(1).reason()).isEqualTo("Beslut i nämnden");
    }

    @Test
    void refusesAChangeOfWhatSomeoneElseChanged() throws Exception {
        sven(() -> profiles.change(DAYS, "7", 0, "Beslut"));

        assertThatThrownBy(() -> sven(() -> profiles.change(DAYS, "9", 0, "Beslut")))
                .isInstanceOf(StaleDataException.class);
        assertThat(settings.number(DAYS)).isEqualTo(7);
    }

    @Test
    void refusesWhatBreaksARuleAndStoresNothing() throws Exception {
        assertThatThrownBy(() -> sven(() -> profiles.change(DAYS, "noll", 0, "Beslut")))
                .isInstanceOf(DomainException.class)
                .hasMessage("value: settings.notANumber");
        assertThatThrownBy(() -> sven(() -> profiles.change(DAYS, "8", 0, " ")))
                .isInstanceOf(DomainException.class)
                .hasMessage("reason: shared.required");
        assertThat(Database.owner().number("select count(*) from profile_setting"))
                .isZero();
    }

    @Test
    void loadsAWholeProfileButKeepsTheName() throws Exception {
        sven(() -> profiles.change(SettingKey.MUNICIPALITY_NAME, "Norrsjö kommun", 0, "Namnet"));

        sven(() -> profiles.load(DeliveredProfile.S, "Socialnämnd från årsskiftet"));

        assertThat(settings.word(SettingKey.BOARD_NAME)).isEqualTo("Socialnämnden");
        assertThat(settings.word(SettingKey.COMMITTEE_NAME)).isEmpty();
        assertThat(settings.on(SettingKey.QUARTERLY_REPORT_ON)).isFalse();
        assertThat(settings.word(SettingKey.MUNICIPALITY_NAME)).isEqualTo("Norrsjö kommun");
        int again = As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "En gång till"));
        assertThat(again).isZero();
    }

    @Test
    void isForTheAdministratorOnly() {
        assertThatThrownBy(() -> As.role("sofia", Roles.SOCIALCHEF, () -> profiles.change(DAYS, "7", 0, "Beslut")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void cannotBeRewrittenByTheApplication() throws Exception {
        sven(() -> profiles.change(DAYS, "7", 0, "Beslut"));

        assertThatThrownBy(() -> Database.application().execute("update profile_setting set reason = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Database.application().execute("delete from profile_setting"))
                .hasMessageContaining("permission denied");
    }

    private static void sven(As.Work work) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, work);
    }
}
