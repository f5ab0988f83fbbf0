package se.ledstjarnan.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time of an act, and the zone in which its days are counted. */
public record Moment(Instant now, ZoneId zone) {

    /** Further back lies nothing that anybody can still tell of. */
    private static final int MOST_YEARS_BACK = 100;

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

    /**
     * Refuses a day that is missing, has not come yet, lies before another one, or so long ago that it must be a slip.
     *
     * @param earliest null for none
     * @param tooEarly the rule that is broken by a day before that, said with it
     */
    public void checkDay(LocalDate day, LocalDate earliest, String tooEarly, String field) {
        if (day == null) {
            throw DomainException.at(field, "shared.required");
        }
        if (day.isAfter(today())) {
            throw DomainException.at(field, "shared.dayInFuture");
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw DomainException.at(field, tooEarly, earliest.toString());
        }
        if (day.isBefore(today().minusYears(MOST_YEARS_BACK))) {
            throw DomainException.at(field, "shared.dayTooLongAgo");
        }
    }
}
