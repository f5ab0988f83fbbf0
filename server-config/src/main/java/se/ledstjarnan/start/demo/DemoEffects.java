package se.ledstjarnan.start.demo;

import java.sql.SQLException;

/** Measures followed by an indicator: those of plans by that of their goal, some of cases by what their owners chose; one was too early. */
final class DemoEffects {

    private static final String MEASURED_THERE = "(i.whole or exists (select 1 from indicator_unit iu"
            + " where iu.indicator_id = i.id and iu.unit_id = m.unit_id))";

    private static final String MEDICINES = "select m.id from measure m join deviation d on d.id = m.origin_id"
            + " join category c on c.id = d.category_id where m.origin = 'DEVIATION' and d.restriction = 'NONE'"
            + " and m.status = 'DONE' and c.code like 'LAKEMEDEL%' and exists (select 1 from indicator i"
            + " join indicator_unit iu on iu.indicator_id = i.id where i.frequency = 'MONTH' and iu.unit_id = m.unit_id)";

    private final Sql sql;

    DemoEffects(Sql sql) {
        this.sql = sql;
    }

    void load() throws SQLException {
        sql.flush();
        sql.execute(
                "update measure m set indicator_id = (select i.id from activity a join action_plan p on p.id = a.plan_id"
                        + " join goal_indicator gi on gi.goal_id = p.goal_id join indicator i on i.id = gi.indicator_id"
                        + " where a.id = m.activity_id and " + MEASURED_THERE
                        + " order by gi.weight desc nulls last, i.number limit 1) where m.activity_id is not null");
        sql.execute("update measure m set indicator_id = (select min(i.id) from indicator i join indicator_unit iu on"
                + " iu.indicator_id = i.id where i.frequency = 'MONTH' and iu.unit_id = m.unit_id) where m.id in ("
                + MEDICINES
                + ")");
        sql.execute("update measure m set indicator_id = i.id from indicator i, deviation d, category c"
                + " where i.source_key = 'FALLS_PER_1000' and d.id = m.origin_id and m.origin = 'DEVIATION'"
                + " and c.id = d.category_id and c.code like 'FALL%' and " + MEASURED_THERE);
        tooEarly();
    }

    /** A measure whose effect was to be judged before there was anything to see. */
    private void tooEarly() throws SQLException {
        String waits =
                "(select max(m.id) from measure m where m.origin = 'DEVIATION' and m.status = 'DONE' and m.verdict is null"
                        + " and m.follow_up > current_date and m.ended_at < now() - interval '10 days'"
                        + " and exists (select 1 from deviation d where d.id = m.origin_id and d.restriction = 'NONE'))";
        sql.execute(
                "insert into measure_date_change (measure_id, which, earlier, later, reason, changed_at, changed_by_id)"
                        + " select m.id, 'TOO_EARLY', m.follow_up - 30, m.follow_up,"
                        + " 'Det har bara gått några veckor. Vi ser efter igen när det har hänt mer.', now() - interval '3 days', m.owner_id"
                        + " from measure m where m.id = " + waits);
        sql.execute("update measure m set early_at = c.changed_at from measure_date_change c"
                + " where c.measure_id = m.id and c.which = 'TOO_EARLY'");
    }
}
