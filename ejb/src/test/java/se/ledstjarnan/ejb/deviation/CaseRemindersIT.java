package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Statements;

/** Who is reminded of which case, and what a morning with many cases costs. */
class CaseRemindersIT extends ContainerTest {

    private static final LocalDate LATER = LocalDate.now(ClockProducer.SWEDEN).plusDays(90);

    @Inject
    private CaseReminders reminders;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    private CaseStage stage;

    @BeforeEach
    void stage() throws Exception {
        stage = new CaseStage();
    }

    @Test
    void thoseWhoReceiveAreRemindedUntilSomebodyHandlesIt() throws Exception {
        long waiting = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        long handled = stage.cases.received(stage.unit, "SOL", "NONE", "INVESTIGATING");
        stage.cases.handledBy(handled, stage.nurse);
        long concerning = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        stage.cases.excluding(concerning, stage.manager);

        assertThat(owners(waiting, "triage")).containsExactly(stage.manager);
        assertThat(owners(handled, "feedback")).containsExactly(stage.nurse);
        assertThat(owners(handled, "triage")).isEmpty();
        assertThat(owners(concerning, "triage")).isEmpty();
    }

    @Test
    void theNextLevelIsNotToldOfASuspicion() throws Exception {
        long suspected = stage.cases.received(stage.unit, "HSL", "LEX_MARIA", "REPORTED");
        stage.cases.handledBy(suspected, stage.manager);
        long ordinary = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");

        assertThat(of(suspected, "triage"))
                .singleElement()
                .satisfies(due -> assertThat(due.unitId()).isNull());
        assertThat(of(ordinary, "triage"))
                .singleElement()
                .satisfies(due -> assertThat(due.unitId()).isEqualTo(stage.unit));
    }

    @Test
    void aMorningWithManyCasesAsksNoMore() throws Exception {
        stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        int few = Statements.sentBy(em, () -> reminders.due(LATER));
        for (int i = 0; i < 20; i++) {
            long next = stage.cases.received(stage.unit, "HSL", "NONE", i % 2 == 0 ? "REPORTED" : "INVESTIGATING");
            stage.cases.set(next, "kind", "COMPLAINT");
        }

        assertThat(Statements.sentBy(em, () -> reminders.due(LATER))).isLessThanOrEqualTo(few);
    }

    @Test
    void aComplaintIsRemindedOfByTheLawsClockAsWell() throws Exception {
        long complaint = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        stage.cases.set(complaint, "kind", "COMPLAINT");
        long deviation = stage.cases.received(stage.unit, "HSL", "NONE", "REPORTED");
        String key = "law:complaint_answer:deviation:";

        assertThat(lawOf(key + complaint, LocalDate.now(ClockProducer.SWEDEN).plusDays(60)))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.ownerId()).isEqualTo(stage.manager);
                    assertThat(due.due())
                            .isEqualTo(LocalDate.now(ClockProducer.SWEDEN).plusMonths(1));
                    assertThat(due.mails()).isEqualTo(Due.LAW);
                });
        assertThat(lawOf(key + complaint, LocalDate.now(ClockProducer.SWEDEN))).isEmpty();
        assertThat(lawOf(key + deviation, LocalDate.now(ClockProducer.SWEDEN).plusDays(60)))
                .isEmpty();
    }

    private List<Due> lawOf(String key, LocalDate through) {
        return reminders.due(through).stream()
                .filter(due -> due.key().equals(key))
                .toList();
    }

    private Set<Long> owners(long deviation, String what) {
        return of(deviation, what).stream().map(Due::ownerId).collect(Collectors.toSet());
    }

    private List<Due> of(long deviation, String what) {
        String key = "case-" + what + ':' + deviation;
        return reminders.due(LATER).stream()
                .filter(due -> due.key().equals(key))
                .toList();
    }
}
