package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ledstjarnan.domain.board.MeetingStatus;
import se.ledstjarnan.domain.shared.Text;
import se.ledstjarnan.ejb.shared.LikePattern;

/** Meetings, agendas and decisions as rows. */
@ApplicationScoped
class JpaMeetingLists {

    private static final String ITEM = """
            select new se.ledstjarnan.ejb.board.ItemRow(i.id, i.version, m.id, m.status, m.body, m.day, i.position, i.key, i.kind,
                i.title, i.proposal, i.path, i.outcome, i.decidedWords, i.decision.paragraph, i.decision.registerNumber,
                i.followUp, o.id, o.givenName, o.familyName, o.title, i.followUpDue, i.followedUpAt, i.followedUpWords, i.follow,
                i.followReason, i.followPath)
            from BoardItem i join i.meeting m left join i.followUpOwner o where\s""";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    /** What stands in the meeting's own row, and the reason if it was cancelled. */
    record Head(MeetingRow row, long version, String place, String cancelledReason) {}

    private static Set<MeetingStatus> seen(boolean members) {
        Set<MeetingStatus> seen = EnumSet.allOf(MeetingStatus.class);
        seen.removeIf(status -> members && !status.isForMembers());
        return seen;
    }

    /** Those of a year, the next first, then those held. @param members only those that the elected see */
    List<MeetingRow> meetings(int year, boolean members) {
        return em.createQuery("""
                        select new se.ledstjarnan.ejb.board.MeetingRow(m.id, m.number, m.body, m.day, m.papersBy, m.status,
                            (select count(i) from BoardItem i where i.meeting = m),
                            (select count(i) from BoardItem i where i.meeting = m and i.outcome is null))
                        from BoardMeeting m where m.day between :from and :to and m.status in :seen order by m.day, m.body
                        """, MeetingRow.class)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .setParameter("seen", seen(members))
                .getResultList();
    }

    /** The id of the one with that number. */
    Optional<Long> numbered(int number, boolean members) {
        return em.createQuery(
                        "select m.id from BoardMeeting m where m.number = :number and m.status in :seen", Long.class)
                .setParameter("number", number)
                .setParameter("seen", seen(members))
                .getResultStream()
                .findFirst();
    }

    Optional<Head> head(long id, boolean members) {
        return em.createQuery(
                        "select m.id, m.body, m.day, m.papersBy, m.status, m.version, m.place, m.cancelledReason, m.number from BoardMeeting m"
                                + " where m.id = :id and m.status in :seen",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("seen", seen(members))
                .getResultStream()
                .findFirst()
                .map(row -> new Head(
                        new MeetingRow(
                                (Long) row[0],
                                (Integer) row[8],
                                (String) row[1],
                                (LocalDate) row[2],
                                (LocalDate) row[3],
                                (MeetingStatus) row[4],
                                0,
                                0),
                        (Long) row[5],
                        (String) row[6],
                        (String) row[7]));
    }

    List<ItemRow> agenda(long meetingId) {
        return em.createQuery(ITEM + "m.id = :id order by i.position, i.id", ItemRow.class)
                .setParameter("id", meetingId)
                .getResultList();
    }

    /** @param members only what the elected see */
    Optional<ItemRow> item(long id, boolean members) {
        return em.createQuery(ITEM + "i.id = :id and m.status in :seen", ItemRow.class)
                .setParameter("id", id)
                .setParameter("seen", seen(members))
                .getResultStream()
                .findFirst();
    }

    /** Where the page has been on an agenda, the latest first. @param members only what the elected see */
    List<ItemRow> about(String path, boolean members, int most) {
        return em.createQuery(
                        ITEM
                                + "(i.path = :path or i.path like :more escape '\\') and m.status in :seen order by m.day desc, i.id desc",
                        ItemRow.class)
                .setParameter("path", path)
                .setParameter("more", LikePattern.beginning(path + "&"))
                .setParameter("seen", seen(members))
                .setMaxResults(most)
                .getResultList();
    }

    List<ItemRow> decisions(DecisionFilter filter, boolean members, LocalDate today, int first, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, members, today, parameters);
        return bind(em.createQuery(ITEM + where + " order by m.day desc, m.id, i.position", ItemRow.class), parameters)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** Counts up to a limit. */
    int count(DecisionFilter filter, boolean members, LocalDate today, int most) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(filter, members, today, parameters);
        return bind(
                        em.createQuery("select i.id from BoardItem i join i.meeting m where " + where, Long.class),
                        parameters)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    private static String where(
            DecisionFilter filter, boolean members, LocalDate today, Map<String, Object> parameters) {
        List<String> terms = new ArrayList<>(List.of("i.outcome is not null", "m.status in :seen"));
        parameters.put("seen", seen(members));
        if (filter.year() != null) {
            terms.add("m.day between :from and :to");
            parameters.put("from", LocalDate.of(filter.year(), 1, 1));
            parameters.put("to", LocalDate.of(filter.year(), 12, 31));
        }
        if (filter.state() != null) {
            terms.add(state(filter.state()));
            if (filter.state() == FollowUpState.LATE || filter.state() == FollowUpState.OPEN) {
                parameters.put("today", today);
            }
        }
        if (!Text.clean(filter.text()).isEmpty()) {
            terms.add("(lower(i.title) like :text escape '\\' or lower(i.decidedWords) like :text escape '\\'"
                    + " or lower(i.decision.registerNumber) like :text escape '\\')");
            parameters.put("text", LikePattern.containing(filter.text()));
        }
        return String.join(" and ", terms);
    }

    private static String state(FollowUpState state) {
        return switch (state) {
            case NONE -> "i.followUp is null";
            case OPEN -> "i.followUp is not null and i.followedUpAt is null and i.followUpDue >= :today";
            case LATE -> "i.followUp is not null and i.followedUpAt is null and i.followUpDue < :today";
            case DONE -> "i.followedUpAt is not null";
        };
    }

    /** A decision that somebody is to see to. */
    record Owed(long id, LocalDate day, long ownerId, LocalDate due) {}

    /** All that is to be seen to through the day. */
    List<Owed> owed(LocalDate through) {
        return em.createQuery(
                        "select i.id, m.day, i.followUpOwner.id, i.followUpDue from BoardItem i join i.meeting m"
                                + " where i.followedUpAt is null and i.followUpDue <= :through order by i.followUpDue, i.id",
                        Object[].class)
                .setParameter("through", through)
                .getResultStream()
                .map(row -> new Owed((Long) row[0], (LocalDate) row[1], (Long) row[2], (LocalDate) row[3]))
                .toList();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
