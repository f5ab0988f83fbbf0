package se.ledstjarnan.ejb.deviation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import se.ledstjarnan.domain.deviation.CaseAccess;
import se.ledstjarnan.domain.deviation.CaseActor;
import se.ledstjarnan.domain.deviation.CaseNear;
import se.ledstjarnan.domain.deviation.Concerns;
import se.ledstjarnan.domain.deviation.Deviation;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.deviation.ReportKind;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.ejb.person.Persons;
import se.ledstjarnan.ejb.shared.JsonRow;

/**
 * What may be reported already, for whoever is to judge a case, as a piece of SQL for a statement that asks for more: same unit or same
 * person within two weeks, the same person first, then what happened closest in time. Cases that the reader may not read or that are under a
 * suspicion never count, nor do duplicates, what worked well and what somebody has said is not the same.
 */
final class NearCases {

    /** How long before and after an event another report may be about the same one. */
    private static final Duration WITHIN = Duration.ofDays(14);

    private static final int SHOWN = 4;

    /** Found first, each by its index, as in {@link CaseScope}. */
    private static final String SQL = """
            select d.number, d.title, d.status, d.occurred_at, s.id is not null as same,
                case when d.unit_id <> :nearUnit then (select u.name from unit u where u.id = d.unit_id) end as unit
            from deviation d left join (%1$s) s on s.id = d.id
            where d.id = any (array(
                    select n.id from deviation n where n.unit_id = :nearUnit and n.occurred_at between :nearFrom and :nearTo
                    union all select o.id from (%1$s) o))
                and d.id <> :deviation and d.occurred_at between :nearFrom and :nearTo
                and d.restriction = 'NONE' and d.status <> 'DUPLICATE' and d.kind <> 'GOOD_PRACTICE'
                and (d.unit_id = :nearUnit or not d.person_protected)
                and not exists (select 1 from case_pair_apart p where p.one_id = :deviation and p.other_id = d.id) and %2$s
            order by same desc, abs(extract(epoch from d.occurred_at - cast(:nearAt as timestamptz))), d.id desc limit %3$d
            """;

    private static final String NOBODY_ELSE = "select d.id from deviation d where false";

    private final Deviation deviation;
    private final Scope reader;
    private final CaseScope rights;

    NearCases(Deviation deviation, Scope reader) {
        this.deviation = deviation;
        this.reader = reader;
        this.rights = new CaseScope(reader);
    }

    /** For the one who is to judge it, before it is judged. */
    boolean isAsked() {
        return !deviation.isJudged()
                && deviation.getReport().getKind() != ReportKind.GOOD_PRACTICE
                && CaseAccess.actors(deviation, reader, false).contains(CaseActor.HANDLER);
    }

    /** A protected identity is not tied to other cases, not even for those who may see it. */
    String sql() {
        boolean person = deviation.getReport().getConcerns() == Concerns.ONE_PERSON && !deviation.isPersonProtected();
        return SQL.formatted(person ? Persons.OTHERS_OF_THE_SAME : NOBODY_ELSE, rights.sql(), SHOWN);
    }

    Map<String, Object> parameters() {
        Instant at = deviation.getReport().getOccurredAt();
        Map<String, Object> parameters = new HashMap<>(rights.parameters());
        parameters.put("nearUnit", deviation.getUnit().getId());
        parameters.put("nearAt", at);
        parameters.put("nearFrom", at.minus(WITHIN));
        parameters.put("nearTo", at.plus(WITHIN));
        return parameters;
    }

    static CaseNear row(JsonRow row) {
        return new CaseNear(
                row.text("number"),
                row.text("title"),
                row.constant(DeviationStatus.class, "status"),
                row.moment("occurred_at"),
                row.text("unit"),
                row.is("same"));
    }
}
