package se.ledstjarnan.domain.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ledstjarnan.domain.shared.DomainException;

/** What days a report tells of, both included. */
public record ReportPeriod(LocalDate from, LocalDate to) implements Serializable {

    public ReportPeriod {
        if (to.isBefore(from)) {
            throw DomainException.at("to", "report.periodBackwards");
        }
    }

    public static ReportPeriod ofYear(int year) {
        return new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The same days of the year before. */
    public ReportPeriod yearBefore() {
        return new ReportPeriod(
                from.minusYears(1),
                YearMonth.from(to).atEndOfMonth().equals(to)
                        ? YearMonth.from(to).minusYears(1).atEndOfMonth()
                        : to.minusYears(1));
    }

    /** The calendar years that it touches, oldest first. */
    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    /** The months that it touches, oldest first. */
    public List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }

    public boolean hasEnded(LocalDate today) {
        return today.isAfter(to);
    }
}
