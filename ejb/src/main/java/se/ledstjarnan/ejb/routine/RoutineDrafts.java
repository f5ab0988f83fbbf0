package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.Routine;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineStatus;
import se.ledstjarnan.domain.routine.RoutineVersion;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.organisation.CurrentUser;

/** The drafts of next versions: begun, or found where a change that came from somewhere else goes. */
@ApplicationScoped
class RoutineDrafts {

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private RoutineDesk desk;

    @Inject
    private JpaRoutineFiles files;

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
        return renew(new RoutineRef(number, stored));
    }

    /** Begins the next version with what the one in force says and has; gives its number. */
    int renew(RoutineRef ref) {
        RoutineDesk.Open open = desk.inForce(ref);
        Routine routine = open.routine();
        routine.renew(open.doing());
        desk.stored(routine, AuditAction.CHANGE);
        RoutineVersion draft = routine.getVersions().get(routine.getVersions().size() - 1);
        files.carryOn(open.version().getId(), draft.getId());
        return draft.getNumber();
    }
}
