package se.ledstjarnan.ejb.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.JpaTogether;

/** All that charts say of measures, in one statement. */
@ApplicationScoped
class JpaEffectCharts {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** Of those that have any: the indicator first, then what was reported of the same kind as their case. */
    Map<Long, List<EffectView>> of(Collection<Long> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        YearMonth running = YearMonth.from(today);
        JpaTogether.Answers found = new JpaTogether()
                .ask("series", JpaIndicatorEffects.SERIES)
                .ask("counts", JpaEffects.COUNTS)
                .with(Map.of("ids", ids, "running", Date.valueOf(running.atDay(1))))
                .answer(em);
        Map<Long, List<EffectView>> charts = new HashMap<>();
        JpaIndicatorEffects.readings(found.of("series", row -> row)).forEach((id, view) -> add(charts, id, view));
        JpaEffects.readings(found.of("counts", row -> row), running).forEach((id, view) -> add(charts, id, view));
        return charts;
    }

    private static void add(Map<Long, List<EffectView>> charts, Long id, EffectView view) {
        charts.computeIfAbsent(id, none -> new ArrayList<>(2)).add(view);
    }
}
