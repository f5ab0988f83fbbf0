package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.ejb.settings.Settings;

/** Puts a document in force, with all that follows. */
@ApplicationScoped
class RoutineApproval {

    @Inject
    private RoutineDesk desk;

    @Inject
    private RoutineMail mail;

    @Inject
    private RoutinePassing passing;

    @Inject
    private Settings settings;

    /** @param decision null exactly where no political body approves */
    void approve(RoutineDesk.Open open, PoliticalDecision decision) {
        open.routine()
                .approve(desk.rules(), decision, settings.number(SettingKey.REVIEW_INTERVAL_MONTHS), open.doing());
        desk.stored(open.routine(), AuditAction.APPROVE);
        mail.approved(open.routine(), open.version());
        passing.begin(open.routine(), open.version(), open.doing());
    }

    /** What the municipality calls the body that approves. */
    String body(Approver approver) {
        return settings.word(approver == Approver.BOARD ? SettingKey.BOARD_NAME : SettingKey.COMMITTEE_NAME);
    }
}
