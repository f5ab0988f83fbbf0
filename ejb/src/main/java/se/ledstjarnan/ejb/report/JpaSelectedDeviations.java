package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.report.Candidate;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.SelectedDeviation;
import se.ledstjarnan.domain.report.SelectedDeviations;
import se.ledstjarnan.domain.report.Selection;

@ApplicationScoped
class JpaSelectedDeviations implements SelectedDeviations {

    /** The same definition as {@link JpaQuarterCounts#COUNTED}. */
    private static final String COUNTED = """
            d.area = se.ledstjarnan.domain.organisation.LegalArea.HSL
            and d.report.kind = se.ledstjarnan.domain.deviation.ReportKind.DEVIATION
            and d.status <> se.ledstjarnan.domain.deviation.DeviationStatus.DUPLICATE
            and d.restriction <> se.ledstjarnan.domain.deviation.Restriction.LEX_SARAH
            and d.reportedAt >= :start and d.reportedAt < :end
            """;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public void add(SelectedDeviation selected) {
        em.persist(selected);
    }

    @Override
    public void remove(SelectedDeviation selected) {
        em.remove(selected);
    }

    @Override
    public Optional<SelectedDeviation> find(String caseNumber) {
        return em
                .createQuery(
                        "select s from SelectedDeviation s where s.deviation.number = :number", SelectedDeviation.class)
                .setParameter("number", caseNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<SelectedDeviation> chosenByRule(Quarter quarter) {
        return in(
                        quarter,
                        em.createQuery(
                                "select s from SelectedDeviation s join fetch s.deviation d where s.rule is not null"
                                        + " and d.reportedAt >= :start and d.reportedAt < :end",
                                SelectedDeviation.class))
                .getResultList();
    }

    @Override
    public Set<Long> chosenCases(Quarter quarter) {
        return Set.copyOf(in(
                        quarter,
                        em.createQuery(
                                "select d.id from SelectedDeviation s join s.deviation d"
                                        + " where d.reportedAt >= :start and d.reportedAt < :end",
                                Long.class))
                .getResultList());
    }

    @Override
    public List<Deviation> cases(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select d from Deviation d where d.id in :ids order by d.id", Deviation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<Selection> of(Quarter quarter) {
        return in(quarter, em.createQuery("""
                        select new se.ledstjarnan.domain.report.Selection(d.number, c.name, b.name, d.classification.severity,
                            s.reason, s.summary, s.attestedAt, r.id)
                        from SelectedDeviation s join s.deviation d
                        left join d.classification.category c left join d.classification.subcategory b
                        left join s.rule r
                        where s.leftOutAt is null and %s order by d.reportedAt, d.id
                        """.formatted(COUNTED), Selection.class))
                .getResultList();
    }

    @Override
    public List<Candidate> candidates(Quarter quarter, long readerId) {
        return candidates("", quarter, readerId).getResultList();
    }

    @Override
    public Optional<Candidate> candidate(Quarter quarter, String caseNumber, long readerId) {
        return candidates("and d.number = :number", quarter, readerId)
                .setParameter("number", caseNumber)
                .getResultList()
                .stream()
                .findFirst();
    }

    private TypedQuery<Candidate> candidates(String more, Quarter quarter, long readerId) {
        return in(quarter, em.createQuery("""
                        select new se.ledstjarnan.domain.report.Candidate(d.number, d.title, u.name, d.reportedAt, d.status,
                            d.restriction, d.classification.severity, d.classification.probability, s.id, s.summary, s.attestedAt,
                            r.id, s.leftOutReason)
                        from Deviation d join d.unit u left join SelectedDeviation s on s.deviation = d left join s.rule r
                        where %s %s
                        and not exists (select x.id from Deviation x join x.excluded e where x = d and e = :reader)
                        order by d.reportedAt desc, d.id desc
                        """.formatted(COUNTED, more), Candidate.class))
                .setParameter("reader", readerId);
    }

    private <T> TypedQuery<T> in(Quarter quarter, TypedQuery<T> query) {
        return query.setParameter("start", quarter.start(clock.getZone()))
                .setParameter("end", quarter.end(clock.getZone()));
    }
}
