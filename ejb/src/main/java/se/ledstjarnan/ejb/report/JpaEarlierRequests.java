package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.domain.report.EarlierRequest;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What bodies have asked for over reports of earlier periods, oldest first. */
@ApplicationScoped
class JpaEarlierRequests {

    /** No report has told yet what was recorded after the last one before this was approved. */
    private static final String REQUESTS = """
            select h.body, h.day, h.paragraph, h.request from made_report_handover h join made_report r on r.id = h.report_id
            where r.code = :code and r.last_day < :from and h.request is not null and coalesce(r.unit_id, 0) = :unit
                and h.recorded_at > (select t.approved_at from made_report t where t.code = :code and t.last_day < :from
                    and coalesce(t.unit_id, 0) = :unit and t.approved_at is not null order by t.last_day desc, t.edition desc limit 1)
            order by h.day, h.recorded_at, h.id""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    List<EarlierRequest> before(ReportAsked asked) {
        Map<String, Object> values = new HashMap<>();
        values.put("code", String.valueOf(asked.code()));
        values.put("from", Date.valueOf(asked.period().from()));
        values.put("unit", asked.scope().unitId() == null ? 0L : asked.scope().unitId());
        List<?> rows = JpaNative.query(em, REQUESTS, values).getResultList();
        return rows.stream().map(each -> row((Object[]) each)).toList();
    }

    private static EarlierRequest row(Object[] row) {
        return new EarlierRequest((String) row[0], Columns.day(row[1]), (String) row[2], (String) row[3]);
    }
}
