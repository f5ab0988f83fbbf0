package se.ledstjarnan.ejb.meeting;

import java.time.LocalDate;
import java.util.Set;

/** A meeting or a training has been noted, or its note corrected: what was gone through there is known by the unit's staff. */
public record MeetingHeld(long meetingId, long unitId, LocalDate heldOn, Set<Long> versions, long by) {

    public MeetingHeld {
        versions = Set.copyOf(versions);
    }
}
