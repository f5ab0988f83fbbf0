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
import java.util.Set;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;
import se.ledstjarnan.ejb.organisation.UnitLineage;
import se.ledstjarnan.ejb.shared.JpaNative;

/**
 * Runs what sources ask. They write {@code :fromDay}, {@code :toDay}, {@code :fromAt}, {@code :endAt}, {@code :beforeAt} and
 * {@code :beforeEnd} for the ends of the period and the year before, {@code :today}, and what {@link SourceTokens} knows.
 */
@ApplicationScoped
public class JpaSourceRows {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private UnitLineage lineage;

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
        List<?> found =
                JpaNative.query(em, SourceTokens.fill(sql, scope), values).getResultList();
        return found.stream()
                .map(row -> row instanceof Object[] many ? many : new Object[] {row})
                .toList();
    }

    /** The unit as it was organised then or is now, and what it is known as. */
    public ReportScope scope(Long unitId, OrganisedAs as, ReportPeriod period) {
        ReportScope then = new ReportScope(unitId, Set.of());
        if (as == OrganisedAs.THEN) {
            return then;
        }
        ReportScope now = new ReportScope(unitId, Set.of(), as, lineage.succession(), then.knownAs());
        if (unitId == null) {
            return now;
        }
        Set<Long> counted = units(period, now);
        return counted.equals(units(period, then)) ? now : now.knownAs(ReportScope.together(counted));
    }

    private Set<Long> units(ReportPeriod period, ReportScope scope) {
        return rows("select x.id from unit x where x.kind = 'UNIT' and {unit:x.id}", period, scope, Map.of()).stream()
                .map(row -> ((Number) row[0]).longValue())
                .collect(Collectors.toSet());
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
