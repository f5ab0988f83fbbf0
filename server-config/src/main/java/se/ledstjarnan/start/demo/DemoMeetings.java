package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** A year of meetings and trainings in the units; one unit has not noted any. */
final class DemoMeetings {

    private static final DemoUnit SILENT = DemoUnit.FAMILJ;
    private static final int WHOLE = 100;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;

    DemoMeetings(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        List<DemoUnit> units = Arrays.stream(DemoUnit.values())
                .filter(unit -> unit.operation != null && unit != SILENT)
                .toList();
        for (String[] row : Csv.rows("meetings.csv")) {
            for (DemoUnit unit : units) {
                meeting(row, unit);
            }
        }
    }

    private void meeting(String[] row, DemoUnit unit) throws SQLException {
        long id = sql.id();
        LocalDate day = today.minusDays(Long.parseLong(row[1]) + 3L * unit.ordinal());
        List<DemoOrganisation.Person> staff = organisation.staff(unit);
        int present = Math.max(2, staff.size() * Integer.parseInt(row[5]) / WHOLE);
        sql.insert(
                "staff_meeting (id, unit_id, kind, held_on, words, learning, headcount, written_by_id, written_at)",
                id,
                organisation.id(unit),
                row[0],
                day,
                row[2],
                row[4].isEmpty() ? null : row[4],
                present,
                organisation.leader(unit).id(),
                day.atTime(LocalTime.of(15, 30)).atZone(DemoData.ZONE).toInstant());
        if (!row[3].isEmpty()) {
            sql.insert(
                    "staff_meeting_document (meeting_id, version_id)",
                    id,
                    sql.number(
                            "select id from routine_version where status = 'IN_FORCE' and title = '" + row[3] + "'"));
        }
        for (int i = 0; unit == DemoUnit.BJORKEN && i < Math.min(present, staff.size()); i++) {
            sql.insert(
                    "staff_meeting_person (meeting_id, employee_id)",
                    id,
                    staff.get(i).id());
        }
    }
}
