package se.ledstjarnan.ejb.lexmaria;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The law's clocks are told to whoever is to act: IVO to those designated to notify, all else to whoever investigates. */
class LexMariaRemindersIT extends ContainerTest {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.SWEDEN);
    private static final LocalDate LATER = TODAY.plusDays(90);

    @Inject
    private LexMariaReminders reminders;

    @Inject
    private LexMariaWork work;

    @Inject
    private NotifierService notifications;

    @Inject
    private SuspicionService suspicions;

    @PersistenceContext
    private EntityManager em;

    private LexMariaStage stage;

    @BeforeEach
    void asDelivered() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexMariaStage();
    }

    @Test
    void thoseWhoReceiveAreToldUntilSomebodyInvestigates() throws Exception {
        String number = raised();
        assertThat(owners(number, "lex_maria_investigate")).contains(stage.receiver);
        assertThat(owners(number, "lex_maria_notify")).contains(stage.notifier).doesNotContain(stage.receiver);

        stage.does("receiver", () -> work.start(stage.ref(number)));
        assertThat(owners(number, "lex_maria_investigate")).containsExactly(stage.receiver);
        assertThat(owners(number, "lex_maria_notify")).contains(stage.notifier);
    }

    @Test
    void whomItConcernsIsNotTold() throws Exception {
        String number = raised();
        stage.rows.execute(
                "insert into lex_maria_exclusion (lex_maria_id, employee_id)"
                        + " select id, ? from lex_maria where number = ?",
                stage.notifier,
                number);

        assertThat(owners(number, "lex_maria_notify")).doesNotContain(stage.notifier);
    }

    @Test
    void theInvestigationFollowsTheNotificationWithinTwoMonths() throws Exception {
        String number = raised();
        stage.does("receiver", () -> work.start(stage.ref(number)));
        stage.does("receiver", () -> work.judge(stage.ref(number), Seriousness.DEATH, "Avled på sjukhuset."));
        stage.does("notifier", () -> notifications.decide(stage.ref(number), true, "Anmäls."));
        stage.does("notifier", () -> notifications.notified(stage.ref(number), TODAY, null));

        assertThat(owners(number, "lex_maria_notify")).isEmpty();
        assertThat(dues(number, "lex_maria_send_investigation")).isNotEmpty().allSatisfy(due -> {
            assertThat(due.due()).isAfterOrEqualTo(TODAY.plusMonths(2));
            assertThat(due.path()).isEqualTo("/lexmaria/case.xhtml?number=" + number);
        });
        assertThat(owners(number, "patient_informed")).containsExactly(stage.receiver);
    }

    @Test
    void aLicensedPersonIsToldOfToThoseWhoNotifyAlone() throws Exception {
        String number = raised();
        stage.does("receiver", () -> work.start(stage.ref(number)));
        stage.does("notifier", () -> notifications.licensee(stage.ref(number), "Påverkad i tjänst", TODAY, null, null));

        assertThat(owners(number, "dangerous_licensee_notify"))
                .contains(stage.notifier)
                .doesNotContain(stage.receiver);
    }

    @Test
    void aMorningWithManyCasesAsksNoMore() throws Exception {
        raised();
        reminders.due(LATER);
        int few = Statements.sentBy(em, () -> reminders.due(LATER));
        for (int i = 0; i < 8; i++) {
            raised();
        }

        assertThat(Statements.sentBy(em, () -> reminders.due(LATER))).isEqualTo(few);
    }

    private String raised() throws Exception {
        long deviation = stage.deviation();
        stage.manager(() -> {
            suspicions.suspect(new CaseRef(stage.cases.number(deviation), 0), "Fördes till sjukhus.");
            return null;
        });
        return stage.numberOf(deviation);
    }

    private List<Long> owners(String number, String duty) {
        return dues(number, duty).stream().map(Due::ownerId).toList();
    }

    private List<Due> dues(String number, String duty) {
        return reminders.due(LATER).stream()
                .filter(due -> due.number().equals(number) && due.key().startsWith("law:" + duty + ":"))
                .toList();
    }
}
