package se.ledstjarnan.domain.meeting;

import java.util.Optional;

/** The stored notes, for changing them. */
public interface StaffMeetings {

    void add(StaffMeeting meeting);

    Optional<StaffMeeting> find(long id);
}
