package se.ledstjarnan.domain.report;

import java.time.LocalDate;
import se.ledstjarnan.domain.shared.DomainException;

/** How long a time each report of a definition tells of. */
public enum PeriodKind {
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodKind(int months) {
        this.months = months;
    }

    /** The period that the day lies in; throws at the field day where there is none. */
    public ReportPeriod around(LocalDate day) {
        if (day == null) {
            throw DomainException.at("day", "shared.required");
        }
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return new ReportPeriod(from, from.plusMonths(months).minusDays(1));
    }

    /** The last one that has ended when the day begins. */
    public ReportPeriod lastEnded(LocalDate day) {
        return around(around(day).from().minusDays(1));
    }

    /** Whether the period is one of these. */
    public boolean fits(ReportPeriod period) {
        return around(period.from()).equals(period);
    }

    /** Such as 2026, 2026-H1 or 2026-K3, for lists and file names. */
    public String name(ReportPeriod period) {
        int year = period.from().getYear();
        int part = (period.from().getMonthValue() - 1) / months + 1;
        return switch (this) {
            case YEAR -> Integer.toString(year);
            case HALF_YEAR -> year + "-H" + part;
            case QUARTER -> year + "-K" + part;
        };
    }
}
