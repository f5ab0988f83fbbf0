package se.ledstjarnan.ejb.goal;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.ledstjarnan.domain.goal.Direction;
import se.ledstjarnan.domain.goal.Frequency;
import se.ledstjarnan.domain.goal.IndicatorSource;
import se.ledstjarnan.domain.goal.Levels;
import se.ledstjarnan.domain.goal.Missing;
import se.ledstjarnan.domain.goal.SeriesOutcome;
import se.ledstjarnan.domain.organisation.EmployeeName;

/**
 * An indicator on its page.
 *
 * @param goals that it belongs to
 * @param series one for each of its units, the whole first
 * @param details of every outcome, the latest first
 */
public record IndicatorView(
        Head head,
        List<GoalView.Other> goals,
        List<SeriesOutcome> series,
        List<Detail> details,
        Levels levels,
        Rights rights)
        implements Serializable {

    /** @param comparedKpi the official measure that it is seen beside; null for none @param units ids of those that it is measured for */
    public record Head(
            long id,
            long stored,
            int number,
            String name,
            String definition,
            IndicatorSource source,
            String sourceKey,
            String comparedKpi,
            String measuredIn,
            Direction direction,
            Frequency frequency,
            EmployeeName responsible,
            boolean whole,
            Set<Long> units,
            LocalDate since,
            LocalDate breakOn,
            String breakReason,
            LocalDate retiredOn,
            String retiredReason)
            implements Serializable {

        /** The official measure that it is, or is seen beside; null for none. */
        public String officialKpi() {
            return source == IndicatorSource.KOLADA ? sourceKey : comparedKpi;
        }

        public IndicatorRef ref() {
            return new IndicatorRef(number, stored);
        }
    }

    /**
     * What is kept of an outcome beside its value.
     *
     * @param unitId null for the whole
     * @param by null where the system or Kolada gave it
     * @param before what it was before it was put right
     */
    public record Detail(
            long id,
            long stored,
            Long unitId,
            LocalDate firstDay,
            String note,
            String by,
            Instant at,
            List<Before> before)
            implements Serializable {}

    /** @param value null where it was missing; @param because null where another came from the source */
    public record Before(BigDecimal value, Missing missing, String because, String by, Instant at)
            implements Serializable {}

    /**
     * What the reader may do.
     *
     * @param keeps change it, break it, retire it
     * @param enters for the whole and every unit
     * @param led units that the reader leads, whose targets and outcomes are theirs to enter
     */
    public record Rights(boolean keeps, boolean enters, Set<Long> led) implements Serializable {

        public boolean entersFor(Long unitId) {
            return enters || unitId != null && led.contains(unitId);
        }

        public boolean aimsFor(Long unitId) {
            return keeps || unitId != null && led.contains(unitId);
        }
    }
}
