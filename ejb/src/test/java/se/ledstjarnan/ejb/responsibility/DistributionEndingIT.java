package se.ledstjarnan.ejb.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.ReminderRule;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.Bearer;
import se.ledstjarnan.domain.responsibility.GapKind;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.responsibility.TaskNature;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.organisation.Facts;
import se.ledstjarnan.ejb.settings.ProfileService;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** A distributed task near its last day: told twice to both, and a gap to see to, unless something takes over from it. */
class DistributionEndingIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    @Inject
    private DistributionReminders reminders;

    @Inject
    private ResponsibilityService register;

    @Inject
    private TaskService tasks;

    @Inject
    private WaitingService waiting;

    @Inject
    private ProfileService profiles;

    private final Facts facts = new Facts();
    private final Database rows = Database.owner();
    private long unit;
    private long karin;
    private long anna;
    private int task;

    @BeforeEach
    void aUnitWithItsPeople() throws Exception {
        unit = facts.unit(facts.administration());
        karin = facts.employee("karin");
        anna = facts.employee("anna");
        facts.employed(karin, "LEADS", unit, SINCE, null);
        facts.employed(anna, "WORKS_IN", unit, SINCE, null);
        facts.employee("kerstin");
        Database.employee("sven");
        TaskContent content =
                new TaskContent(Bearer.ENHETSCHEF, TaskNature.DISTRIBUTABLE, "Leda arbetet.", "SOSFS 2011:9", "Prov");
        task = As.roles(
                facts.username("kerstin"),
                Set.of(Roles.MEDARBETARE, Roles.KVALITETSSAMORDNARE),
                () -> tasks.begin(content));
    }

    @AfterEach
    void asItWas() throws Exception {
        rows.execute("delete from distribution where unit_id = ?", unit);
        rows.execute("delete from profile_setting");
    }

    @Test
    void isToldTwiceToBothAndSeenAsAGap() throws Exception {
        long id = distributed(TODAY.plusDays(50));
        assertThat(steps(id)).containsExactlyInAnyOrder("first " + karin, "first " + anna);
        assertThat(gaps()).containsExactly(GapKind.ENDS_SOON);
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.TASK_GAPS, 1);

        rows.execute("update distribution set valid_to = ? where id = ?", TODAY.plusDays(30), id);
        assertThat(steps(id)).containsExactlyInAnyOrder("again " + karin, "again " + anna);

        rows.execute("update distribution set valid_to = ? where id = ?", TODAY.plusDays(61), id);
        assertThat(steps(id)).isEmpty();
        assertThat(gaps()).isEmpty();
        rows.execute("update distribution set valid_to = ? where id = ?", TODAY.minusDays(1), id);
        assertThat(gaps()).containsExactly(GapKind.RAN_OUT);
        assertThat(steps(id)).isEmpty();
    }

    @Test
    void nothingIsSaidOnceSomethingTakesOver() throws Exception {
        long id = distributed(TODAY.plusDays(20));
        distributed(TODAY.plusDays(300));

        assertThat(steps(id)).isEmpty();
        assertThat(gaps()).isEmpty();
    }

    @Test
    void whoeverHasLeftIsOneGapAndNotTwo() throws Exception {
        long id = distributed(TODAY.plusDays(20));
        assertThat(gaps()).containsExactly(GapKind.ENDS_SOON);

        rows.execute("update employment set valid_to = ? where employee_id = ?", TODAY.minusDays(1), anna);

        assertThat(gaps()).containsExactly(GapKind.HOLDER_LEFT);
        assertThat(karin(() -> waiting.counts())).containsEntry(WaitingKind.TASK_GAPS, 1);
        assertThat(steps(id)).isEmpty();
    }

    @Test
    void theDaysAreTheMunicipalitys() throws Exception {
        long id = distributed(TODAY.plusDays(50));
        change(SettingKey.DISTRIBUTION_ENDING_DAYS, 0, "");
        assertThat(steps(id)).isEmpty();
        assertThat(gaps()).isEmpty();
        change(SettingKey.DISTRIBUTION_ENDING_DAYS, 1, "49");
        assertThat(steps(id)).isEmpty();
        change(SettingKey.DISTRIBUTION_ENDING_DAYS, 2, "50");
        assertThat(steps(id)).hasSize(2);
    }

    private List<String> steps(long id) {
        ReminderRule rule = reminders.rule(new ReminderRule(null, null, null, null));
        return reminders.due(rule.through(TODAY)).stream()
                .filter(due -> due.path().endsWith("?id=" + id))
                .filter(due -> !rule.steps(due.due(), TODAY).isEmpty())
                .map(DistributionEndingIT::said)
                .toList();
    }

    private static String said(Due due) {
        return due.key().replaceAll("distribution-ending-|:.*", "") + " " + due.ownerId();
    }

    private List<GapKind> gaps() throws Exception {
        return karin(() -> register.gaps()).stream().map(GapRow::kind).toList();
    }

    private void change(SettingKey key, int seen, String value) throws Exception {
        As.role("sven", Roles.SYSTEMFORVALTARE, () -> {
            profiles.change(key, value, seen, "Prov");
            return null;
        });
    }

    private long distributed(LocalDate to) throws Exception {
        rows.execute(
                "insert into distribution (task_id, unit_id, giver_id, receiver_id, valid_from, valid_to, document, status,"
                        + " proposed_at, answered_at, holds_from) values ((select id from responsible_task where number = ?),"
                        + " ?, ?, ?, ?, ?, 'Prov', 'ACCEPTED', now(), now(), ?)",
                task,
                unit,
                karin,
                anna,
                SINCE,
                to,
                SINCE);
        return rows.number("select max(id) from distribution where unit_id = ?", unit);
    }

    private <T> T karin(Callable<T> task) throws Exception {
        return As.roles(facts.username("karin"), Set.of(Roles.MEDARBETARE, Roles.ENHETSCHEF), task);
    }
}
