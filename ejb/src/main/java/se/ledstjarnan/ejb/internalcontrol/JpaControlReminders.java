package se.ledstjarnan.ejb.internalcontrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.notification.Due;
import se.ledstjarnan.domain.notification.MailKind;
import se.ledstjarnan.domain.notification.ReminderStep;
import se.ledstjarnan.ejb.notification.ReminderSource;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reminds whoever is responsible of controls to carry out, and whoever keeps a plan of following it up. */
@ApplicationScoped
class JpaControlReminders implements ReminderSource {

    private static final Map<ReminderStep, MailKind> CONTROL = Map.of(
            ReminderStep.DUE_SOON, MailKind.CONTROL_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.CONTROL_OVERDUE);
    private static final Map<ReminderStep, MailKind> FOLLOW_UP = Map.of(
            ReminderStep.DUE_SOON, MailKind.CONTROL_FOLLOW_UP_DUE_SOON,
            ReminderStep.OVERDUE, MailKind.CONTROL_FOLLOW_UP_OVERDUE);

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public List<Due> due(LocalDate through) {
        List<?> rows = JpaNative.query(
                        em, """
                        select 'control:' || d.moment_id || ':' || d.for_month, 'IK-' || d.plan_number || '-' || d.position,
                            '/internalcontrol/moment.xhtml?number=IK-' || d.plan_number || '-' || d.position, d.responsible_id, d.due, true
                        from control_due d where d.meaning is null and d.due <= :through and %s
                        union all
                        select 'control-follow-up:' || p.id || ':' || y.day, 'IK-' || p.number,
                            '/internalcontrol/follow-up.xhtml?number=' || p.number || '&day=' || y.day, p.owner_id, y.day, false
                        from control_plan p join control_plan_day y on y.plan_id = p.id
                        where p.status = 'DECIDED' and y.day <= :through
                            and not exists (select 1 from control_follow_up f where f.plan_id = p.id and f.day = y.day)
                        order by 5, 1
                        """.formatted(ControlsWaiting.GOES_ON), Map.of("through", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        null,
                        Columns.day(row[4]),
                        (Boolean) row[5] ? CONTROL : FOLLOW_UP))
                .toList();
    }
}
