package se.ledstjarnan.ejb.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Measurement;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What outcomes are fetched from: the features' own figures, and the values of Kolada. */
@ApplicationScoped
class JpaSources {

    private static final int DECIMALS = 2;

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<OwnFigures> features;

    /** A measurement of a unit. @param unitId null for the whole */
    record Found(Long unitId, Measurement measurement) {}

    boolean has(IndicatorSource source, String key) {
        return source == IndicatorSource.SYSTEM
                ? figure(key).isPresent()
                : !kolada(key).isEmpty();
    }

    private List<?> kolada(String kpi) {
        return JpaNative.query(em, "select m.kpi from kolada_measure m where m.kpi = :kpi", Map.of("kpi", kpi))
                .getResultList();
    }

    /** What the features can count, by their keys. */
    List<String> keys() {
        return features.stream()
                .flatMap(feature -> feature.figures().stream())
                .map(OwnFigures.OwnFigure::key)
                .sorted()
                .toList();
    }

    Optional<OwnFigures.OwnFigure> figure(String key) {
        return features.stream()
                .flatMap(feature -> feature.figures().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst();
    }

    /** The figure of a period, of each unit with everything below it, and of the whole; those without a base are not measured. */
    List<Found> own(OwnFigures.OwnFigure figure, List<Long> unitIds, boolean whole, LocalDate from, LocalDate to) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("figureFrom", Date.valueOf(from));
        parameters.put("figureTo", Date.valueOf(to));
        parameters.put("units", unitIds);
        String sql = "with figures as (" + figure.sql() + ")"
                + " select cast(null as bigint), coalesce(sum(f.part), 0), coalesce(sum(f.base), 0) from figures f"
                + " union all select t.id, coalesce((select sum(f.part) from figures f where f.unit_id in "
                + UnitsBelow.of("t.id") + "), 0), coalesce((select sum(f.base) from figures f where f.unit_id in "
                + UnitsBelow.of("t.id") + "), 0) from unit t where t.id in :units";
        List<?> rows = JpaNative.query(em, sql, parameters).getResultList();
        List<Found> found = new ArrayList<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            if (row[0] != null || whole) {
                found.add(new Found(
                        row[0] == null ? null : ((Number) row[0]).longValue(),
                        measured(figure, decimal(row[1]), decimal(row[2]))));
            }
        }
        return found;
    }

    private static Measurement measured(OwnFigures.OwnFigure figure, BigDecimal part, BigDecimal base) {
        if (base.signum() == 0) {
            return new Measurement(null, Missing.NOT_MEASURED, figure.few() ? 0 : null);
        }
        BigDecimal value = part.multiply(BigDecimal.valueOf(figure.per()))
                .divide(base, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return new Measurement(value, null, figure.few() ? base.intValue() : null);
    }

    private static BigDecimal decimal(Object column) {
        return column instanceof BigDecimal known ? known : new BigDecimal(column.toString());
    }

    /** Of the own municipality in the year; empty where Kolada has neither a value nor says that there are few answers. */
    Optional<Measurement> kolada(String kpi, int year) {
        List<?> rows =
                JpaNative.query(em, """
                        select v.value, exists (select 1 from kolada_value f where f.kpi = m.few_kpi and f.year = v.year
                            and f.municipality = v.municipality and f.value = 1)
                        from kolada_value v join kolada_measure m on m.kpi = v.kpi join kolada_selection s on s.municipality = v.municipality
                        where v.kpi = :kpi and v.year = :year""", Map.of("kpi", kpi, "year", year)).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().flatMap(row -> {
            if ((Boolean) row[1]) {
                return Optional.of(new Measurement(null, Missing.TOO_FEW, null));
            }
            return row[0] == null ? Optional.empty() : Optional.of(new Measurement((BigDecimal) row[0], null, null));
        });
    }
}
