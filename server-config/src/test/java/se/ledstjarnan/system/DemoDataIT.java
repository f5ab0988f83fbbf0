package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.deviation.DeviationStatus;
import se.ledstjarnan.domain.lexmaria.LexMariaStatus;
import se.ledstjarnan.domain.lexmaria.Seriousness;
import se.ledstjarnan.domain.lexsarah.Grade;
import se.ledstjarnan.domain.lexsarah.LexSarahStatus;

/** What somebody who tries the product finds: enough cases of each kind, over years, wherever a case can stand. */
class DemoDataIT {

    /** Praise is only thanked for, and is no complaint. */
    private static final List<String> OF_COMPLAINTS = Arrays.stream(DeviationStatus.values())
            .filter(status -> status != DeviationStatus.ACKNOWLEDGED)
            .map(Enum::name)
            .toList();

    @Test
    void lexSarahInAllItsStatusesAndGrades() throws SQLException {
        assertThat(Rows.number("select count(*) from lex_sarah")).isGreaterThanOrEqualTo(25);
        assertThat(Rows.number("select count(*) from lex_sarah where ivo_notified_on is not null"))
                .isGreaterThanOrEqualTo(3);
        assertThat(words("status", "lex_sarah")).containsAll(names(LexSarahStatus.values()));
        assertThat(words("grade", "lex_sarah")).containsAll(names(Grade.values()));
        assertThat(words("origin", "lex_sarah")).hasSize(3);
        assertThat(years("received_at", "lex_sarah")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void lexMariaInAllItsStatusesAndDegrees() throws SQLException {
        assertThat(Rows.number("select count(*) from lex_maria")).isGreaterThanOrEqualTo(15);
        assertThat(Rows.number("select count(*) from lex_maria where ivo_notified_on is not null"))
                .isGreaterThanOrEqualTo(3);
        assertThat(words("status", "lex_maria")).containsAll(names(LexMariaStatus.values()));
        assertThat(words("seriousness", "lex_maria")).containsAll(names(Seriousness.values()));
        assertThat(years("received_at", "lex_maria")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void complaintsFromAllKindsOfSendersInAllTheirStatuses() throws SQLException {
        assertThat(Rows.number("select count(*) from deviation where kind = 'COMPLAINT'"))
                .isGreaterThanOrEqualTo(200);
        assertThat(words("status", "deviation where kind = 'COMPLAINT'")).containsAll(OF_COMPLAINTS);
        assertThat(words("source", "deviation where kind = 'COMPLAINT'"))
                .contains("CLIENT", "RELATIVE", "CITIZEN", "CARE_PROVIDER", "AUTHORITY", "ASSOCIATION");
        assertThat(words("nature", "deviation where kind = 'COMPLAINT'")).contains("COMPLAINT", "COMMENT");
        assertThat(Rows.number("select count(*) from deviation where kind = 'COMPLAINT' and about_child"))
                .isPositive();
        assertThat(years("reported_at", "deviation where kind = 'COMPLAINT'")).isGreaterThanOrEqualTo(2);
    }

    /** A case rests on steps that each lead where they lead in the product, the last one to where it stands. */
    @Test
    void everyCaseStandsWhereItsTimelineEnds() throws SQLException {
        assertThat(Rows.number("""
                        select count(*) from (
                            select l.status, (select e.status_after from lex_sarah_event e where e.lex_sarah_id = l.id
                                order by e.written_at desc, e.id desc limit 1) last from lex_sarah l
                            union all
                            select l.status, (select e.status_after from lex_maria_event e where e.lex_maria_id = l.id
                                order by e.written_at desc, e.id desc limit 1) from lex_maria l) c
                        where c.status is distinct from c.last
                        """)).isZero();
        assertThat(Rows.number("select count(*) from deviation d where kind = 'COMPLAINT' and status is distinct from"
                        + " (select e.status_after from case_event e where e.deviation_id = d.id"
                        + " order by e.happened_at desc, e.id desc limit 1)"))
                .isZero();
    }

    private static List<String> words(String column, String of) throws SQLException {
        return Arrays.asList(Rows.text("select string_agg(distinct %s, ',') from %s".formatted(column, of))
                .split(","));
    }

    private static long years(String column, String of) throws SQLException {
        return Rows.number("select extract(year from age(max(%1$s), min(%1$s))) from %2$s".formatted(column, of));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }
}
