package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Who is licensed to delegate, and some sixty delegations in all states. */
final class DemoDelegations {

    private static final String[] MEDICINES = {
        "Ge läkemedel ur dosett eller dospåse", "Ge flytande läkemedel genom munnen", "Ge ögon-, öron- eller näsdroppar"
    };
    private static final String[] INSULIN = {"Ta blodsocker", "Ge insulin med penna"};
    private static final String[] TRAINING = {"Träna enligt rehabiliteringsplan"};
    private static final List<String> NURSES = List.of("siv", "danielu", "hassanw", "leifa", "josefinc", "marcusr");
    private static final Map<DemoUnit, List<String>> DELEGATORS = new LinkedHashMap<>(Map.of(
            DemoUnit.BJORKEN, List.of("siv", "danielu", "hassanw"),
            DemoUnit.TALLGARDEN, List.of("leifa"),
            DemoUnit.GRANEN, List.of("siv", "josefinc"),
            DemoUnit.LINDEN, List.of("marcusr", "josefinc"),
            DemoUnit.EKEN, List.of("siv")));

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final Map<String, Long> tasks = new LinkedHashMap<>();
    private int number;

    DemoDelegations(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    /** One of the ways in which a delegation can stand: how many days since its first, and how many it was given. */
    private record Story(String status, int since, int days, String words) {

        boolean answered() {
            return !status.equals("WAITING") && !(status.equals("REVOKED") && since < 5);
        }
    }

    private static final List<Story> STORIES = List.of(
            new Story("ACCEPTED", 120, 365, null),
            new Story("ACCEPTED", 350, 365, null),
            new Story("ACCEPTED", 60, 365, null),
            new Story("WAITING", 1, 365, null),
            new Story("ACCEPTED", 210, 365, null),
            new Story("ACCEPTED", 372, 365, null),
            new Story("ACCEPTED", 30, 180, null),
            new Story("REVOKED", 90, 365, "Kunskapen räckte inte vid uppföljningen efter tre månader."),
            new Story("ACCEPTED", 342, 365, null),
            new Story("DECLINED", 20, 365, "Jag vill öva mer tillsammans med någon först."),
            new Story("ACCEPTED", -10, 365, null),
            new Story("ACCEPTED", 400, 365, null));

    void load() throws SQLException {
        sql.each("select name, id from care_task", row -> tasks.put(row.getString(1), row.getLong(2)));
        for (String nurse : NURSES) {
            license(nurse, "NURSE");
        }
        license("kamalb", "PHYSIOTHERAPIST");
        license("linneaj", "OCCUPATIONAL_THERAPIST");
        int turn = 0;
        for (DemoUnit unit : DELEGATORS.keySet().stream().sorted().toList()) {
            List<String> delegators = DELEGATORS.get(unit);
            for (Person person : receivers(unit)) {
                String by = delegators.get(turn % delegators.size());
                decide(unit, person, by, "NURSE", MEDICINES, STORIES.get(turn % STORIES.size()));
                if (turn % 2 == 0) {
                    decide(unit, person, by, "NURSE", INSULIN, STORIES.get((turn + 3) % STORIES.size()));
                }
                if (turn % 3 == 0) {
                    decide(
                            unit,
                            person,
                            "kamalb",
                            "PHYSIOTHERAPIST",
                            TRAINING,
                            STORIES.get((turn + 6) % STORIES.size()));
                }
                turn++;
            }
        }
        sql.flush();
        sql.number("select setval('delegation_number', " + number + ")");
    }

    private List<Person> receivers(DemoUnit unit) {
        List<Person> receivers = new ArrayList<>(organisation.staff(unit));
        receivers.removeIf(person -> person.title().contains("sjuksköterska"));
        return receivers;
    }

    private void license(String username, String profession) throws SQLException {
        LocalDate checked = today.minusYears(2).withDayOfMonth(10);
        sql.insert(
                "care_licence (id, employee_id, profession, checked_on, checked_by_id, valid_from)",
                sql.id(),
                organisation.person(username).id(),
                profession,
                checked,
                organisation.person("mats").id(),
                checked);
    }

    private void decide(DemoUnit unit, Person receiver, String by, String profession, String[] names, Story story)
            throws SQLException {
        number++;
        long id = sql.id();
        long delegator = organisation.person(by).id();
        LocalDate from = today.minusDays(story.since());
        LocalDate decided = story.since() < 0 ? today.minusDays(2) : from;
        LocalDate to = from.plusDays(story.days() - 1L);
        boolean revoked = story.status().equals("REVOKED");
        LocalDate stopped = revoked ? today.minusDays(4) : null;
        sql.insert(
                "delegation (id, number, receiver_id, delegator_id, profession, status, checked_on, checked_by_id, check_result,"
                        + " check_note, valid_from, valid_to, decided_at, answered_at, ended_on)",
                id,
                number,
                receiver.id(),
                delegator,
                profession,
                story.status(),
                decided.minusDays(3),
                delegator,
                number % 7 == 0 ? "PASSED_LATER" : "PASSED",
                "Webbutbildning med prov, och praktiskt prov på enheten",
                from,
                to,
                at(decided, 10),
                story.answered() ? at(decided, 13) : null,
                stopped);
        for (String name : names) {
            sql.insert("delegation_task (delegation_id, task_id, name)", id, tasks.get(name), name);
        }
        sql.insert("delegation_unit (delegation_id, unit_id)", id, organisation.id(unit));
        event(id, "GIVE", null, delegator, at(decided, 10));
        if (story.answered()) {
            boolean declined = story.status().equals("DECLINED");
            event(id, declined ? "DECLINE" : "ACCEPT", declined ? story.words() : null, receiver.id(), at(decided, 13));
        }
        if (revoked) {
            event(id, "REVOKE", story.words(), delegator, at(stopped, 15));
        }
    }

    private void event(long delegation, String action, String words, long by, Instant at) throws SQLException {
        sql.insert(
                "delegation_event (id, delegation_id, action, words, by_id, at)",
                sql.id(),
                delegation,
                action,
                words,
                by,
                at);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 20)).atZone(DemoData.ZONE).toInstant();
    }
}
