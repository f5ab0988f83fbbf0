package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.MadeData;
import se.ledstjarnan.domain.report.ReportStatus;

/** What approved reports have told of quarters, oldest first. */
@ApplicationScoped
public class JpaToldQuarters {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    public List<ToldQuarter> of(int year) {
        return em
                .createQuery(
                        "select d from MadeData d join fetch d.report r where d.source = :basis and r.status <> :draft"
                                + " and r.firstDay >= :from and r.lastDay <= :to order by r.firstDay, r.edition, r.id",
                        MadeData.class)
                .setParameter("basis", QuarterSource.BASIS)
                .setParameter("draft", ReportStatus.DRAFT)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList()
                .stream()
                .flatMap(data -> ToldQuarter.of(data.getReport(), Map.of(data.getSource(), data)).stream())
                .toList();
    }
}
