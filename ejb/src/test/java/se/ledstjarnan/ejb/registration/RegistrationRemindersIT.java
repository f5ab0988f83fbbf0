package se.ledstjarnan.ejb.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Whoever registers is told of what has waited too long, in one mail for all of it. */
class RegistrationRemindersIT extends ContainerTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate OLDEST = LocalDate.of(2021, 3, 1);
    private static final ReminderRule COMMON = new ReminderRule(7, 3, 10, 20);

    @Inject
    private RegistrationReminders reminders;

    private final Database rows = Database.owner();
    private final Facts facts = new Facts();
    private long rut;

    @BeforeEach
    void somebodyWhoRegisters() throws Exception {
        rut = facts.employee("rut");
        facts.holds(rut, "REGISTRATOR", LONG_AGO, null);
    }

    @AfterEach
    void nothingWaits() throws Exception {
        rows.execute("delete from registration where case_type = 'test-reminders'");
        rows.execute("delete from role_holding where employee_id = ?", rut);
    }

    @Test
    void oneMailForAllThatIsLate() throws Exception {
        long newer = waits(OLDEST.plusDays(1));
        long oldest = waits(OLDEST);

        Due first = mine();
        assertThat(first.due()).isEqualTo(OLDEST);
        assertThat(first.number()).isEqualTo(OLDEST.toString());
        assertThat(first.path()).isEqualTo("/registration/queue.xhtml");
        assertThat(reminders.due(OLDEST.minusDays(1))).isEmpty();

        rows.execute("delete from registration where id = ?", oldest);
        assertThat(mine().dedupeKey(ReminderStep.OVERDUE, rut))
                .as("what is late after that is told anew")
                .isNotEqualTo(first.dedupeKey(ReminderStep.OVERDUE, rut));

        rows.execute("delete from registration where id = ?", newer);
        assertThat(reminders.due(TODAY)).noneMatch(due -> due.due().isBefore(OLDEST.plusDays(2)));
    }

    @Test
    void theDayAfterUnlessNobodyIsRemindedOfWhatIsLate() {
        ReminderRule rule = reminders.rule(COMMON);
        assertThat(rule.steps(TODAY, TODAY)).isEmpty();
        assertThat(rule.steps(TODAY.minusDays(1), TODAY)).containsExactly(ReminderStep.OVERDUE);
        assertThat(reminders.rule(new ReminderRule(7, null, 10, 20)).steps(OLDEST, TODAY))
                .isEmpty();
    }

    private Due mine() {
        List<Due> mine = reminders.due(TODAY).stream()
                .filter(due -> due.ownerId() == rut)
                .toList();
        assertThat(mine).hasSize(1);
        return mine.get(0);
    }

    private long waits(LocalDate due) throws Exception {
        return rows.number(
                "insert into registration (document_key, origin, case_type, case_id, case_number, title, direction, document_day,"
                        + " queued_at, due) values (?, 'COMPLAINT', 'test-reminders', 1, 'K-1', 'Klagomål', 'INCOMING', ?, now(), ?)"
                        + " returning id",
                "test-reminders:" + due,
                due.minusDays(1),
                due);
    }
}
