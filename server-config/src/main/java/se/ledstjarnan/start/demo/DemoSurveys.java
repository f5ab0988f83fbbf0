package se.ledstjarnan.start.demo;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Ten surveys, indexes and registries: to be answered, late, and answered, some with the figures of three years. */
final class DemoSurveys {

    private static final int ROUNDS = 3;

    private final Sql sql;
    private final DemoOrganisation organisation;
    private final LocalDate today;
    private int series;

    DemoSurveys(Sql sql, DemoOrganisation organisation, Instant now) {
        this.sql = sql;
        this.organisation = organisation;
        this.today = now.atZone(DemoData.ZONE).toLocalDate();
    }

    void load() throws SQLException {
        for (String[] row : Csv.rows("surveys.csv")) {
            series++;
            LocalDate due = today.plusDays(Long.parseLong(row[4]));
            boolean compared = !row[7].isEmpty();
            for (int back = compared ? ROUNDS - 1 : 0; back >= 0; back--) {
                survey(row, due.minusYears(back), compared, ROUNDS - 1 - back);
            }
        }
        sql.flush();
        sql.number("select setval('survey_series', " + series + ")");
    }

    private void survey(String[] row, LocalDate due, boolean answered, int round) throws SQLException {
        long id = sql.id();
        long responsible = organisation.person(row[5]).id();
        sql.insert(
                "survey (id, series, kind, title, sender, for_year, due, about, responsible_id, answer_words, answered_at,"
                        + " answered_by_id)",
                id,
                series,
                row[0],
                row[1],
                row[2],
                due.getYear() + Integer.parseInt(row[3]),
                due,
                "Besvaras på avsändarens webbplats. Underlaget hämtas från enheterna.",
                responsible,
                answered ? "Besvarad på avsändarens webbplats." : null,
                answered ? at(due.minusDays(3)) : null,
                answered ? responsible : null);
        for (String part : row[6].isEmpty() ? new String[0] : row[6].split("\\|")) {
            part(id, part.split(":", -1));
        }
        for (String result : row[7].isEmpty() ? new String[0] : row[7].split("\\|")) {
            String[] figure = result.split(":");
            sql.insert(
                    "survey_result (id, survey_id, name, figure, unit_of_figure)",
                    sql.id(),
                    id,
                    figure[0],
                    new BigDecimal(figure[2 + round]),
                    figure[1]);
        }
    }

    private void part(long survey, String[] part) throws SQLException {
        sql.insert(
                "survey_part (id, survey_id, person_id, what, due, given, done_at)",
                sql.id(),
                survey,
                organisation.person(part[0]).id(),
                part[1] + ".",
                today.plusDays(Long.parseLong(part[2])),
                part[3].isEmpty() ? null : part[3],
                part[3].isEmpty() ? null : at(today.minusDays(1)));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.of(14, 10)).atZone(DemoData.ZONE).toInstant();
    }
}
