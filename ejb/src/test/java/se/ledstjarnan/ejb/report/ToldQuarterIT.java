package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;

/** A year's report is often approved before the last quarter's, which hides what it hides whatever the year has told. */
class ToldQuarterIT extends ContainerTest {

    private static final String MAS = "kvartal-mas";
    private static final int YEAR = 2022;

    @Inject
    private MadeWorkService work;

    @Inject
    private MadeReportService reports;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(MAS, Roles.MAS);
    }

    @Test
    void theYearGivesNothingAwayOfAQuarterThatIsNotApprovedYet() throws Exception {
        long unit = ReportFacts.unit("Årsboendet", ReportFacts.department("Årsavdelningen"));
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate day = new Quarter(YEAR, quarter).firstDay().plusDays(9);
            for (int i = 0; i < (quarter == 4 ? 2 : 8); i++) {
                ReportFacts.deviation(unit, day.plusDays(i), "FALL", 1);
            }
            for (int i = 0; i < 20; i++) {
                ReportFacts.deviation(unit, day.plusDays(i), "LAKEMEDEL", 1);
            }
        }
        int year = draft("kvalitetsberattelse", LocalDate.of(YEAR, 6, 1));
        assertThat(told(year, "Fall")).endsWith(" 26");
        assertThat(told(year, "Läkemedel")).endsWith(" 80");

        for (int quarter = 1; quarter <= 4; quarter++) {
            draft("mas-kvartal", new Quarter(YEAR, quarter).firstDay());
        }
        long version = As.role(MAS, Roles.MAS, () -> reports.open(year, 2)).version();
        As.role(MAS, Roles.MAS, () -> work.refresh(year, version));

        assertThat(told(year, "Fall")).endsWith(" dold");
        assertThat(told(year, "Läkemedel")).endsWith(" dold");
    }

    private int draft(String code, LocalDate day) throws Exception {
        return As.role(MAS, Roles.MAS, () -> work.draft(code, day, null, OrganisedAs.THEN));
    }

    /** The numbers of the first row of that name. */
    private String told(int number, String row) throws Exception {
        String document = As.role(MAS, Roles.MAS, () -> reports.open(number, 2)).document();
        Matcher line = Pattern.compile("<th[^>]*>" + row + "</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(document);
        assertThat(line.find()).as(document).isTrue();
        return line.group(1).replaceAll("<[^>]+>", " ").strip().replaceAll("\\s+", " ");
    }
}
