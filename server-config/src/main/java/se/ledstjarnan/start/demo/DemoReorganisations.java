package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** A home care unit that went up in another last year, with what it left behind, and two that are to become one next year. */
final class DemoReorganisations {

    /** So many of the oldest closed cases were the old unit's. */
    private static final int CASES = 12;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final Instant now;
    private final LocalDate merged;
    private final LocalDate coming;

    DemoReorganisations(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.now = now;
        int year = now.atZone(DemoData.ZONE).getYear();
        this.merged = LocalDate.of(year - 1, 4, 1);
        this.coming = LocalDate.of(year + 1, 3, 1);
    }

    void load() throws SQLException {
        long old = oldUnit();
        long done = reorganisation(
                "Askens hemtjänst går upp i Granens hemtjänst",
                "Områdena är små var för sig. Gemensam planering ger kortare resor och färre vikarier.",
                merged,
                merged.minusDays(48),
                "18",
                "SO " + (merged.getYear() - 1) + "/0312");
        sql.execute(
                "update reorganisation set status = 'DONE', done_marker = (select coalesce(min(id), 1) - 1 from deviation where unit_id = "
                        + organisation.id(DemoUnit.GRANEN) + " and reported_at >= date '" + merged
                        + "'), done_at = timestamptz '"
                        + merged + " 00:05:00 Europe/Stockholm' where id = " + done);
        long step = step(done, old, DemoUnit.GRANEN);
        past(old, "petrat", step);
        past(old, "samuelh", step);
        past(old, "theresed", step);
        sql.execute("update deviation set unit_id = " + old
                + ", receiving_unit_id = case when receiving_unit_id is null then null else "
                + old + " end where id in (select id from deviation where unit_id = " + organisation.id(DemoUnit.GRANEN)
                + " and closed_at is not null and restriction = 'NONE' and closed_at < '" + merged
                + "' and not exists (select 1 from measure m where m.origin_id = deviation.id) order by reported_at, id limit "
                + CASES + ")");
        sql.execute("delete from case_position_past where receiving_unit_id = " + organisation.id(DemoUnit.GRANEN)
                + " and deviation_id in (select id from deviation where unit_id = " + old + ")");
        sql.execute(
                "insert into employment (employee_id, unit_id, kind, valid_from, valid_to) select employee_id, " + old
                        + ", kind, valid_from, date '" + merged.minusDays(1)
                        + "' from employment where kind = 'LEADS' and employee_id = "
                        + organisation.person("ulrika").id());
        long planned = reorganisation(
                "Lindens hemtjänst går upp i Granens hemtjänst",
                "En hemtjänst för hela centralorten, med en enhetschef på plats alla vardagar.",
                coming,
                LocalDate.of(now.atZone(DemoData.ZONE).getYear(), 10, 14),
                "87",
                "SO " + now.atZone(DemoData.ZONE).getYear() + "/0455");
        step(planned, organisation.id(DemoUnit.LINDEN), DemoUnit.GRANEN);
        sql.flush();
    }

    private long oldUnit() throws SQLException {
        sql.flush();
        long id = sql.id();
        sql.execute(
                "insert into unit (id, kind, name, parent_id, operation_id, main_area, valid_from, valid_to) select "
                        + id
                        + ", kind, 'Askens hemtjänst', parent_id, operation_id, main_area, valid_from, date '"
                        + merged.minusDays(1)
                        + "' from unit where id = " + organisation.id(DemoUnit.GRANEN));
        sql.execute("insert into unit_area (unit_id, area) select " + id + ", area from unit_area where unit_id = "
                + organisation.id(DemoUnit.GRANEN));
        return id;
    }

    private long reorganisation(
            String name, String reason, LocalDate from, LocalDate decided, String paragraph, String number)
            throws SQLException {
        long id = sql.id();
        sql.insert(
                "reorganisation (id, name, reason, effective_on, status, decided_by, decided_on, decision_paragraph,"
                        + " register_number, made_by_id, made_at)",
                id,
                name,
                reason,
                from,
                "PLANNED",
                "Kommunstyrelsen",
                decided,
                paragraph,
                number,
                organisation.person("sven").id(),
                decided.plusDays(5).atTime(10, 20).atZone(DemoData.ZONE).toInstant());
        sql.flush();
        return id;
    }

    private long step(long reorganisation, long unit, DemoUnit into) throws SQLException {
        long id = sql.id();
        sql.insert(
                "reorganisation_step (id, reorganisation_id, position, kind, unit_id)",
                id,
                reorganisation,
                1,
                "MERGE",
                unit);
        sql.flush();
        sql.insert(
                "reorganisation_receiver (step_id, unit_id, takes_open, takes_history)",
                id,
                organisation.id(into),
                true,
                true);
        sql.flush();
        return id;
    }

    /** Worked in the old unit until it went up in the other. */
    private void past(long old, String username, long step) throws SQLException {
        long person = organisation.person(username).id();
        long id = sql.id();
        sql.execute("insert into employment (id, employee_id, unit_id, kind, valid_from, valid_to) select " + id
                + ", employee_id, " + old + ", kind, valid_from, date '" + merged.minusDays(1)
                + "' from employment where employee_id = "
                + person);
        sql.execute("update employment set valid_from = date '" + merged + "' where valid_to is null and employee_id = "
                + person);
        sql.execute("insert into reorganisation_move (step_id, kind, item_id, deed, from_unit_id) values (" + step
                + ", 'employment', " + id + ", 'ENDED', " + old + ")");
        sql.execute("insert into reorganisation_move (step_id, kind, item_id, deed, to_unit_id) select " + step
                + ", 'employment', id, 'BEGUN', unit_id from employment where valid_to is null and employee_id = "
                + person);
    }
}
