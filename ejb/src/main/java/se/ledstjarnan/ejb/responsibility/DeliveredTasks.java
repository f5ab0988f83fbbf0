package se.ledstjarnan.ejb.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.audit.AuditAction;
import se.ledstjarnan.domain.audit.AuditSubject;
import se.ledstjarnan.domain.responsibility.DeliveredTask;
import se.ledstjarnan.domain.responsibility.ResponsibleTask;
import se.ledstjarnan.ejb.settings.ProfileLoaded;

/**
 * When a municipality takes a delivered profile, the tasks that the guideline of that kind says are whose take the place of those of the
 * other kind, from that day. The municipality's own tasks stay, and so does what has been distributed, for whoever distributed it to end.
 */
@ApplicationScoped
class DeliveredTasks {

    @Inject
    private JpaResponsibilities stored;

    @Inject
    private ResponsibilityDesk desk;

    void load(@Observes ProfileLoaded loaded) {
        List<DeliveredTask> wanted = stored.deliveredBy(loaded.profile());
        ResponsibleTask.Change change = desk.change();
        Map<String, ResponsibleTask> known = new HashMap<>();
        stored.delivered().forEach(task -> known.put(task.getCode(), task));
        for (ResponsibleTask task : known.values()) {
            boolean goesOn = wanted.stream().anyMatch(each -> each.code().equals(task.getCode()));
            if (!goesOn && task.on(change.today()).isPresent()) {
                task.end(loaded.reason(), change);
            }
        }
        wanted.forEach(each -> take(each, known.get(each.code()), loaded.reason(), change));
        desk.stored(
                AuditAction.ADMINISTER,
                AuditSubject.of("responsibility-profile", 0, loaded.profile().name(), null));
    }

    private void take(DeliveredTask delivered, ResponsibleTask known, String reason, ResponsibleTask.Change change) {
        if (known == null) {
            ResponsibleTask task =
                    new ResponsibleTask(stored.nextNumber(), delivered.code(), delivered.content(), change);
            stored.add(task);
        } else if (known.on(change.today()).isEmpty()) {
            known.resume(delivered.content(), reason, change);
        }
    }
}
