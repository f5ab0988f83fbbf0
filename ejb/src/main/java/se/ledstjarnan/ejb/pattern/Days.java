package se.ledstjarnan.ejb.pattern;

import java.time.Instant;
import java.time.LocalDate;
import se.ledstjarnan.ejb.shared.ClockProducer;

/** Whole days of which the last has ended. */
record Days(LocalDate from, LocalDate to) {

    /** The last days before this one. */
    static Days before(LocalDate day, int count) {
        return new Days(day.minusDays(count), day.minusDays(1));
    }

    Instant start() {
        return from.atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }

    /** Not included. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(ClockProducer.SWEDEN).toInstant();
    }
}
