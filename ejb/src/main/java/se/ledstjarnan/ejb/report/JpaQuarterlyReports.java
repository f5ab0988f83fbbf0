package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterlyReport;
import se.ledstjarnan.domain.report.QuarterlyReports;
import se.ledstjarnan.domain.report.ReportDocument;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.shared.StaleDataException;

@ApplicationScoped
class JpaQuarterlyReports implements QuarterlyReports {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Override
    public Optional<QuarterlyReport> find(Quarter quarter) {
        return em
                .createQuery("""
                        select r from QuarterlyReport r left join fetch r.approvedBy left join fetch r.draftedBy
                        left join fetch r.handovers
                        where r.year = :year and r.quarterNumber = :number
                        """, QuarterlyReport.class)
                .setParameter("year", quarter.year())
                .setParameter("number", quarter.number())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public void add(QuarterlyReport report) {
        em.persist(report);
        flush();
    }

    @Override
    public List<ReportRow> rows(boolean draftsToo) {
        return em.createQuery("""
                        select new se.ledstjarnan.domain.report.ReportRow(r.id, r.year, r.quarterNumber, r.status, r.draftedAt,
                            r.approvedAt,
                            (select count(h) from Handover h where h.report = r and h.recordedAt is not null),
                            (select count(h) from Handover h where h.report = r))
                        from QuarterlyReport r
                        where :drafts = true or r.approvedAt is not null
                        order by r.year desc, r.quarterNumber desc
                        """, ReportRow.class)
                .setParameter("drafts", draftsToo)
                .getResultList();
    }

    @Override
    public List<EarlierRequest> requestsBefore(QuarterlyReport report) {
        Quarter quarter = report.getQuarter();
        return em.createQuery("""
                        select new se.ledstjarnan.domain.report.EarlierRequest(h.body, h.day, h.paragraph, h.request)
                        from Handover h join h.report r, QuarterlyReport told
                        where h.request is not null and r.year * 4 + r.quarterNumber < :quarter
                        and told.year * 4 + told.quarterNumber = (select max(e.year * 4 + e.quarterNumber)
                            from QuarterlyReport e where e.approvedAt is not null and e.year * 4 + e.quarterNumber < :quarter)
                        and h.recordedAt > told.approvedAt and h.recordedAt <= :until
                        order by h.day, h.recordedAt, h.id
                        """, EarlierRequest.class)
                .setParameter("quarter", quarter.year() * 4 + quarter.number())
                .setParameter("until", report.getApprovedAt() == null ? clock.instant() : report.getApprovedAt())
                .getResultList();
    }

    @Override
    public void keep(ReportDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<ReportDocument> document(long reportId) {
        return Optional.ofNullable(em.find(ReportDocument.class, reportId));
    }

    @Override
    public void flush() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleDataException();
        }
    }
}
