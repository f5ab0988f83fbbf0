package se.ledstjarnan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.ledstjarnan.start.Postgres;
import se.ledstjarnan.system.HttpForm;
import se.ledstjarnan.system.HttpPage;
import se.ledstjarnan.system.HttpUser;

/** The yearly compilation of deviations, complaints and views, drafted by hand: counted, made safe with what was told before, and stored. */
final class YearlyReport {

    private static final String CODE = "sammanstallning";

    /** A year has one report of a kind: what was drafted the time before is taken away. */
    private static final String FORGET = """
            delete from made_report_chapter where report_id in (select id from made_report where code = '%1$s' and status = 'DRAFT');
            delete from made_report_data where report_id in (select id from made_report where code = '%1$s' and status = 'DRAFT');
            delete from made_report where code = '%1$s' and status = 'DRAFT'""".formatted(CODE);

    private final Postgres database;
    private HttpForm form;

    YearlyReport(Postgres database) {
        this.database = database;
    }

    void open(HttpUser user) {
        try (Connection connection = database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            for (String each : FORGET.split(";")) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        form = user.get("/report/reports.xhtml").form("draft");
    }

    /** From the press to the answer that the draft is stored. */
    int draft(HttpUser user) {
        HttpPage answer = user.submitOnly(form.set("draft:kind", CODE).press("draft:go"));
        String next = answer.header("Location");
        if (next == null || !next.contains("/report/report.xhtml")) {
            throw new IllegalStateException("No report was drafted: " + answer.status() + " " + next);
        }
        return answer.bytes().length;
    }
}
