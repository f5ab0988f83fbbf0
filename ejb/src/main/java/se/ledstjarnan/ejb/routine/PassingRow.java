package se.ledstjarnan.ejb.routine;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version in force on its way through a unit's manager to the staff.
 *
 * @param leaders who leads the unit, by name; empty for nobody
 * @param receivedAt null until the manager has received it
 * @param passedOn the day it was passed on to the staff; null until it is
 * @param meetingId the meeting where it was gone through; null for another way
 */
public record PassingRow(
        int number,
        int version,
        String title,
        LocalDate since,
        long unitId,
        String unit,
        String leaders,
        Instant receivedAt,
        String receivedBy,
        LocalDate passedOn,
        String passedWords,
        Long meetingId)
        implements Serializable {

    public boolean received() {
        return receivedAt != null;
    }

    public boolean passed() {
        return passedOn != null;
    }
}
