package se.ledstjarnan.ejb.allotment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The means of a unit for a year, in whole kronor.
 *
 * @param goalNumber null for all that the unit does
 * @param decided the budget as the board last decided it; null before
 * @param over whether the year is over, so that the outcome is all there is
 * @param posts full-time posts as allotted; null for not known
 */
public record AllotmentRow(
        long id,
        long stored,
        long unitId,
        String unit,
        Integer goalNumber,
        String goal,
        int year,
        boolean over,
        long budget,
        Long decided,
        LocalDate decidedOn,
        String paragraph,
        Long outcome,
        Long forecast,
        BigDecimal posts,
        BigDecimal postsUsed,
        String group,
        Integer people,
        String needs,
        String demands)
        implements Serializable {

    /** Whether the budget is as the board has decided. */
    public boolean isDecided() {
        return decided != null && decided == budget;
    }

    /** What the whole year costs as far as one knows: the outcome when it is over, else what is expected; null where that is not said. */
    public Long cost() {
        return over ? outcome : forecast;
    }

    /** Budget less cost: above nothing is left over; null where the cost is not known. */
    public Long left() {
        return cost() == null ? null : Long.valueOf(budget - cost());
    }
}
