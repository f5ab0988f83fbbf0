package se.ledstjarnan.ejb.allotment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.domain.allotment.Allotment;
import se.ledstjarnan.domain.allotment.AllotmentDecision;
import se.ledstjarnan.domain.allotment.ResourceNeed;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.board.PoliticalDecision;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.settings.SettingKey;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.audit.Audit;
import se.ledstjarnan.ejb.organisation.CurrentUser;
import se.ledstjarnan.ejb.settings.Settings;

/** What all who write means and needs have on their desk: who and when, the board's decisions, the trace in the log. */
@ApplicationScoped
class AllotmentDesk {

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private UnitOfWork work;

    @Inject
    private Audit audit;

    /** Throws at the field decidedOn, paragraph or registerNumber. */
    PoliticalDecision decision(Decided typed) {
        return new PoliticalDecision(
                settings.word(SettingKey.BOARD_NAME), typed.day(), typed.paragraph(), typed.registerNumber(), today());
    }

    void flush() {
        work.flush();
    }

    void stored(ResourceNeed need, AuditAction action) {
        work.flush();
        audit.record(
                action,
                AuditSubject.of(
                        "resource-need",
                        need.getId(),
                        need.getName(),
                        need.getUnit() == null ? null : need.getUnit().getId()));
    }

    void stored(AllotmentDecision made) {
        work.flush();
        audit.record(AuditAction.APPROVE, AuditSubject.of("allotment-decision", made.getId(), null, null));
    }

    void record(AuditAction action, AuditSubject subject) {
        audit.record(action, subject);
    }

    static AuditSubject subject(Allotment allotment) {
        return AuditSubject.of(
                "allotment", allotment.getId(), null, allotment.getUnit().getId());
    }

    Employee me() {
        return employees.get(user.employeeId());
    }

    Scope scope() {
        return user.scope();
    }

    LocalDate today() {
        return user.scope().day();
    }

    Instant now() {
        return clock.instant();
    }
}
