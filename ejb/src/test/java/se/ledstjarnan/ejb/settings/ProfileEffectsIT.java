package se.ledstjarnan.ejb.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseNumbers;
import se.ledstjarnan.domain.organisation.AppointmentKind;
import se.ledstjarnan.domain.organisation.EmployeeName;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingImpact;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.deviation.CaseRows;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.organisation.People;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** What a setting says is also what happens: who receives, which number a case gets, and what a change would touch. */
class ProfileEffectsIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    private ProfileService profiles;

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private CaseNumbers numbers;

    @Inject
    private UserTransaction transaction;

    private final Facts facts = new Facts();

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void theCoordinatorReceivesLexSarahInProfileRAndSocialchefInProfileS() throws Exception {
        long kerstin = facts.employee("kerstin");
        long sofia = facts.employee("sofia");
        facts.holds(kerstin, Roles.KVALITETSSAMORDNARE, LONG_AGO, null);
        facts.holds(sofia, Roles.SOCIALCHEF, LONG_AGO, null);

        assertThat(receives("kerstin", Roles.KVALITETSSAMORDNARE)).isTrue();
        assertThat(receives("sofia", Roles.SOCIALCHEF)).isFalse();
        assertThat(people.peopleWith(AppointmentKind.LEX_SARAH_RECEIVER))
                .extracting(EmployeeName::id)
                .contains(kerstin)
                .doesNotContain(sofia);

        sven(() -> profiles.load(DeliveredProfile.S, "Socialnämnd"));

        facts.employee("siri");
        facts.employee("klara");
        assertThat(receives("siri", Roles.SOCIALCHEF)).isTrue();
        assertThat(receives("klara", Roles.KVALITETSSAMORDNARE)).isFalse();
        assertThat(people.peopleWith(AppointmentKind.LEX_SARAH_RECEIVER))
                .extracting(EmployeeName::id)
                .contains(sofia)
                .doesNotContain(kerstin);
    }

    @Test
    void aRoleThatTheMunicipalityLacksCannotBeChosen() throws Exception {
        assertThat(sven(() -> profiles.options(SettingKey.LEX_SARAH_RECEIVER_ROLE)))
                .contains(Roles.KVALITETSSAMORDNARE);

        sven(() -> profiles.load(DeliveredProfile.S, "Socialnämnd"));

        assertThat(sven(() -> profiles.options(SettingKey.LEX_SARAH_RECEIVER_ROLE)))
                .containsExactly(Roles.SOCIALCHEF);
    }

    @Test
    void numbersBeginAsTheMunicipalityWants() throws Exception {
        assertThatThrownBy(() -> sven(() -> change(SettingKey.NUMBER_PREFIX, "AVV 1")))
                .hasMessage("value: settings.badPrefix");
        sven(() -> change(SettingKey.NUMBER_PREFIX, "AVV"));

        assertThat(inTransaction(() -> numbers.next(2011))).matches("AVV-2011-\\d{4}");
    }

    @Test
    void saysHowMuchAChangeTouchesAtOnce() throws Exception {
        long before = touched(SettingKey.LEX_SARAH_RECEIVER_ROLE).count();
        long open = touched(SettingKey.FEEDBACK_TARGET_DAYS).count();
        CaseRows rows = new CaseRows(facts.employee("rapport"));
        long unit = facts.unit(facts.department(facts.administration()));
        rows.received(unit, "SOL", "LEX_SARAH", "INVESTIGATING");
        rows.received(unit, "SOL", "LEX_SARAH", "CLOSED");

        assertThat(touched(SettingKey.LEX_SARAH_RECEIVER_ROLE))
                .isEqualTo(new SettingImpact(SettingImpact.Touched.LEX_SARAH_CASES, before + 1));
        assertThat(touched(SettingKey.FEEDBACK_TARGET_DAYS).count()).isEqualTo(open + 1);
        for (SettingKey key : SettingKey.values()) {
            sven(() -> profiles.impact(key));
        }
        assertThat(sven(() -> profiles.impact(SettingKey.MUNICIPALITY_NAME))).isEmpty();
    }

    private Void change(SettingKey key, String value) {
        profiles.change(key, value, 0, "Beslut");
        return null;
    }

    private SettingImpact touched(SettingKey key) throws Exception {
        return sven(() -> profiles.impact(key)).orElseThrow();
    }

    private boolean receives(String name, String role) throws Exception {
        return As.role(facts.username(name), role, () -> user.scope().has(AppointmentKind.LEX_SARAH_RECEIVER));
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            return work.call();
        } finally {
            transaction.rollback();
        }
    }

    private static <T> T sven(Callable<T> work) throws Exception {
        return As.role("sven", Roles.SYSTEMFORVALTARE, work);
    }
}
