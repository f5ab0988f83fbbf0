package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.selfmonitoring.CheckList;
import se.ledstjarnan.domain.selfmonitoring.CheckPlan;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;

/** Stores a change and leaves its trace in the log, in the chain of the list, the plan or the check. */
@ApplicationScoped
class CheckTrail {

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    void stored(CheckList list, AuditAction action) {
        work.flush();
        audit.record(action, AuditSubject.of("check-list", list.getId(), Integer.toString(list.getNumber()), null));
    }

    void stored(CheckPlan plan, AuditAction action) {
        work.flush();
        Long unit = plan.getUnit() == null ? null : plan.getUnit().getId();
        audit.record(action, AuditSubject.of("check-plan", plan.getId(), null, unit));
    }

    void stored(CheckRound round, AuditAction action) {
        work.flush();
        audit.record(action, subject(round));
    }

    void handedOut(CheckRound round, long fileId) {
        audit.record(AuditAction.DOWNLOAD, subject(round).part("file", fileId));
    }

    private static AuditSubject subject(CheckRound round) {
        return AuditSubject.of(
                "check", round.getId(), round.getName(), round.getUnit().getId());
    }
}
