package se.ledstjarnan.ejb.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.ejb.deviation.CaseRef;
import se.ledstjarnan.ejb.deviation.SuspicionService;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;
import se.ledstjarnan.ejb.testing.Statements;

/** The law's clocks are told to whoever is to act, and to nobody whom the case concerns. */
class LexSarahRemindersIT extends ContainerTest {

    private static final LocalDate LATER = LocalDate.now(ClockProducer.SWEDEN).plusDays(90);

    @Inject
    private LexSarahReminders reminders;

    @Inject
    private LexSarahWork work;

    @Inject
    private LexSarahDecisionService decisions;

    @Inject
    private IvoService ivo;

    @Inject
    private SuspicionService suspicions;

    @PersistenceContext
    private EntityManager em;

    private LexSarahStage stage;

    @BeforeEach
    void asDelivered() throws Exception {
        Database.owner().execute("delete from profile_setting");
        stage = new LexSarahStage();
    }

    @AfterEach
    void asDeliveredAgain() throws Exception {
        Database.owner().execute("delete from profile_setting");
    }

    @Test
    void thoseWhoReceiveAreToldUntilSomebodyInvestigates() throws Exception {
        String number = raised();
        assertThat(owners(number, "lex_sarah_investigate")).contains(stage.receiver);

        stage.does("receiver", () -> work.start(stage.ref(number), LegalArea.SOL, false));
        assertThat(owners(number, "lex_sarah_investigate")).containsExactly(stage.receiver);
    }

    @Test
    void whomItConcernsIsNotTold() throws Exception {
        String number = raised();
        stage.rows.execute(
                "insert into lex_sarah_exclusion (lex_sarah_id, employee_id)"
                        + " select id, ? from lex_sarah where number = ?",
                stage.receiver,
                number);

        assertThat(owners(number, "lex_sarah_investigate")).doesNotContain(stage.receiver);
    }

    @Test
    void theDeciderIsToldOfTheDecisionAndTheInvestigatorOfIvo() throws Exception {
        String number = raised();
        stage.does("receiver", () -> work.start(stage.ref(number), LegalArea.SOL, false));
        stage.does("decider", () -> decisions.findSerious(stage.ref(number), Grade.SERIOUS, "Uppenbart.", null));
        stage.does("receiver", () -> work.proposeQuickly(stage.ref(number), "Klart."));

        assertThat(owners(number, "lex_sarah_conclude")).contains(stage.decider).doesNotContain(stage.receiver);
        assertThat(owners(number, "lex_sarah_notify_ivo")).containsExactly(stage.receiver);

        stage.does("receiver", () -> ivo.notified(stage.ref(number), LocalDate.now(ClockProducer.SWEDEN), null));
        assertThat(owners(number, "lex_sarah_notify_ivo")).isEmpty();
        assertThat(dues(number, "lex_sarah_send_investigation"))
                .singleElement()
                .satisfies(due -> assertThat(due.due())
                        .isAfterOrEqualTo(LocalDate.now(ClockProducer.SWEDEN).plusMonths(2)));
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
            suspicions.suspect(new CaseRef(stage.cases.number(deviation), 0), "Kan vara ett missförhållande.");
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
