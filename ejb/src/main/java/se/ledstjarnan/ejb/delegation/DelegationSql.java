package se.ledstjarnan.ejb.delegation;

/** What the statements about delegations share, over delegation d; the states are those of DelegationState. */
final class DelegationSql {

    /** The receiver works that day, or on the first day where that is later, in a unit that it is for. */
    static final String EMPLOYED =
            "exists (select 1 from delegation_unit eu join employment m on m.unit_id = eu.unit_id join employee me on me.id = m.employee_id"
                    + " where eu.delegation_id = d.id and m.employee_id = d.receiver_id and me.active"
                    + " and m.valid_from <= greatest(cast(:today as date), d.valid_from)"
                    + " and (m.valid_to is null or m.valid_to >= greatest(cast(:today as date), d.valid_from)))";

    /** Another takes over from it. */
    static final String RENEWED =
            "exists (select 1 from delegation n where n.renews_id = d.id and n.status in ('WAITING', 'ACCEPTED'))";

    static final String WAITING = "d.status = 'WAITING' and d.valid_to >= :today and " + EMPLOYED;

    static final String VALID =
            "d.status = 'ACCEPTED' and d.valid_from <= :today and d.valid_to >= :today and " + EMPLOYED;

    static final String CURRENT = "d.status in ('WAITING', 'ACCEPTED') and d.valid_to >= :today and " + EMPLOYED;

    static final String EXPIRING = VALID + " and d.valid_to <= :soon and not " + RENEWED;

    static final String EXPIRED = "d.status in ('WAITING', 'ACCEPTED') and d.valid_to < :today";

    static final String STOPPED = "(d.status in ('DECLINED', 'REVOKED', 'ENDED')"
            + " or d.status in ('WAITING', 'ACCEPTED') and d.valid_to >= :today and not " + EMPLOYED + ")";

    static final String NAME = "%1$s.given_name || ' ' || %1$s.family_name";

    static final String TASKS =
            "(select string_agg(t.name, ', ' order by t.name) from delegation_task t where t.delegation_id = d.id)";

    static final String UNITS = "(select string_agg(u.name, ', ' order by u.name) from delegation_unit du join unit u"
            + " on u.id = du.unit_id where du.delegation_id = d.id)";

    private DelegationSql() {}
}
