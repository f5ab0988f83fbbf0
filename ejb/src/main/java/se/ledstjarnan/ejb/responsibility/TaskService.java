package se.ledstjarnan.ejb.responsibility;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.responsibility.Responsibilities;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.domain.responsibility.TaskContent;
import se.ledstjarnan.domain.shared.NotFoundException;

/** Keeping the register of tasks: what a guideline delivers is changed as the municipality decides, and the old wording stays. */
@Stateless
@DenyAll
public class TaskService {

    @Inject
    private Responsibilities stored;

    @Inject
    private ResponsibilityDesk desk;

    /** A task of the municipality's own, from today; gives its number. */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SYSTEMFORVALTARE})
    public int begin(TaskContent content) {
        ResponsibleTask task = new ResponsibleTask(stored.nextNumber(), null, content, desk.change());
        stored.add(task);
        desk.stored(AuditAction.CREATE, task);
        return task.getNumber();
    }

    /** @param seen the version that was shown; another one stored throws StaleDataException */
    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SYSTEMFORVALTARE})
    public void change(int number, long seen, TaskContent content, String why) {
        ResponsibleTask task = load(number, seen);
        task.change(content, why, desk.change());
        desk.stored(AuditAction.CHANGE, task);
    }

    @RolesAllowed({Roles.KVALITETSSAMORDNARE, Roles.SYSTEMFORVALTARE})
    public void end(int number, long seen, String why) {
        ResponsibleTask task = load(number, seen);
        task.end(why, desk.change());
        desk.stored(AuditAction.CHANGE, task);
    }

    private ResponsibleTask load(int number, long seen) {
        ResponsibleTask task = stored.taskToChange(number).orElseThrow(NotFoundException::new);
        task.checkVersion(seen);
        return task;
    }
}
