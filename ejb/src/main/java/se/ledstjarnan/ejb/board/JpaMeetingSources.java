package se.ledstjarnan.ejb.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.ledstjarnan.domain.board.BoardItem;
import se.ledstjarnan.domain.board.ItemDecision;
import se.ledstjarnan.domain.board.ItemKind;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.shared.DomainException;
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

    /** Those of the keys that have been decided, wherever that was recorded. */
    Map<String, DecidedElsewhere> decided(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String all = sources.stream()
                .map(MeetingSource::decidedSql)
                .filter(Objects::nonNull)
                .map(sql -> "(" + sql + ")")
                .collect(Collectors.joining(" union all "));
        List<?> rows = JpaNative.query(
                        em,
                        "select * from (" + all
                                + ") w(key, decided_on, paragraph, register_number) where w.key in :keys",
                        Map.of("keys", keys))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new DecidedElsewhere((String) row[0], Columns.day(row[1]), (String) row[2], (String) row[3]))
                .collect(Collectors.toMap(DecidedElsewhere::key, each -> each, (one, other) -> one));
    }

    /** Tells the feature that handed the item in what came of it, and keeps what that led to. */
    void tell(BoardItem item, ItemDecision typed, Employee by, LocalDate today, Instant now) {
        if (item.getKey() == null) {
            return;
        }
        String[] key = item.getKey().split(":", 2);
        MeetingSource.Told told = new MeetingSource.Told(
                key[1],
                item.getMeeting().getBody(),
                item.getMeeting().getDay(),
                typed.outcome(),
                item.getProposal(),
                typed.words(),
                item.getDecision().getParagraph(),
                item.getDecision().getRegisterNumber(),
                by,
                today,
                now);
        sources.stream()
                .filter(source -> source.type().equals(key[0]))
                .map(source -> led(source, item.getKey(), told))
                .filter(Objects::nonNull)
                .forEach(led -> item.followed(led.how(), led.reason(), led.path()));
    }

    private Followed led(MeetingSource source, String key, MeetingSource.Told told) {
        if (source.decidedSql() != null && !decided(List.of(key)).isEmpty()) {
            return Followed.already();
        }
        try {
            return source.decided(told);
        } catch (DomainException refused) {
            return Followed.refused(refused);
        }
    }
}
