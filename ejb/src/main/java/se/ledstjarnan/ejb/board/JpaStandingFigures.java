package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.ejb.shared.ClockProducer;
import se.ledstjarnan.ejb.shared.JpaNative;

/** Counts what a standing report tells of: two statements. */
@ApplicationScoped
class JpaStandingFigures {

    private static final String NOW = "now";
    private static final String BEFORE = "before";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /**
     * Counts anew.
     *
     * @param threshold counts from 1 up to, but not including, this are hidden where they could point at someone
     */
    StandingFigures count(StandingFigures.Period period, int threshold) {
        Map<String, Object> parameters = new HashMap<>();
        put(parameters, NOW, period);
        put(parameters, BEFORE, period.before());
        List<?> found =
                JpaNative.query(em, StandingFigures.OPERATIONS, parameters).getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        return new StandingFigures(
                period,
                counts(parameters),
                StandingPaper.table(rows, false, threshold),
                StandingPaper.table(rows, true, threshold));
    }

    private static void put(Map<String, Object> parameters, String when, StandingFigures.Period period) {
        parameters.put(when + "_from", Date.valueOf(period.from()));
        parameters.put(when + "_day", Date.valueOf(period.to()));
        parameters.put(
                when + "_fromAt",
                period.from().atStartOfDay(ClockProducer.SWEDEN).toInstant());
        parameters.put(
                when + "_toAt",
                period.to().plusDays(1).atStartOfDay(ClockProducer.SWEDEN).toInstant());
    }

    private Map<StandingFigure, StandingFigures.Counted> counts(Map<String, Object> parameters) {
        List<String> asked = new ArrayList<>();
        for (StandingFigure figure : StandingFigure.values()) {
            asked.add("(" + figure.sql(NOW) + ")");
            asked.add(figure.ofTime() ? "(" + figure.sql(BEFORE) + ")" : "null");
        }
        Object[] row = (Object[]) JpaNative.query(em, "select " + String.join(", ", asked), parameters)
                .getSingleResult();
        Map<StandingFigure, StandingFigures.Counted> counts = new EnumMap<>(StandingFigure.class);
        for (StandingFigure figure : StandingFigure.values()) {
            int at = 2 * figure.ordinal();
            counts.put(
                    figure,
                    new StandingFigures.Counted(whole(row[at]), row[at + 1] == null ? null : whole(row[at + 1])));
        }
        return counts;
    }

    private static int whole(Object column) {
        return ((Number) column).intValue();
    }
}
