package se.ledstjarnan.system;

import java.sql.SQLException;
import java.time.LocalDate;

/** The latest quarterly report, drafted where the job has not come to it yet. */
final class LatestQuarter {

    private static final String LATEST =
            " from made_report where code = 'mas-kvartal' order by last_day desc, edition desc limit 1";

    private LatestQuarter() {}

    /** What the addresses of what it is made of end with, such as {@code ?year=2026&quarter=3}. */
    static String address() throws SQLException {
        number();
        return Rows.text(
                "select '?year=' || extract(year from last_day) || '&quarter=' || extract(quarter from last_day)"
                        + LATEST);
    }

    static String number() throws SQLException {
        if (Rows.text("select number" + LATEST) == null) {
            HttpUser mats = ProductUnderTest.as("mats");
            mats.submit(mats.get("/report/reports.xhtml")
                    .form("draft")
                    .set("draft:kind", "mas-kvartal")
                    .set("draft:day_input", LocalDate.now().minusMonths(3).toString())
                    .press("draft:go"));
        }
        return Rows.text("select number" + LATEST);
    }
}
