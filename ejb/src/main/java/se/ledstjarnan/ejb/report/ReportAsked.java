package se.ledstjarnan.ejb.report;

import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportPeriod;
import se.ledstjarnan.domain.report.ReportScope;

/** What a report is of. @param code of its definition */
public record ReportAsked(String code, ReportPeriod period, ReportScope scope) {

    /** Whether it tells of a quarter of the whole administration, with a quarter of the year before to compare with. */
    boolean isQuarterOfAll() {
        return scope.unitId() == null
                && PeriodKind.QUARTER.fits(period)
                && quarter().hasYearBefore();
    }

    /** The quarter in which it begins. */
    Quarter quarter() {
        return Quarter.of(period.from());
    }
}
