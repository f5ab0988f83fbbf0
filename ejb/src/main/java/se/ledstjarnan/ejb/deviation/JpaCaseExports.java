package se.ledstjarnan.ejb.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Reads a list of cases part by part: each part goes on after the last row of the one before, so that none is left out or comes twice. */
@ApplicationScoped
class JpaCaseExports {

    private static final String ROW = """
            select new se.ledstjarnan.ejb.deviation.CaseExportRow(d.id, d.number, d.status, d.report.kind, d.area, u.name, c.name,
                s.name, d.classification.eventType, d.classification.severity, d.classification.probability, d.restriction,
                d.report.occurredAt, d.reportedAt, d.firstActionAt, d.feedbackAt, d.closedAt)
            from Deviation d join d.unit u left join d.classification.category c left join d.classification.subcategory s
            where d.id in :ids""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private JpaCaseIds ids;

    int count(CaseConditions where, int most) {
        return ids.count(where, most);
    }

    /** The next rows, the newest first. */
    List<CaseExportRow> after(CaseExportRow last, CaseConditions where, int most) {
        Map<String, Object> parameters = new HashMap<>(where.parameters());
        String further = "";
        if (last != null) {
            further = " and (d.reported_at, d.id) < (:lastAt, :lastId)";
            parameters.put("lastAt", last.reportedAt());
            parameters.put("lastId", last.id());
        }
        List<?> found = JpaNative.query(
                        em,
                        "select d.id from deviation d where " + where.sql() + further
                                + " order by d.reported_at desc, d.id desc limit " + most,
                        parameters)
                .getResultList();
        if (found.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROW, CaseExportRow.class)
                .setParameter(
                        "ids",
                        found.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultStream()
                .sorted(Comparator.comparing(CaseExportRow::reportedAt)
                        .thenComparing(CaseExportRow::id)
                        .reversed())
                .toList();
    }
}
