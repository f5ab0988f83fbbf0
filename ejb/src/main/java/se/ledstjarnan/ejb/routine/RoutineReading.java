package se.ledstjarnan.ejb.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.routine.ApprovalRules;
import se.ledstjarnan.domain.routine.Approver;
import se.ledstjarnan.domain.routine.RoutineAccess;
import se.ledstjarnan.domain.routine.RoutineActor;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.ejb.settings.Settings;

/** Who may read which version: what is or has been in force everybody, what is being written those who write and approve it. */
@ApplicationScoped
class RoutineReading {

    @Inject
    private JpaRoutineReads reads;

    @Inject
    private Settings settings;

    /** The version asked for, or without one that in force, else the latest; throws where the person may not read it. */
    JpaRoutineReads.Stored find(int number, Integer version, Scope scope) {
        JpaRoutineReads.Stored stored = reads.find(number, version, scope).orElseThrow(NotFoundException::new);
        boolean everHeld = stored.head().from() != null;
        if (!everHeld && actors(stored, scope).isEmpty()) {
            throw new NotFoundException();
        }
        return stored;
    }

    Set<RoutineActor> actors(JpaRoutineReads.Stored stored, Scope scope) {
        return RoutineAccess.actors(approver(stored), stored.content().areas(), stored.unitIds(), scope);
    }

    private Approver approver(JpaRoutineReads.Stored stored) {
        RoutineView.Content content = stored.content();
        return stored.head().approver() != null
                ? stored.head().approver()
                : ApprovalRules.of(settings.now())
                        .approver(
                                content.kind(),
                                content.subjects(),
                                content.areas(),
                                stored.units().size());
    }
}
