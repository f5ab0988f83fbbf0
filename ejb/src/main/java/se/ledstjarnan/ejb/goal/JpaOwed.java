package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Indicators with outcomes to be entered. */
@ApplicationScoped
class JpaOwed {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** An indicator, and by when its outcomes are to be there. */
    record Owed(long id, int number, long responsibleId, LocalDate due) {}

    List<Owed> find(LocalDate today, LocalDate through) {
        List<?> rows = JpaNative.query(
                        em,
                        "select i.id, i.number, i.responsible_id, min(x.due) from " + OutcomesOwed.SQL
                                + " x join indicator i on i.id = x.indicator_id where x.due <= :through and i.responsible_id is not null"
                                + " group by i.id, i.number, i.responsible_id order by i.number",
                        Map.of("owedToday", Date.valueOf(today), "through", Date.valueOf(through)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Owed(
                        ((Number) row[0]).longValue(),
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).longValue(),
                        Columns.day(row[3])))
                .toList();
    }
}
