package se.ledstjarnan.system;

import java.sql.SQLException;

/** A pattern that rests on cases, as the night's search would have stored it; taken on, so that no search takes it away meanwhile. */
final class PatternUnderTest {

    private PatternUnderTest() {}

    /** Its id; of the first case's unit. */
    static String restingOn(String... caseNumbers) throws SQLException {
        String cases = "('" + String.join("', '", caseNumbers) + "')";
        return Rows.text(
                "with f as (insert into finding (kind, compartment, unit_id, key, words, period_from, period_to, cases, of_reports,"
                        + " before_cases, before_reports, expected, strength, found_on, seen_on, state, became, decided_by_id, decided_at, decided_cases)"
                        + " select 'THEME', case when d.area = 'HSL' then 'HEALTH_CARE' else 'SOCIAL_SERVICES' end, d.unit_id, 'test ' || d.number,"
                        + " 'rum 12', current_date - 90, current_date - 1, "
                        + caseNumbers.length
                        + ", 20, 1, 90, 0.3, 7, current_date - 1, current_date - 1, 'TAKEN', 'MEETING', d.reporter_id, now(), 1"
                        + " from deviation d where d.number = '" + caseNumbers[0] + "' returning id),"
                        + " c as (insert into finding_case (finding_id, deviation_id) select f.id, d.id from f, deviation d"
                        + " where d.number in " + cases + ") select id from f");
    }
}
