package se.ledstjarnan.ejb.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.report.Quarter;

/**
 * What is asked of the figures.
 *
 * @param columns null for one column alone
 * @param to inclusive
 * @param unitId null for all that the reader answers for
 * @param area null for all; only where the measure can be split by it
 * @param organised by which units earlier days are told
 */
public record PivotAsk(
        PivotMeasure measure,
        PivotSplit rows,
        PivotSplit columns,
        LocalDate from,
        LocalDate to,
        Long unitId,
        LegalArea area,
        OrganisedAs organised)
        implements Serializable {

    /**
     * Whole quarters of the whole administration as it is now, for who may not open the rows: with a day or a unit more or less, or by
     * the units of then beside those of now, what is hidden could be worked out by counting twice.
     */
    PivotAsk coarse() {
        Quarter first = Quarter.of(from);
        Quarter last = Quarter.of(to);
        return new PivotAsk(
                        measure,
                        rows,
                        columns == PivotSplit.MONTH ? PivotSplit.QUARTER : columns,
                        first.firstDay(),
                        last.lastDay(),
                        null,
                        null,
                        OrganisedAs.NOW)
                .withoutMonths();
    }

    private PivotAsk withoutMonths() {
        if (rows != PivotSplit.MONTH) {
            return this;
        }
        PivotSplit other = columns == PivotSplit.QUARTER ? null : columns;
        return new PivotAsk(measure, PivotSplit.QUARTER, other, from, to, unitId, area, organised);
    }

    boolean splitsBy(PivotSplit split) {
        return rows == split || columns == split;
    }
}
