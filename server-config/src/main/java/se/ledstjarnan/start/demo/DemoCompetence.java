package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** What competence the municipality demands, and what its managers have found: most is met, some has run out, some is planned. */
final class DemoCompetence {

    private static final String NURSE_ASSISTANT = "undersköterska";

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final List<Demand> demands = new ArrayList<>();

    /** Something demanded; without a title of all, without a unit in all. */
    private record Demand(long id, String kind, String title, DemoUnit unit, Integer months, int least) {

        boolean isOf(Person person, DemoUnit where) {
            return !kind.equals("DELEGATION")
                    && (title == null || title.equals(person.title()))
                    && (unit == null || unit == where);
        }
    }

    DemoCompetence(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        demand("Basal hygien, webbutbildning", "COURSE", null, null, 12, 1);
        demand("Brand och utrymning", "COURSE", null, null, 24, 1);
        demand("Skyddad yrkestitel undersköterska", "EDUCATION", NURSE_ASSISTANT, null, null, 1);
        demand("Förflyttningsteknik", "SKILL", NURSE_ASSISTANT, null, 24, 2);
        demand("Bemötande vid demenssjukdom", "COURSE", null, DemoUnit.BJORKEN, null, 1);
        demand("Körkort B", "PERMIT", null, DemoUnit.GRANEN, null, 1);
        demand("Delegerad att ge läkemedel ur dosett", "DELEGATION", NURSE_ASSISTANT, null, null, 1);
        int turn = 0;
        for (DemoUnit unit : Arrays.stream(DemoUnit.values())
                .filter(each -> each.operation != null)
                .toList()) {
            for (Person person : organisation.staff(unit)) {
                follow(unit, person, turn++);
            }
        }
        sql.flush();
    }

    private void demand(String name, String kind, String title, DemoUnit unit, Integer months, int least)
            throws SQLException {
        Long task = kind.equals("DELEGATION")
                ? sql.number("select id from care_task where name = 'Ge läkemedel ur dosett eller dospåse'")
                : null;
        long id = sql.id();
        sql.insert(
                "competence_requirement (id, name, kind, title, unit_id, task_id, months, least)",
                id,
                name,
                kind,
                title,
                unit == null ? null : organisation.id(unit),
                task,
                months,
                least);
        demands.add(new Demand(id, kind, title, unit, months, least));
    }

    private void follow(DemoUnit unit, Person person, int turn) throws SQLException {
        Person leader = organisation.leader(unit);
        if (leader == null) {
            return;
        }
        int number = 0;
        for (Demand demand : demands) {
            int lot = (turn * 5 + number++ * 7) % 11;
            if (!demand.isOf(person, unit) || lot == 0) {
                continue;
            }
            boolean old = lot == 1 && demand.months() != null;
            LocalDate done = old ? today.minusMonths(demand.months() + 2L) : today.minusDays(40L + lot * 9);
            int level = lot == 2 ? demand.least() - 1 : demand.least() + (lot == 10 ? 1 : 0);
            sql.insert(
                    "competence_assessment (id, employee_id, requirement_id, level_rank, done_on, by_id, at)",
                    sql.id(),
                    person.id(),
                    demand.id(),
                    level,
                    done,
                    leader.id(),
                    at(today.minusDays(30)));
            if (lot == 2) {
                sql.insert(
                        "competence_step (id, employee_id, requirement_id, what, owner_id, due)",
                        sql.id(),
                        person.id(),
                        demand.id(),
                        "Gå utbildningen och öva tillsammans med en erfaren kollega",
                        person.id(),
                        today.plusDays(20L + turn));
            }
        }
        for (int year = today.getYear() - (turn % 3 == 0 ? 1 : 0); year >= today.getYear() - 1; year--) {
            LocalDate held = year == today.getYear() ? today.minusDays(30) : LocalDate.of(year, 10, 12);
            if (held.getYear() == year) {
                sql.insert(
                        "competence_follow_up (id, employee_id, year, held_on, note, by_id)",
                        sql.id(),
                        person.id(),
                        year,
                        held,
                        turn % 4 == 0 ? "Vill gärna handleda nya kollegor." : null,
                        leader.id());
            }
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(14, 0)).atZone(DemoData.ZONE).toInstant();
    }
}
