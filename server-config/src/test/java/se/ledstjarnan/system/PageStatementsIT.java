package se.ledstjarnan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements a whole page sends to the database, menu and rights included. A page that asks once a row, or asks twice what it
 * knows, is found here. The numbers are what the pages need today, a report already begun included, and only ever made smaller.
 */
class PageStatementsIT {

    private static final int ROUNDS = 3;

    private final StatementCount statements =
            new StatementCount(ProductUnderTest.get().database());

    @ParameterizedTest
    @CsvSource({
        "karin, /deviation/cases.xhtml, 6",
        "sofia, /deviation/cases.xhtml?status=every&sort=newest&page=2, 6",
        "sofia, /deviation/cases.xhtml?status=every&text=golvet, 6",
        "kerstin, /lexsarah/cases.xhtml, 8",
        "karin, /measure/measures.xhtml, 6",
        "sofia, /measure/measures.xhtml?state=every&sort=owner&page=2, 6",
        "sofia, /statistics/statistics.xhtml, 7",
        "anna, /deviation/report.xhtml, 8",
        "anna, /deviation/mine.xhtml, 6",
        "karin, /index.xhtml, 8",
        "sofia, /index.xhtml, 8",
        "anna, /index.xhtml, 8",
        "mats, /report/quarters.xhtml, 6",
        "sven, /organisation/units.xhtml, 8",
        "sven, /organisation/employees.xhtml, 8",
        "sven, /job/jobs.xhtml, 8",
        "anna, /organisation/designations.xhtml, 8",
        "anna, /law/duties.xhtml, 8",
        "sven, /law/duty.xhtml?duty=lex_sarah_investigate, 8",
        "sofia, /access/extract.xhtml, 8",
        "sofia, /access/samples.xhtml, 8",
        "rut, /registration/queue.xhtml, 8"
    })
    void aPageKeepsToItsBudget(String uid, String path, int budget) throws SQLException {
        HttpUser user = ProductUnderTest.as(uid);

        int sent = statements.of(() -> assertThat(user.get(path).status()).isEqualTo(200), ROUNDS);

        assertThat(sent)
                .as("statements of " + path + " for " + uid)
                .isPositive()
                .isLessThanOrEqualTo(budget);
    }

    /** Fetched by anybody, and as often as they like. */
    @ParameterizedTest
    @CsvSource({"/public/index.xhtml, 1", "/public/report.xhtml, 2", "/public/staff.xhtml, 2", "/public/status.xhtml, 0"
    })
    void aPageForEverybodyCostsNextToNothing(String path, int budget) throws SQLException {
        HttpUser anybody = ProductUnderTest.anonymous();

        int sent = statements.of(() -> assertThat(anybody.get(path).status()).isEqualTo(200), ROUNDS);

        assertThat(sent).as("statements of " + path).isLessThanOrEqualTo(budget);
    }

    /** The page of the first row of a list. */
    @ParameterizedTest
    @CsvSource({
        "karin, /deviation/cases.xhtml, '', 8",
        "karin, /deviation/cases.xhtml, &tab=feedback, 8",
        "karin, /deviation/cases.xhtml, &tab=documents, 8",
        "karin, /deviation/cases.xhtml, &tab=measures, 9",
        "karin, /deviation/cases.xhtml, &tab=investigation, 11",
        "kerstin, /lexsarah/cases.xhtml, '', 10",
        "kerstin, /lexsarah/cases.xhtml, &tab=decision, 10",
        "kerstin, /lexsarah/cases.xhtml, &tab=investigation, 12",
        "karin, /measure/measures.xhtml, '', 8",
        "mats, /report/quarters.xhtml, '', 8",
        "sofia, /access/samples.xhtml, '', 8",
        "rut, /registration/queue.xhtml, '', 8"
    })
    void whatAListLeadsToKeepsToItsBudget(String uid, String list, String part, int budget) throws SQLException {
        String first = ProductUnderTest.as(uid)
                .get(list)
                .document()
                .select("main tbody a[href]")
                .first()
                .attr("href");

        aPageKeepsToItsBudget(uid, first + part, budget);
    }
}
