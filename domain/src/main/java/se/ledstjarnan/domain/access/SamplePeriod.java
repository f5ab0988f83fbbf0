package se.ledstjarnan.domain.access;

import java.time.LocalDate;
import se.ledstjarnan.domain.organisation.Compartment;

/** Whose readings of which days a sample is drawn from; the last day is one of them. */
public record SamplePeriod(Compartment compartment, LocalDate firstDay, LocalDate lastDay) {

    /** The months before the one that the day is in. */
    public static SamplePeriod monthsBefore(Compartment compartment, LocalDate day, int months) {
        LocalDate month = day.withDayOfMonth(1);
        return new SamplePeriod(compartment, month.minusMonths(months), month.minusDays(1));
    }
}
