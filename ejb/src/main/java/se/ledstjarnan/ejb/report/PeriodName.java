package se.ledstjarnan.ejb.report;

import java.time.LocalDate;
import java.time.YearMonth;
import se.ledstjarnan.domain.report.PeriodKind;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportPeriod;

/** What a period is called at the head of a column: "2026", "jan–jun 2026", else its days. */
final class PeriodName {

    private PeriodName() {}

    /** Such as "kvartal 3 2026", "första halvåret 2026", "2026". */
    static String inWords(PeriodKind kind, ReportPeriod period) {
        int year = period.from().getYear();
        boolean first = period.from().getMonthValue() == 1;
        return switch (kind) {
            case QUARTER -> Words.of("period.quarter", Quarter.of(period.from()).number(), String.valueOf(year));
            case HALF_YEAR -> Words.of(first ? "period.half.first" : "period.half.second", String.valueOf(year));
            case YEAR -> String.valueOf(year);
        };
    }

    static String of(ReportPeriod period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        boolean months = from.getDayOfMonth() == 1
                && to.equals(YearMonth.from(to).atEndOfMonth())
                && from.getYear() == to.getYear();
        if (!months) {
            return from + "–" + to;
        }
        if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
            return String.valueOf(from.getYear());
        }
        String first = Words.shortMonth(from.getMonthValue());
        String last = Words.shortMonth(to.getMonthValue());
        return (first.equals(last) ? first : first + "–" + last) + " " + from.getYear();
    }
}
