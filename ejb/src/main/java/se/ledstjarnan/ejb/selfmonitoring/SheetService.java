package se.ledstjarnan.ejb.selfmonitoring;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Employees;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.selfmonitoring.AnswerContent;
import se.ledstjarnan.domain.selfmonitoring.CheckRound;
import se.ledstjarnan.domain.selfmonitoring.Checks;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.UnitOfWork;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The caller's own sheet of a check: read, kept question by question, handed in. */
@Stateless
@DenyAll
public class SheetService {

    @Inject
    private Checks checks;

    @Inject
    private JpaSheetReads reads;

    @Inject
    private Employees employees;

    @Inject
    private CurrentUser user;

    @Inject
    private CheckTrail trail;

    @Inject
    private UnitOfWork work;

    @Inject
    private Clock clock;

    /** The own sheet; to whoever was not asked there is none. */
    @RolesAllowed(Roles.MEDARBETARE)
    public SheetView open(int number) {
        return reads.find(number, user.scope()).orElseThrow(NotFoundException::new);
    }

    /**
     * Keeps an answer as far as it has come. Sent twice it is the same, so that it can be sent again after the network was away; it
     * leaves no entry in the log, which has one when the sheet is handed in. Throws at the field that is wrong.
     */
    @RolesAllowed(Roles.MEDARBETARE)
    public void answer(int number, long question, AnswerContent content) {
        Employee me = me();
        held(number).answer(me, question, content, clock.instant());
        work.flush();
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void handIn(int number) {
        Employee me = me();
        CheckRound round = held(number);
        round.handIn(me, clock.instant());
        trail.stored(round, AuditAction.ADD);
    }

    @RolesAllowed(Roles.MEDARBETARE)
    public void takeBack(int number) {
        Employee me = me();
        CheckRound round = held(number);
        round.takeBack(me);
        trail.stored(round, AuditAction.CHANGE);
    }

    private CheckRound held(int number) {
        return checks.hold(number).orElseThrow(NotFoundException::new);
    }

    private Employee me() {
        return employees.get(user.employeeId());
    }
}
