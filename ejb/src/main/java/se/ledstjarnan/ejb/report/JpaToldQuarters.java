package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.MadeData;

/**
 * What reports have told of quarters, oldest first. Drafts of quarters are among them: each quarter is judged by its own counts alone, so what
 * it will tell is known before it is approved, and nothing told meanwhile may give it away.
 */
@ApplicationScoped
public class JpaToldQuarters {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** @param threshold of today, which drafts will be approved with */
    public List<ToldQuarter> of(int year, int threshold) {
        return em
                .createQuery(
                        "select d from MadeData d join fetch d.report r where d.source = :basis"
                                + " and r.firstDay >= :from and r.lastDay <= :to order by r.firstDay, r.edition, r.id",
                        MadeData.class)
                .setParameter("basis", QuarterSource.BASIS)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .getResultList()
                .stream()
                .flatMap(data -> ToldQuarter.of(data.getReport(), Map.of(data.getSource(), data), threshold).stream())
                .toList();
    }
}
