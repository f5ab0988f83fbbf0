package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.Invitation;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Cases and invitations whose day has come or is near; for the nightly reminders. */
@ApplicationScoped
class JpaCasesDue {

    private static final String STATUS = "se.ledstjarnan.domain.deviation.DeviationStatus.";
    private static final String CASES = """
            select distinct d from Deviation d
            left join fetch d.unit left join fetch d.receivingUnit left join fetch d.handler left join fetch d.excluded
            where d.reportedAt < :before and
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Reported, and nobody has done anything yet. */
    List<Deviation> untouched(LocalDate through, int targetHours) {
        return cases("d.firstActionAt is null and d.status = " + STATUS + "REPORTED", through, targetHours);
    }

    /** Under work, and the reporter has had no reply. */
    List<Deviation> unanswered(LocalDate through, int targetDays) {
        String open = "d.feedbackAt is null and d.status in (" + STATUS + "INVESTIGATING, " + STATUS + "ACTING)";
        return cases(open, through, targetDays * 24);
    }

    private List<Deviation> cases(String condition, LocalDate through, int targetHours) {
        Instant before = through.plusDays(1)
                .atStartOfDay(ClockProducer.SWEDEN)
                .toInstant()
                .minus(Duration.ofHours(targetHours));
        return em.createQuery(CASES + condition, Deviation.class)
                .setParameter("before", before)
                .getResultList();
    }

    List<Invitation> invitations(LocalDate through) {
        return em.createQuery(
                        "select i from Invitation i join fetch i.deviation join fetch i.employee"
                                + " where i.answeredAt is null and i.due <= :through and i.deviation.status in ("
                                + STATUS + "INVESTIGATING, " + STATUS + "ACTING)",
                        Invitation.class)
                .setParameter("through", through)
                .getResultList();
    }

    /** The day on which so many hours have passed. */
    LocalDate dayOf(Instant start, int hours) {
        return LocalDate.ofInstant(start.plus(Duration.ofHours(hours)), ClockProducer.SWEDEN);
    }
}
