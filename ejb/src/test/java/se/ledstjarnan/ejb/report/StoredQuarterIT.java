package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.report.CollectedBlock;
import se.ledstjarnan.domain.report.FigurePart;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.QuarterFigures;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** Quarterly reports stored before they were reports as all others, brought over by the migration: in a schema of their own. */
class StoredQuarterIT extends ContainerTest {

    private static final String SCHEMA = "stored_quarters";
    private static final String BEFORE = "284";

    @Resource(lookup = "jdbc/ledstjarnan-owner")
    private DataSource owner;

    private final Database rows = Database.owner();

    @BeforeEach
    @AfterEach
    void nothingLeft() throws SQLException {
        rows.execute("drop schema if exists " + SCHEMA + " cascade");
    }

    private FluentConfiguration flyway() {
        return Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(owner)
                .schemas(SCHEMA)
                .createSchemas(true)
                .locations("classpath:db/migration")
                .outOfOrder(true);
    }

    private static String in(String sql) {
        return sql.replace("@", SCHEMA + ".");
    }

    private long number(String sql) throws SQLException {
        return rows.number(in(sql));
    }

    private String text(String sql) throws SQLException {
        return (String) rows.column(in(sql)).get(0);
    }

    @Test
    void becomeReportsAsAllOthersWithAllTheyHeld() throws Exception {
        String role =
                (String) Database.application().column("select current_user").get(0);
        flyway().placeholders(Map.of("app_role", role)).target(BEFORE).load().migrate();
        long mats = number("insert into @employee (username, given_name, family_name)"
                + " values ('mats', 'Mats', 'Berg') returning id");
        long first = stored(2024, 4, "HANDED", mats);
        long second = stored(2025, 1, "APPROVED", mats);
        long draft = number("insert into @quarterly_report (year, quarter_number, status, drafted_at, figures_at)"
                + " values (2025, 2, 'DRAFT', '2025-07-01', '2025-07-01') returning id");
        rows.execute(
                in("insert into @quarterly_report_handover (report_id, step, body, day, paragraph, registration_number,"
                        + " recorded_by_id, recorded_at, request) values (" + first
                        + ", 1, 'Styrelsen', '2025-02-20', '45', 'KS 1', " + mats
                        + ", '2025-02-21', 'Återkom om \"natten\".')"));
        rows.execute(in("insert into @quarterly_report_handover (report_id, step, body) values (" + second
                + ", 1, 'Styrelsen')"));

        flyway().placeholders(Map.of("app_role", role)).load().migrate();

        assertThat(number("select count(*) from @made_report where code = 'mas-kvartal'"))
                .isEqualTo(3);
        assertThat(text(
                        "select status || ' ' || first_day || ' ' || last_day || ' ' || threshold || ' ' || registration_number"
                                + " from @made_report where id = " + first))
                .isEqualTo("HANDED 2024-10-01 2024-12-31 5 KS 2024/7");
        assertThat(
                        number(
                                "select count(*) from @made_report_document d join @made_report r on r.id = d.report_id"
                                        + " where d.kind = 'WHOLE' and d.sha256 = encode(sha256(d.pdf), 'hex') and r.sha256 = d.sha256 and d.page = '<p/>'"))
                .isEqualTo(2);
        assertThat(chapter(first, "MAS bedömning")).isEqualTo("Lugnt.");
        assertThat(chapter(first, "Begäran")).isEqualTo("Ta del.");
        assertThat(chapter(first, "Från patientnämnden")).isEqualTo("Två ärenden.");
        assertThat(chapter(first, "Tidigare beslut")).isEqualTo("Gjort.");
        assertThat(chapter(draft, "MAS bedömning")).isNull();
        assertThat(number("select count(*) from @made_report_signature where role = 'MAS' and by_id = " + mats))
                .isEqualTo(2);
        assertThat(text("select paragraph || ' ' || request from @made_report_handover where report_id = " + first))
                .isEqualTo("45 Återkom om \"natten\".");
        assertThat(number(
                        "select count(*) from @made_report_handover where report_id = " + second + " and day is null"))
                .isOne();

        QuarterFigures figures =
                new QuarterFigures(new Quarter(2024, 4), block(first, "quarter").facts());
        assertThat(figures.count(FigurePart.CATEGORY, "FALL", new Quarter(2024, 4)))
                .isEqualTo(17);
        assertThat(figures.byUnit().rows().get(0).group()).isEqualTo("Äldreomsorg");
        assertThat(block(first, "deviation.selected").rows("rules"))
                .extracting(row -> row.get(0))
                .containsExactly("Alla med grad 3.", "Läkemedel.");
        assertThat(block(second, "report.requests").rows("requests"))
                .extracting(row -> row.get(3))
                .containsExactly("Återkom om \"natten\".");
        assertThat(block(draft, "report.requests").rows("requests"))
                .as("told by the second")
                .isEmpty();
        assertThat(number("select count(*) from information_schema.tables where table_schema = '" + SCHEMA
                        + "' and table_name like 'quarterly_report%'"))
                .isZero();
    }

    private String chapter(long report, String heading) throws SQLException {
        return text("select c.text from @made_report_chapter c join @report_definition_chapter k on k.id = c.chapter_id"
                + " where c.report_id = " + report + " and k.heading = '" + heading + "'");
    }

    private CollectedBlock block(long report, String source) throws SQLException {
        return BlockJson.read(text(
                "select block from @made_report_data where report_id = " + report + " and source = '" + source + "'"));
    }

    private long stored(int year, int quarter, String status, long by) throws SQLException {
        String day = (quarter == 4 ? year + 1 : year) + "-0" + (quarter == 4 ? 1 : quarter * 3 + 1) + "-15";
        long id = number(
                "insert into @quarterly_report (year, quarter_number, status, drafted_at, figures_at, analysis, proposal,"
                        + " patient_board, follow_up, rule_text, registration_number, approved_at, approved_by_id, threshold, sha256) values ("
                        + year + ", " + quarter + ", '" + status + "', '" + day + "', '" + day
                        + "', 'Lugnt.', 'Ta del.', 'Två ärenden.', 'Gjort.', E'Alla med grad 3.\\nLäkemedel.', 'KS "
                        + year + "/7', '" + day
                        + "', " + by + ", 5, encode(sha256('%PDF'), 'hex')) returning id");
        rows.execute(
                in("insert into @quarterly_report_document (report_id, pdf, page) values (?, ?, '<p/>')"),
                id,
                "%PDF".getBytes(StandardCharsets.US_ASCII));
        String figure =
                "insert into @quarterly_report_figure (report_id, part, row_key, row_label, row_group, row_order,"
                        + " period_start, count) values (" + id + ", ";
        String start = "'" + new Quarter(year, quarter).firstDay() + "'";
        rows.execute(in(figure + "'CATEGORY', 'FALL', 'Fall', null, 1, " + start + ", 17)"));
        rows.execute(in(figure + "'UNIT', '12', 'Björken \"norr\"', 'Äldreomsorg', 1, " + start + ", 17)"));
        return id;
    }
}
