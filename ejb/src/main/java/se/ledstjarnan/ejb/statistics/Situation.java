package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.statistics.XmrChart;

/**
 * How it goes in the part of the organisation that the reader answers for.
 *
 * @param part which part
 * @param unitId the unit, where the part is one unit; else null
 * @param unit its name, else null
 * @param area the area, where the part is one area of law for the list's filter; else null
 * @param figures the last 90 days
 * @param chart cases by month of reporting
 * @param runningMonth the running month where the chart holds it, since it already stands out; else null
 */
public record Situation(
        Part part, Long unitId, String unit, LegalArea area, Figures figures, XmrChart chart, YearMonth runningMonth)
        implements Serializable {

    /** Which part of the organisation. */
    public enum Part {
        UNIT,
        UNITS,
        HEALTH_CARE,
        SOCIAL_SERVICES,
        ADMINISTRATION
    }

    /**
     * Figures with what they are to be compared with.
     *
     * @param since first day of what was counted
     * @param medianHours from report to first action; null where nothing was counted
     * @param targetHours the municipality's own target
     * @param answered replied to within the target, of {@code answerable} whose target day has passed
     * @param targetDays the municipality's own target for the reply
     * @param judged measures whose effect is judged, of {@code judgeable} whose day for it has passed
     */
    public record Figures(
            LocalDate since,
            Long medianHours,
            int targetHours,
            int answered,
            int answerable,
            int targetDays,
            int judged,
            int judgeable)
            implements Serializable {}
}
