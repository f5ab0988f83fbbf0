package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Cases and invitations whose day has come or is near; for the nightly reminders. */
@ApplicationScoped
class JpaCasesDue {

    private static final String STATUS = "se.ledstjarnan.domain.deviation.DeviationStatus.";
    private static final String ROWS = """
            select new se.ledstjarnan.ejb.deviation.CaseOwed(d.id, d.number, d.reportedAt, d.unit.id, d.pastManager, d.restriction,
                h.id, u.id, d.receivingRole)
            from Deviation d left join d.handler h left join d.receivingUnit u
            where d.reportedAt < :before and
            """;
    private static final String UNDER_LAW = """
            select new se.ledstjarnan.ejb.deviation.CaseUnderLaw(d.id, d.number, d.reportedAt, d.unit.id, d.pastManager, d.restriction,
                h.id, u.id, d.receivingRole, d.report.kind, d.status, d.area, d.report.occurredAt, d.feedbackAt)
            from Deviation d left join d.handler h left join d.receivingUnit u
            where d.status in (se.ledstjarnan.domain.deviation.DeviationStatus.REPORTED,
                    se.ledstjarnan.domain.deviation.DeviationStatus.RETURNED,
                    se.ledstjarnan.domain.deviation.DeviationStatus.INVESTIGATING,
                    se.ledstjarnan.domain.deviation.DeviationStatus.ACTING)
                and (d.report.kind = se.ledstjarnan.domain.deviation.ReportKind.COMPLAINT
                    or d.restriction = se.ledstjarnan.domain.deviation.Restriction.LEX_MARIA)
            order by d.id
            """;
    private static final String EXCLUDED =
            "select d.id, e from Deviation d join d.excluded e where d.handler is null and " + "d.status in (" + STATUS
                    + "REPORTED, " + STATUS + "RETURNED, " + STATUS + "INVESTIGATING, " + STATUS + "ACTING)";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Reported, and nobody has done anything yet. */
    List<CaseOwed> untouched(LocalDate through, int targetHours) {
        return cases("d.firstActionAt is null and d.status = " + STATUS + "REPORTED", through, targetHours);
    }

    /** Under work, and the reporter has had no reply. */
    List<CaseOwed> unanswered(LocalDate through, int targetDays) {
        String open = "d.feedbackAt is null and d.status in (" + STATUS + "INVESTIGATING, " + STATUS + "ACTING)";
        return cases(open, through, targetDays * 24);
    }

    /** Open cases whose clocks of the law run towards a day: complaints, and suspected serious patient harm. */
    List<CaseUnderLaw> underLaw() {
        return em.createQuery(UNDER_LAW, CaseUnderLaw.class).getResultList();
    }

    private List<CaseOwed> cases(String condition, LocalDate through, int targetHours) {
        Instant before = through.plusDays(1)
                .atStartOfDay(ClockProducer.SWEDEN)
                .toInstant()
                .minus(Duration.ofHours(targetHours));
        return em.createQuery(ROWS + condition + " order by d.id", CaseOwed.class)
                .setParameter("before", before)
                .getResultList();
    }

    /** Whom the open cases without a handler concern: they are not told of them. By case. */
    Map<Long, Set<Long>> excluded() {
        return em.createQuery(EXCLUDED, Object[].class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    List<InvitationOwed> invitations(LocalDate through) {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.deviation.InvitationOwed(i.id, d.number, i.employee.id, i.due)
                        from Invitation i join i.deviation d
                        where i.answeredAt is null and i.endedAt is null and i.due <= :through and d.status in (
                        """ + STATUS + "INVESTIGATING, " + STATUS + "ACTING) order by i.id", InvitationOwed.class)
                .setParameter("through", through)
                .getResultList();
    }

    /** The day on which so many hours have passed. */
    LocalDate dayOf(Instant start, int hours) {
        return LocalDate.ofInstant(start.plus(Duration.ofHours(hours)), ClockProducer.SWEDEN);
    }
}
