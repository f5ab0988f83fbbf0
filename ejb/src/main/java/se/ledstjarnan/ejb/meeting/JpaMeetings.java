package se.ledstjarnan.ejb.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.ledstjarnan.domain.meeting.StaffMeeting;
import se.ledstjarnan.domain.meeting.StaffMeetings;

/** Notes of meetings in PostgreSQL. */
@ApplicationScoped
class JpaMeetings implements StaffMeetings {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(StaffMeeting meeting) {
        em.persist(meeting);
    }

    @Override
    public Optional<StaffMeeting> find(long id) {
        return Optional.ofNullable(em.find(StaffMeeting.class, id));
    }
}
