package se.ledstjarnan.ejb.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Runs what sources ask. Beside {@code :fromDay}, {@code :toDay}, {@code :fromAt}, {@code :endAt}, {@code :beforeAt} and {@code :beforeEnd}
 * they write {@code {now:x}}, {@code {before:x}} and {@code {both:x}} for a moment in the period, in the same days of the year before, or in
 * either, {@code {day:x}} for a date in the period, and {@code {unit:x}} and {@code {area:x}} for what the report tells of.
 */
@ApplicationScoped
public class JpaSourceRows {

    private static final Pattern TOKEN = Pattern.compile("\\{(\\w+):([^}]+)}");

    /** The unit and all under it, as they stood on the last day; one that was closed within the period still belongs there. */
    private static final String BELOW = """
            (with recursive below(id) as (select cast(:unit as bigint) union select u.id from unit u
                left join unit_history h on h.unit_id = u.id and :toDay between h.valid_from and h.valid_to
                join below b on b.id = coalesce(h.parent_id, u.parent_id)) select id from below)""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    public List<Object[]> rows(String sql, ReportPeriod period, ReportScope scope, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("fromDay", Date.valueOf(period.from()));
        values.put("toDay", Date.valueOf(period.to()));
        values.put("beforeFrom", Date.valueOf(period.yearBefore().from()));
        values.put("beforeTo", Date.valueOf(period.yearBefore().to()));
        values.put("fromAt", start(period.from()));
        values.put("endAt", start(period.to().plusDays(1)));
        values.put("beforeAt", start(period.yearBefore().from()));
        values.put("beforeEnd", start(period.yearBefore().to().plusDays(1)));
        values.put("before2At", start(period.yearBefore().yearBefore().from()));
        values.put("before2End", start(period.yearBefore().yearBefore().to().plusDays(1)));
        values.put("today", Date.valueOf(LocalDate.now(clock)));
        values.put("unit", scope.unitId());
        values.put("areas", scope.areas());
        String text = TOKEN.matcher(sql).replaceAll(token -> predicate(token, scope));
        List<?> found = JpaNative.query(em, text, values).getResultList();
        return found.stream()
                .map(row -> row instanceof Object[] many ? many : new Object[] {row})
                .toList();
    }

    private static String predicate(MatchResult token, ReportScope scope) {
        String column = token.group(2);
        return switch (token.group(1)) {
            case "now" -> within(column, "fromAt", "endAt");
            case "before" -> within(column, "beforeAt", "beforeEnd");
            case "before2" -> within(column, "before2At", "before2End");
            case "both" ->
                "(" + within(column, "beforeAt", "beforeEnd") + " or " + within(column, "fromAt", "endAt") + ")";
            case "day" -> column + " between :fromDay and :toDay";
            case "unit" -> scope.unitId() == null ? "true" : column + " in " + BELOW;
            case "area" -> scope.areas().isEmpty() ? "true" : column + " in :areas";
            default -> throw new IllegalArgumentException(token.group());
        };
    }

    private static String within(String column, String from, String end) {
        return "(" + column + " >= :" + from + " and " + column + " < :" + end + ")";
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
