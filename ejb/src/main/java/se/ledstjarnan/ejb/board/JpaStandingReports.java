package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import se.ledstjarnan.domain.board.StandingDocument;
import se.ledstjarnan.domain.board.StandingReport;
import se.ledstjarnan.domain.board.StandingReports;

/** Standing reports in PostgreSQL. */
@ApplicationScoped
class JpaStandingReports implements StandingReports {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(StandingReport report) {
        em.persist(report);
    }

    @Override
    public Optional<StandingReport> ofMeeting(long meetingId) {
        return em.createQuery(
                        "select r from StandingReport r join fetch r.meeting left join fetch r.approvedBy where r.meeting.id = :id",
                        StandingReport.class)
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<LocalDate> toldThrough(String body) {
        return Optional.ofNullable(em.createQuery(
                        "select max(r.lastDay) from StandingReport r where r.meeting.body = :body", LocalDate.class)
                .setParameter("body", body)
                .getSingleResult());
    }

    @Override
    public void keep(StandingDocument document) {
        em.persist(document);
    }

    @Override
    public Optional<StandingDocument> document(long reportId) {
        return Optional.ofNullable(em.find(StandingDocument.class, reportId));
    }

    Optional<StandingRow> row(long meetingId) {
        return em.createQuery(
                        "select new se.ledstjarnan.ejb.board.StandingRow(r.id, r.approvedAt) from StandingReport r where r.meeting.id = :id",
                        StandingRow.class)
                .setParameter("id", meetingId)
                .getResultStream()
                .findFirst();
    }
}
