package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** Where a change that came from somewhere else goes: into the draft that is being written, or into a new one. */
@ApplicationScoped
class RoutineDrafts {

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineDesk desk;

    @Inject
    private CurrentUser user;

    /**
     * The number of the version that the change goes into. Whoever writes on it just now is not disturbed. Throws where it waits for
     * approval, and where the caller may not write it.
     */
    int draftOf(int number) {
        Scope scope = user.scope();
        Optional<Integer> written = reads.openVersion(number);
        if (written.isEmpty()) {
            return begin(number, scope);
        }
        JpaRoutineReads.Stored draft = reads.find(number, written.get(), scope).orElseThrow(NotFoundException::new);
        if (!RoutineAccess.isAuthor(scope, draft.content().areas(), draft.unitIds())) {
            throw new NotAllowedException();
        }
        if (draft.head().status() == RoutineStatus.FOR_APPROVAL) {
            throw new DomainException("routine.waitsForApproval");
        }
        return written.get();
    }

    private int begin(int number, Scope scope) {
        long stored = reads.find(number, null, scope)
                .orElseThrow(NotFoundException::new)
                .head()
                .stored();
        RoutineDesk.Open open = desk.inForce(new RoutineRef(number, stored));
        open.routine().renew(open.doing());
        desk.stored(open.routine(), AuditAction.CHANGE);
        return open.routine().getVersions().size();
    }
}
