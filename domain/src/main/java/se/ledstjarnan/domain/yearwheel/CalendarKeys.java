package se.ledstjarnan.domain.yearwheel;

import java.util.Optional;

/** The stored keys of calendars. */
public interface CalendarKeys {

    Optional<CalendarKey> of(long employeeId);

    /** By what {@link CalendarKey#hash} makes of it. */
    Optional<CalendarKey> byHash(String sha256);

    void add(CalendarKey key);

    void remove(CalendarKey key);
}
