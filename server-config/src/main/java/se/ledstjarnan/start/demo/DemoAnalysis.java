package se.ledstjarnan.start.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/** Two years of the analysis: three rounds that the board has decided on, and one that is seeking causes. */
final class DemoAnalysis {

    private static final String[] STEPS = {"COLLECT", "FOCUS", "CAUSES", "CONCLUSIONS", "PRIORITY", "BASIS", "DECISION"
    };
    static final int OPEN = 4;
    private static final BigDecimal CLEARLY = new BigDecimal("0.05");

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private final long sofia;
    private final long kerstin;
    private final Map<Integer, Round> rounds = new HashMap<>();
    private final Map<String, Long> points = new HashMap<>();

    /** @param ends the day on which its period has ended, or today */
    record Round(int number, long id, int year, boolean whole, LocalDate ends) {

        LocalDate decided() {
            return ends.plusDays(75);
        }

        String period() {
            return (whole ? "helåret " : "första halvåret ") + year;
        }
    }

    DemoAnalysis(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
        this.sofia = organisation.person("sofia").id();
        this.kerstin = organisation.person("kerstin").id();
    }

    void load() throws SQLException {
        group();
        int year = today.getYear();
        round(1, year - 1, false, LocalDate.of(year - 1, 6, 30));
        round(2, year - 1, true, LocalDate.of(year - 1, 12, 31));
        round(3, year, false, LocalDate.of(year, 6, 30));
        round(OPEN, year, true, today.minusDays(20));
        for (String[] row : Csv.rows("analysis-points.csv")) {
            point(row);
        }
        notes();
        new DemoProposals(sql, organisation, rounds, points).load();
        sql.flush();
        sql.number("select setval('analysis_round_number', " + rounds.size() + ")");
    }

    private void group() throws SQLException {
        LocalDate since = LocalDate.of(today.getYear() - 1, 1, 15);
        for (String member : new String[] {"kerstin", "mats", "birgitta", "per", "karin"}) {
            member(member, since, null);
        }
        member("lena", since, LocalDate.of(today.getYear(), 3, 31));
    }

    private void member(String person, LocalDate from, LocalDate to) throws SQLException {
        sql.insert(
                "appointment (id, employee_id, kind, decision, valid_from, valid_to)",
                sql.id(),
                organisation.person(person).id(),
                "ANALYSIS_GROUP",
                "Socialchefens beslut " + from,
                from,
                to);
    }

    private void round(int number, int year, boolean whole, LocalDate ends) throws SQLException {
        Round round = new Round(number, sql.id(), year, whole, ends);
        rounds.put(number, round);
        boolean open = number == OPEN;
        LocalDate collected = open ? ends : ends.plusDays(12);
        sql.insert(
                "analysis_round (id, number, year, half, leader_id, ready_by, step, begun_by_id, begun_at, collected_by_id,"
                        + " collected_at, collected_rule, finished_at)",
                round.id(),
                number,
                year,
                whole ? "FULL_YEAR" : "HALF_YEAR",
                kerstin,
                open ? today.plusDays(70) : round.ends().plusDays(60),
                open ? "CAUSES" : "DECISION",
                sofia,
                at(collected.minusDays(2)),
                kerstin,
                at(collected),
                "Uppgifter från " + LocalDate.of(year, 1, 1) + " till " + ends
                        + ", jämförda med samma tid året före. Antal från 1 till 4 på en enhet döljs.",
                open || number == OPEN - 1 ? null : at(round.decided().plusDays(6)));
        for (int step = 0; step < (open ? 2 : STEPS.length - 1); step++) {
            sql.insert(
                    "analysis_step_end (id, round_id, step, words, by_id, at)",
                    sql.id(),
                    round.id(),
                    STEPS[step],
                    step == 1 ? "Gruppen valde tre fokusområden, varav ett att lära av." : null,
                    step == STEPS.length - 2 ? sofia : kerstin,
                    at(collected.plusDays(open ? 2L + step * 3L : 4L + step * 9L)));
        }
    }

    private void point(String[] row) throws SQLException {
        Round round = rounds.get(Integer.valueOf(row[0]));
        long id = sql.id();
        points.put(row[0] + '-' + row[1], id);
        String key = "demo-" + row[1];
        figure(round, row, key);
        sql.insert(
                "focus_point (id, round_id, position, part, figure_key, title, why, good, work_environment, conclusion, by_id, at)",
                id,
                round.id(),
                Integer.valueOf(row[1]),
                row[15],
                key,
                row[2],
                row[3],
                row[4].equals("1"),
                row[5].equals("1"),
                row[6].isEmpty() ? null : row[6],
                kerstin,
                at(round.ends().plusDays(3)));
        cause(id, 1, row, 7, round);
        cause(id, 2, row, 11, round);
    }

    private void cause(long point, int position, String[] row, int from, Round round) throws SQLException {
        sql.insert(
                "focus_cause (id, focus_id, position, unit_id, area, cause, effect, by_id, at)",
                sql.id(),
                point,
                position,
                unit(row[from]),
                row[from + 1],
                row[from + 2],
                row[from + 3],
                kerstin,
                at(round.ends().plusDays(6)));
    }

    private void figure(Round round, String[] row, String key) throws SQLException {
        BigDecimal value = new BigDecimal(row[16]);
        BigDecimal target = row[17].isEmpty() ? null : new BigDecimal(row[17]);
        BigDecimal gap = gap(value, target, row[20]);
        String standing = gap == null
                ? "NO_TARGET"
                : gap.signum() < 0 ? "BAD" : gap.compareTo(CLEARLY) >= 0 ? "GOOD" : "ON_TARGET";
        sql.insert(
                "collected_figure (id, round_id, part, figure_key, label, unit_id, goal_number, indicator_number, measured_in, value, target, before, direction, gap,"
                        + " standing, sign, link)",
                sql.id(),
                round.id(),
                row[15],
                key,
                row[2],
                unit(row[7]),
                whole(row[22]),
                whole(row[23]),
                row[19],
                value,
                target,
                new BigDecimal(row[18]),
                row[20],
                gap,
                standing,
                row[21],
                link(row));
    }

    private static String link(String[] row) {
        if (!row[23].isEmpty()) {
            return "/goal/indicator.xhtml?number=" + row[23];
        }
        return row[15].equals("DEVIATION") ? "/statistics/statistics.xhtml?months=36" : null;
    }

    static Integer whole(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static BigDecimal gap(BigDecimal value, BigDecimal target, String direction) {
        if (target == null || direction.equals("NEUTRAL")) {
            return null;
        }
        BigDecimal off = direction.equals("LOWER") ? target.subtract(value) : value.subtract(target);
        return off.divide(target, MathContext.DECIMAL32);
    }

    private Long unit(String name) {
        return name.isEmpty() ? null : organisation.id(DemoUnit.valueOf(name));
    }

    private void notes() throws SQLException {
        for (Round round : rounds.values()) {
            note(
                    round,
                    "1",
                    "UNIT_DIALOGUE",
                    "BJORKEN",
                    "Medarbetarna beskriver att de hinner med det planerade men inte det som händer. De vill själva pröva en ny fördelning av passen.",
                    "Personalmöte, elva deltog");
            note(
                    round,
                    "2",
                    "UNIT_DIALOGUE",
                    "GRANEN",
                    "Planeringen ändras flera gånger samma förmiddag. Det märks mest på måndagar.",
                    "Samtal med planerare och två medarbetare");
            note(
                    round,
                    "1",
                    "CLIENT_DIALOGUE",
                    null,
                    "De som får insatser vill veta vem som kommer. Tiden är mindre viktig än att det är någon de känner.",
                    "Brukarråd, sju deltog");
            note(
                    round,
                    null,
                    "COMPARISON",
                    null,
                    "Två kommuner av samma storlek når bättre resultat. De har färre medarbetare per person och vecka.",
                    "Kolada och samtal med kvalitetssamordnare");
            note(
                    round,
                    null,
                    "RESEARCH",
                    null,
                    "Personalkontinuitet hänger samman med upplevd trygghet i flera svenska studier.",
                    "Socialstyrelsens kunskapsstöd");
        }
    }

    private void note(Round round, String point, String kind, String unit, String words, String source)
            throws SQLException {
        sql.insert(
                "analysis_note (id, round_id, focus_id, kind, held_on, unit_id, words, source, by_id, at)",
                sql.id(),
                round.id(),
                point == null ? null : points.get(round.number() + "-" + point),
                kind,
                round.ends().plusDays(8),
                unit == null ? null : unit(unit),
                words,
                source,
                kerstin,
                at(round.ends().plusDays(8)));
    }

    static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(10, 30)).atZone(DemoData.ZONE).toInstant();
    }
}
