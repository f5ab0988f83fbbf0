package se.ledstjarnan.domain.lexsarah;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of an act, and the zone in which its days are counted. */
public record Moment(Instant now, ZoneId zone) {

    public LocalDate today() {
        return day(now);
    }

    /** Null for null. */
    public LocalDate day(Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    /** The beginning of the day; null for null. */
    public Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }
}
