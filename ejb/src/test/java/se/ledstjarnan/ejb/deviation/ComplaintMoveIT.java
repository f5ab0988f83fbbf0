package se.ledstjarnan.ejb.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.CaseInvitation;
import se.ledstjarnan.domain.deviation.CaseTab;
import se.ledstjarnan.domain.notification.WaitingKind;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.notification.WaitingService;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A complaint that is moved leaves those behind whom the first unit asked to contribute; what they answered goes along. */
class ComplaintMoveIT extends ContainerTest {

    private static final LocalDate LATER = LocalDate.now().plusDays(3);

    @Inject
    private ComplaintService complaints;

    @Inject
    private InvestigationService investigations;

    @Inject
    private CaseService cases;

    @Inject
    private CaseTaskService tasks;

    @Inject
    private WaitingService waiting;

    @Inject
    private JpaCasesDue dues;

    private CaseStage stage;
    private long complaint;
    private String number;
    private long right;

    @BeforeEach
    void aComplaintInvestigatedByTheWrongUnit() throws Exception {
        stage = new CaseStage();
        complaint = stage.cases.received(stage.unit, "HSL", "NONE", "INVESTIGATING");
        stage.rows.execute("update deviation set kind = 'COMPLAINT', nature = 'COMPLAINT' where id = ?", complaint);
        number = stage.cases.number(complaint);
        right = stage.facts.unit("UNIT", "Rätt enhet " + System.nanoTime(), stage.facts.administration());
        stage.facts.employed(stage.facts.employee("successor"), "LEADS", right, LocalDate.of(2020, 1, 1), null);
        stage.facts.employee("therapist");
        stage.cases.inviting(complaint, stage.nurse);
        stage.cases.inviting(complaint, stage.facts.employee("therapist"));
    }

    @Test
    void thoseAskedBeforeReadItNoMoreAndNothingIsAskedOfThem() throws Exception {
        long asked = stage.rows.number(
                "select id from invitation where deviation_id = ? and employee_id = ?", complaint, stage.nurse);
        stage.does("nurse", Roles.MEDARBETARE, () -> {
            assertThat(cases.open(number, null).head().number()).isEqualTo(number);
            investigations.answer(stage.ref(complaint), asked, "Det var hemtjänsten.");
        });

        stage.manager(() -> complaints.moveTo(stage.ref(complaint), right, "Det gäller er."));

        for (String left : new String[] {"nurse", "therapist"}) {
            assertThatThrownBy(() -> stage.as(left, Roles.MEDARBETARE, () -> cases.open(number, null)))
                    .as(left)
                    .isInstanceOf(NotFoundException.class);
            assertThat(stage.as(left, Roles.MEDARBETARE, tasks::invitations)).isEmpty();
            assertThat(stage.as(left, Roles.MEDARBETARE, waiting::counts)).containsEntry(WaitingKind.INVITATIONS, 0);
        }
        assertThat(dues.invitations(LATER))
                .extracting(InvitationOwed::caseNumber)
                .doesNotContain(number);
        CaseView theirs = stage.as("successor", Roles.ENHETSCHEF, () -> cases.open(number, CaseTab.INVESTIGATION));
        assertThat(theirs.parts().invitations())
                .allSatisfy(one -> assertThat(one.endedAt()).isNotNull())
                .extracting(CaseInvitation::answer)
                .containsExactlyInAnyOrder("Det var hemtjänsten.", null);
        assertThat(theirs.standing().kept().invitationsOpen()).isZero();
    }

    @Test
    void theRightUnitMayAskTheSamePersonAnew() throws Exception {
        stage.manager(() -> complaints.moveTo(stage.ref(complaint), right, "Det gäller er."));
        stage.rows.execute(
                "update deviation set status = 'INVESTIGATING', category_id = ?, event_type = 'EVENT', severity = 1,"
                        + " probability = 1 where id = ?",
                stage.category("HEALTH_CARE"),
                complaint);

        stage.does(
                "successor",
                Roles.ENHETSCHEF,
                () -> investigations.invite(stage.ref(complaint), stage.nurse, "Vad såg du?", LATER));

        assertThat(stage.as("nurse", Roles.MEDARBETARE, () -> cases.open(number, null))
                        .standing()
                        .kept()
                        .invited())
                .isTrue();
    }
}
