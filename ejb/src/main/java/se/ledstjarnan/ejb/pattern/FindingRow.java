package se.ledstjarnan.ejb.pattern;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Compartment;
import se.ledstjarnan.domain.pattern.FindingKind;
import se.ledstjarnan.domain.pattern.FindingState;

/**
 * A finding in a list.
 *
 * @param unit name of the unit; null for the whole of the compartment
 * @param category name of the category, and of the one that it moves together with; null where it has none
 */
public record FindingRow(
        long id,
        FindingKind kind,
        Compartment compartment,
        Long unitId,
        String unit,
        String words,
        String category,
        String otherCategory,
        Figures figures,
        FindingState state,
        LocalDate foundOn)
        implements Serializable {

    /** What is told of it, as {@link Found.Figures} explains. */
    public record Figures(
            LocalDate from,
            LocalDate to,
            int cases,
            int reports,
            int before,
            int reportsBefore,
            BigDecimal expected,
            int lag)
            implements Serializable {}
}
