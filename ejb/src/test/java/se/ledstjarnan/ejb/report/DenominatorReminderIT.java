package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.DenominatorKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.settings.DeliveredProfile;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.notification.Reminders;
import se.ledstjarnan.ejb.report.DenominatorService.UnitAmounts;
import se.ledstjarnan.ejb.report.DenominatorTaskService.Wanted;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Whoever leads a unit in health care is asked for its numbers before the quarter ends: once, and only while they are missing. */
class DenominatorReminderIT extends ContainerTest {

    private static final Quarter RUNNING = Quarter.of(LocalDate.now());

    /** No quarter is longer, so that its end is always near enough. */
    private static final String WHOLE_QUARTER = "92";

    @Inject
    private Reminders reminders;

    @Inject
    private DenominatorTaskService tasks;

    @Inject
    private DenominatorService denominators;

    @Inject
    private ProfileService profiles;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    @AfterEach
    void asDelivered() throws Exception {
        Database.employee("sven");
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void asksOnceWhileNumbersAreMissing() throws Exception {
        long department = ReportFacts.department("Påminnelseavdelningen");
        long entered = leads("antal-karin", "Påminda boendet", department);
        leads("antal-karin", "Andra boendet", department);
        leads("antal-johan", "Tredje boendet", department);
        remindBefore(WHOLE_QUARTER);
        UnitAmounts unit = units("antal-johan").get(0);
        As.role("antal-johan", Roles.ENHETSCHEF, () -> denominators.enter(RUNNING, Map.of(unit, careDays())));

        remind();
        remind();

        assertThat(mails("antal-karin")).isOne();
        assertThat(mails("antal-johan")).as("whose numbers are known").isZero();
        assertThat(wanted("antal-johan")).isEmpty();
        assertThat(wanted("antal-karin")).contains(new Wanted(RUNNING, List.of("Andra boendet", "Påminda boendet")));
        UnitAmounts first = units("antal-karin").stream()
                .filter(found -> found.unitId() == entered)
                .findFirst()
                .orElseThrow();
        As.role("antal-karin", Roles.ENHETSCHEF, () -> denominators.enter(RUNNING, Map.of(first, careDays())));
        assertThat(wanted("antal-karin")).contains(new Wanted(RUNNING, List.of("Andra boendet")));
    }

    @Test
    void asksNobodyWhereTheMunicipalityNeverWantsIt() throws Exception {
        leads("antal-sara", "Fjärde boendet", ReportFacts.department("Tysta avdelningen"));
        remindBefore("");
        remind();

        assertThat(mails("antal-sara")).isZero();
        assertThat(wanted("antal-sara")).isEmpty();
    }

    @Test
    void asksNobodyWhereThereIsNoReport() throws Exception {
        leads("antal-stina", "Femte boendet", ReportFacts.department("Rapportlösa avdelningen"));
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> profiles.load(DeliveredProfile.S, "Socialnämnd"));
        remindBefore(WHOLE_QUARTER);
        remind();

        assertThat(mails("antal-stina")).isZero();
        assertThat(wanted("antal-stina")).isEmpty();
    }

    private void remindBefore(String days) throws Exception {
        As.role(
                "sven",
                Roles.SYSTEMFORVALTARE,
                () -> profiles.change(SettingKey.DENOMINATOR_REMINDER_DAYS, days, 0, "Prov"));
    }

    private void remind() throws Exception {
        transaction.begin();
        reminders.run(new JobRun("reminders", "now", LocalDate.now().atTime(5, 15), 1));
        transaction.commit();
    }

    private Optional<Wanted> wanted(String leader) throws Exception {
        return As.role(leader, Roles.ENHETSCHEF, () -> tasks.wanted());
    }

    private List<UnitAmounts> units(String leader) throws Exception {
        return As.role(leader, Roles.ENHETSCHEF, () -> denominators.units(RUNNING));
    }

    private static Map<DenominatorKind, Integer> careDays() {
        return new EnumMap<>(Map.of(DenominatorKind.CARE_DAYS, 3_400));
    }

    private static long leads(String leader, String unit, long department) throws SQLException {
        long id = ReportFacts.unit(unit, department);
        Database.owner()
                .execute(
                        "insert into employment (employee_id, unit_id, kind, valid_from) values (?, ?, 'LEADS', '2000-01-01')",
                        Database.employee(leader),
                        id);
        return id;
    }

    private static long mails(String leader) throws SQLException {
        return Database.owner()
                .number(
                        "select count(*) from outbox_mail where kind = 'DENOMINATORS_DUE_SOON' and case_number = ? and recipient_id = ?",
                        RUNNING.toString(),
                        Database.employee(leader));
    }
}
