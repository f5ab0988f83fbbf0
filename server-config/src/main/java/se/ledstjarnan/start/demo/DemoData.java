package se.ledstjarnan.start.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills an empty database with a made-up municipality and three years of its deviations: about 2 600, with seasons, some 200 of them
 * complaints, and one unit whose falls really have become more. The same seed and day give the same data. Nobody in it exists.
 */
public final class DemoData {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final long SEED = 20_110_009;
    private static final int YEARS = 3;

    private DemoData() {}

    /**
     * Loads the data in one transaction, unless the database already has an organisation.
     *
     * @param connection as the schema's owner, who alone may move the sequence; closed by the caller
     * @param personKey what the product seals persons with
     * @param auditKey what it seals the log with
     * @param now the moment up to which cases have been reported
     * @return the number of cases made; 0 when there was something already
     */
    public static int load(Connection connection, String personKey, String auditKey, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        try (Sql sql = new Sql(connection)) {
            if (sql.number("select count(*) from unit") > 0) {
                return 0;
            }
            sql.reserve();
            DemoOrganisation.clear(sql);
            LocalDate today = now.atZone(ZONE).toLocalDate();
            LocalDate first = today.minusYears(YEARS).withDayOfMonth(1);
            DemoOrganisation organisation = new DemoOrganisation(sql, first);
            organisation.load();
            Random random = new Random(SEED);
            DemoPersons persons = new DemoPersons(sql, random, personKey);
            Random apart = new Random(SEED + 1);
            DemoComplaints complaints =
                    new DemoComplaints(sql, organisation, new DemoPersons(sql, apart, personKey), apart, now);
            List<DemoCases.Numbered> others = new ArrayList<>(complaints.draw(first));
            DemoPatterns patterns = new DemoPatterns(sql, organisation, now);
            others.addAll(patterns.told());
            int cases = new DemoCases(sql, organisation, persons, random, now).load(first, others);
            new DemoQuarters(sql, organisation, now).load();
            new DemoRoutines(sql, organisation, now).load();
            new DemoMeetings(sql, organisation, now).load();
            new DemoPassings(sql, organisation, now).load();
            new DemoDelegations(sql, organisation, now).load();
            new DemoCompetence(sql, organisation, now).load();
            new DemoDuties(sql, organisation, now).load();
            new DemoProcesses(sql, organisation, now).load();
            new DemoSuppliers(sql, organisation, now).load();
            new DemoSurveys(sql, organisation, now).load();
            new DemoRisks(sql, organisation, now).load();
            new DemoOwnLists(sql, organisation, now).load();
            new DemoChecks(sql, organisation, now).load();
            new DemoReviews(sql, organisation, now).load();
            new DemoControls(sql, organisation, now).load();
            new DemoAnalysis(sql, organisation, now).load();
            new DemoYearWheel(sql, organisation, now).load();
            new DemoRegister(sql, organisation, now).load();
            new DemoKolada(sql, now).load();
            new DemoStatistics(sql, organisation, now).load();
            new DemoBoard(sql, organisation, now).load();
            new DemoGoals(sql, organisation, now).load();
            new DemoPlans(sql, organisation, now).load();
            new DemoEffects(sql).load();
            new DemoAllotments(sql, organisation, now).load();
            new DemoBoardMeetings(sql, organisation, now).load();
            new DemoReorganisations(sql, organisation, now).load();
            new DemoReports(sql, organisation, now).load();
            new DemoDisposal(sql, organisation, now).load();
            new DemoMoving(sql, organisation, now).load();
            new DemoLog(sql, organisation, random, auditKey, now).load();
            sql.flush();
            patterns.seek();
            connection.commit();
            return cases;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Some time of a working day so many days ago, whatever the hour at which the data is made. */
    static Instant daytime(Instant now, long daysAgo) {
        return now.atZone(ZONE)
                .toLocalDate()
                .minusDays(daysAgo)
                .atTime((int) (8 + daysAgo % 9), (int) (daysAgo * 7 % 60))
                .atZone(ZONE)
                .toInstant();
    }
}
