package se.ledstjarnan.ejb.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reports that wait for their answer, for reminders. */
@ApplicationScoped
class JpaReviewsDue {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    record Owed(int number, CheckPart area, LocalDate answerBy) {}

    List<Owed> owed(LocalDate through) {
        List<?> rows = JpaNative.query(
                        em,
                        "select r.number, r.area, r.answer_by from external_review r where r.status = 'OPEN' and r.answer_by <= :through"
                                + " order by r.answer_by, r.id",
                        Map.of("through", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new Owed(((Number) row[0]).intValue(), CheckPart.valueOf((String) row[1]), Columns.day(row[2])))
                .toList();
    }
}
