package se.ledstjarnan.start.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import se.ledstjarnan.start.demo.DemoOrganisation.Person;

/** Measures of the demo cases: most done and judged, some waiting, a few overdue. */
final class DemoMeasures {

    private final Sql sql;
    private final Random random;
    private final LocalDate today;

    DemoMeasures(Sql sql, Random random, LocalDate today) {
        this.sql = sql;
        this.random = random;
        this.today = today;
    }

    /** Whether a measure came of it: four cases in ten. */
    boolean wanted() {
        return random.nextInt(10) < 4;
    }

    /** A measure that was done before the case was closed; nearly all whose time has come are judged. */
    void done(long deviation, String number, long unit, String[] event, Person owner, Instant made, Instant done)
            throws SQLException {
        LocalDate followUp = day(done).plusDays(60);
        boolean judged = followUp.isBefore(today.minusDays(10)) || (followUp.isBefore(today) && random.nextInt(10) < 7);
        Instant at = judged ? followUp.atTime(10, 0).atZone(DemoData.ZONE).toInstant() : null;
        insert(
                deviation,
                number,
                unit,
                event,
                owner,
                made,
                new State("DONE", day(done), followUp, judged ? null : followUp, done, judged ? verdict() : null, at));
    }

    /** A measure under way; one in four is late. */
    void planned(long deviation, String number, long unit, String[] event, Person owner, Instant made)
            throws SQLException {
        LocalDate due = today.plusDays(random.nextInt(4) == 0 ? -1 - random.nextInt(6) : 2 + random.nextInt(30));
        insert(
                deviation,
                number,
                unit,
                event,
                owner,
                made,
                new State("PLANNED", due, due.plusDays(60), due, null, null, null));
    }

    private record State(
            String status,
            LocalDate due,
            LocalDate followUp,
            LocalDate next,
            Instant ended,
            String verdict,
            Instant judged) {}

    private void insert(
            long deviation, String number, long unit, String[] event, Person owner, Instant made, State state)
            throws SQLException {
        boolean judged = state.verdict() != null;
        sql.insert(
                "measure (id, origin, origin_id, origin_number, unit_id, reach, kind, title, expectation, follow_up, owner_id,"
                        + " due, status, next_date, created_at, created_by_id, ended_at, ended_by_id, verdict,"
                        + " verdict_comment, verdict_at, verdict_by_id)",
                sql.id(),
                "DEVIATION",
                deviation,
                number,
                unit,
                "UNIT",
                random.nextBoolean() ? "CORRECTIVE" : "PREVENTIVE",
                event[9],
                event[10],
                state.followUp(),
                owner.id(),
                state.due(),
                state.status(),
                state.next(),
                made,
                owner.id(),
                state.ended(),
                state.ended() == null ? null : owner.id(),
                state.verdict(),
                judged ? "Uppföljt på arbetsplatsträffen." : null,
                state.judged(),
                judged ? owner.id() : null);
    }

    private String verdict() {
        int chance = random.nextInt(10);
        return chance < 6 ? "ACHIEVED" : chance < 8 ? "PARTLY" : chance < 9 ? "NOT_ACHIEVED" : "CANNOT_JUDGE";
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(DemoData.ZONE).toLocalDate();
    }
}
