package se.ledstjarnan.system;

import java.sql.SQLException;

/** The latest quarterly report, drafted where the job has not come to it yet. */
final class LatestQuarter {

    private static final String ADDRESS =
            "select '?year=' || year || '&quarter=' || quarter_number from quarterly_report"
                    + " order by year desc, quarter_number desc limit 1";

    private LatestQuarter() {}

    /** What its address ends with, such as {@code ?year=2026&quarter=3}. */
    static String address() throws SQLException {
        if (Rows.text(ADDRESS) == null) {
            HttpUser mats = ProductUnderTest.as("mats");
            mats.submit(mats.get("/report/quarters.xhtml").form("draft").press("draft:go"));
        }
        return Rows.text(ADDRESS);
    }
}
