package se.ledstjarnan.ejb.report;

import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.MadeDocument;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.ContainerTest;
import se.ledstjarnan.ejb.testing.Database;

/** MAS, the board's secretary and one of its members, and what they do with a quarter's report in every test. */
abstract class ReportContainerTest extends ContainerTest {

    static final String MAS = "rapport-mats";
    static final String SECRETARY = "rapport-nora";
    static final String MEMBER = "rapport-nils";
    static final String QUARTERLY = "mas-kvartal";

    /** Positions of the chapters that MAS writes. */
    static final int ANALYSIS = 2;

    static final int PROPOSAL = 3;
    static final int PATIENT_BOARD = 8;
    static final int FOLLOW_UP = 10;

    @Inject
    MadeReportService reports;

    @Inject
    MadeWorkService work;

    @Inject
    ChapterService chapters;

    @BeforeEach
    void people() throws SQLException {
        ReportFacts.role(MAS, Roles.MAS);
        ReportFacts.role(SECRETARY, Roles.NAMNDSEKRETERARE);
        ReportFacts.role(MEMBER, Roles.NAMND);
    }

    /** Its newest version. */
    static int number(Quarter quarter) throws SQLException {
        return (int) Database.owner()
                .number(
                        "select number from made_report where code = ? and first_day = ? order by edition desc limit 1",
                        QUARTERLY,
                        Date.valueOf(quarter.firstDay()));
    }

    void draft(Quarter quarter) throws Exception {
        asMas(() -> work.draft(QUARTERLY, quarter.firstDay(), null, OrganisedAs.THEN));
    }

    MadeView view(Quarter quarter) throws Exception {
        int number = number(quarter);
        return As.role(MAS, Roles.MAS, () -> reports.open(number, 2));
    }

    long version(Quarter quarter) throws Exception {
        return view(quarter).version();
    }

    ChapterView chapter(Quarter quarter, int position) throws Exception {
        int number = number(quarter);
        return As.role(MAS, Roles.MAS, () -> reports.chapter(number, position, 2));
    }

    void write(Quarter quarter, int position, String text) throws Exception {
        long seen = chapter(quarter, position).version();
        int number = number(quarter);
        asMas(() -> chapters.write(number, position, seen, text));
    }

    void refresh(Quarter quarter) throws Exception {
        long seen = version(quarter);
        int number = number(quarter);
        asMas(() -> work.refresh(number, seen));
    }

    void approve(Quarter quarter) throws Exception {
        long seen = version(quarter);
        int number = number(quarter);
        asMas(() -> work.sign(number, seen));
    }

    void handOver(Quarter quarter, LocalDate day, String request) throws Exception {
        MadeHandover.Minutes minutes = new MadeHandover.Minutes(day, "§ 45", "KS 2010/1", request);
        int number = number(quarter);
        As.role(
                SECRETARY,
                Roles.NAMNDSEKRETERARE,
                () -> work.handOver(number, reports.open(number, 2).version(), minutes));
    }

    byte[] pdf(Quarter quarter) throws Exception {
        int number = number(quarter);
        return As.role(
                MEMBER,
                Roles.NAMND,
                () -> reports.pdf(number, MadeDocument.Kind.WHOLE).content());
    }

    /** Every figure open. */
    String open(Quarter quarter) throws Exception {
        int number = number(quarter);
        return As.role(
                MAS, Roles.MAS, () -> reports.open(number, 2, FigureLinks.NONE).document());
    }

    /** As it will be read. */
    String told(Quarter quarter) throws Exception {
        return view(quarter).document();
    }

    String board(Quarter quarter) throws Exception {
        int number = number(quarter);
        return As.role(MEMBER, Roles.NAMND, () -> reports.open(number, 2).document());
    }

    static void asMas(As.Work work) throws Exception {
        As.role(MAS, Roles.MAS, work);
    }
}
