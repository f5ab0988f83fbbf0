package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.BoardMeeting;
import se.ledstjarnan.domain.board.BoardMeetings;
import se.ledstjarnan.domain.board.MeetingStatus;

/** Meetings in PostgreSQL. */
@ApplicationScoped
class JpaBoardMeetings implements BoardMeetings {

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Override
    public void add(BoardMeeting meeting) {
        em.persist(meeting);
    }

    @Override
    public Optional<BoardMeeting> find(long id) {
        return Optional.ofNullable(em.find(BoardMeeting.class, id));
    }

    @Override
    public boolean meets(String body, LocalDate day, Long except) {
        return em.createQuery(
                                "select count(m) from BoardMeeting m where lower(m.body) = lower(:body) and m.day = :day"
                                        + " and m.status <> :cancelled and m.id <> :except",
                                Long.class)
                        .setParameter("body", body)
                        .setParameter("day", day)
                        .setParameter("cancelled", MeetingStatus.CANCELLED)
                        .setParameter("except", except == null ? -1L : except)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(BoardItem item) {
        em.persist(item);
    }

    @Override
    public void remove(BoardItem item) {
        em.remove(item);
    }

    @Override
    public Optional<BoardItem> findItem(long id) {
        return em
                .createQuery("select i from BoardItem i join fetch i.meeting where i.id = :id", BoardItem.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<BoardItem> items(long meetingId) {
        return em.createQuery(
                        "select i from BoardItem i where i.meeting.id = :meeting order by i.position, i.id",
                        BoardItem.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
