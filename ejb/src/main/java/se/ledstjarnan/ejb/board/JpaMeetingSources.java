package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.ejb.shared.Columns;
import se.ledstjarnan.ejb.shared.JpaNative;

/** What all features hand to meetings, in one statement, and the way back to them. */
@ApplicationScoped
class JpaMeetingSources {

    /** More than a meeting takes; the rest comes up when these have been put on an agenda. */
    private static final int MOST = 200;

    /** Not on an agenda, but for what a meeting sent back or put off. */
    private static final String FREE =
            " where not exists (select 1 from board_item i join board_meeting m on m.id = i.meeting_id and m.status <> 'CANCELLED'"
                    + " where i.source_key = w.key and coalesce(i.outcome, 'OPEN') not in ('RETURNED', 'POSTPONED'))";

    @PersistenceContext(unitName = "ledstjarnan")
    private EntityManager em;

    @Inject
    @Any
    private Instance<MeetingSource> sources;

    /** What waits, the longest first. */
    List<WaitingItem> waiting() {
        List<?> rows = JpaNative.query(em, from("*") + FREE + " order by w.since, w.key limit " + MOST, Map.of())
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private String from(String columns) {
        return "select " + columns + " from ("
                + sources.stream().map(source -> "(" + source.sql() + ")").collect(Collectors.joining(" union all "))
                + ") w(key, kind, title, proposal, path, since)";
    }

    private static WaitingItem item(Object[] row) {
        return new WaitingItem(
                (String) row[0],
                ItemKind.valueOf((String) row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Columns.day(row[5]));
    }

    /** Tells the feature that handed the item in what came of it. */
    void tell(BoardItem item, ItemDecision typed, Employee by) {
        if (item.getKey() == null) {
            return;
        }
        String[] key = item.getKey().split(":", 2);
        sources.stream()
                .filter(source -> source.type().equals(key[0]))
                .forEach(source -> source.decided(new MeetingSource.Told(
                        key[1],
                        item.getMeeting().getBody(),
                        item.getMeeting().getDay(),
                        typed.outcome(),
                        typed.words(),
                        item.getDecision().getParagraph(),
                        item.getDecision().getRegisterNumber(),
                        by)));
    }
}
