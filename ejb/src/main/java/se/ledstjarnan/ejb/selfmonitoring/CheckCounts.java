package se.ledstjarnan.ejb.selfmonitoring;

/** Counts of checks in SQL for other features' statements, of the day {@code :day} and the year that began with {@code :year}. */
public final class CheckCounts {

    public static final String SIGNED =
            "select count(*) from check_round r where r.status = 'SIGNED' and r.ended_at >= :year";

    public static final String LATE =
            "select count(*) from check_due d where d.due < :day and d.due >= :year and d.status is distinct from 'SIGNED'";

    public static final String UNITS_UNCHECKED =
            "select count(*) from unit u where u.kind = 'UNIT' and u.valid_from <= :day and (u.valid_to is null or u.valid_to >= :day)"
                    + " and not exists (select 1 from check_round r where r.unit_id = u.id and r.status = 'SIGNED' and r.ended_at >= :year)";

    public static final String FINDINGS_OPEN =
            "select count(*) from check_finding f join check_round r on r.id = f.round_id and r.ended_at >= :year"
                    + " where not exists (select 1 from measure m where m.check_finding_id = f.id)";

    private CheckCounts() {}
}
