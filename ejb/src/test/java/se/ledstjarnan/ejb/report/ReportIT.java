package se.ledstjarnan.ejb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.OrganisedAs;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.MadeHandover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
import se.ledstjarnan.domain.shared.NotFoundException;
import se.ledstjarnan.domain.shared.StaleDataException;
import se.ledstjarnan.ejb.job.JobRun;
import se.ledstjarnan.ejb.job.JobRunner;
import se.ledstjarnan.ejb.job.ScheduledJob;
import se.ledstjarnan.ejb.testing.As;
import se.ledstjarnan.ejb.testing.Database;

class ReportIT extends ReportContainerTest {

    @Inject
    private SelectionService selection;

    @Inject
    private AttestService attests;

    @Inject
    private MadeDraftJob job;

    @Inject
    private JobRunner runner;

    @Inject
    private UserTransaction transaction;

    @Test
    void goesFromDraftToTheBoard() throws Exception {
        Quarter quarter = new Quarter(2010, 1);
        long unit = ReportFacts.unit("Vägboendet", ReportFacts.department("Vägavdelningen"));
        String chosen = ReportFacts.deviation(unit, LocalDate.of(2010, 2, 3), "FALL", 3);
        for (int i = 0; i < 11; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2010, 1, 5 + i), "LAKEMEDEL", 1);
        }
        draft(quarter);
        int number = number(quarter);
        assertThat(view(quarter).status()).isEqualTo(ReportStatus.DRAFT);
        assertRefused("report.madeExists", () -> work.draft(QUARTERLY, quarter.lastDay(), null, OrganisedAs.THEN));
        assertRefused(
                "report.wholeOnly", () -> work.draft(QUARTERLY, quarter.minus(1).firstDay(), unit, OrganisedAs.THEN));
        assertRefused("shared.required", () -> work.draft(QUARTERLY, null, null, OrganisedAs.THEN));
        assertRefused(
                "report.thenOnly", () -> work.draft(QUARTERLY, quarter.minus(1).firstDay(), null, OrganisedAs.NOW));
        assertRefused(
                "report.chapterEmpty",
                () -> work.sign(number, reports.open(number, 2).version()));

        write(quarter, ANALYSIS, "Lugnt kvartal.");
        asMas(() -> work.register(number, reports.open(number, 2).version(), "KS 2010/1"));
        long before = version(quarter);
        asMas(() -> selection.write(chosen, 0, "Allvarligt fall", "En person föll."));
        assertThat(version(quarter))
                .as("what is chosen is part of what is signed")
                .isNotEqualTo(before);
        assertThat(view(quarter).lacks()).extracting(TellingSource.Lack::count).containsExactly(1);
        assertRefused(
                "report.summaryMissing",
                () -> work.sign(number, reports.open(number, 2).version()));
        asMas(() -> attests.attest(chosen, "Allvarligt fall", "En person föll.", version(chosen)));

        assertThat(told(quarter))
                .contains("En person föll.", "Lugnt kvartal.", "dold", "Rapporten lämnas för kännedom.")
                .doesNotContain(chosen);
        approve(quarter);

        MadeView approved = view(quarter);
        assertThat(approved.status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(approved.signs()).extracting(MadeView.Sign::role).containsExactly(Role.MAS);
        assertThat(approved.steps()).hasSize(2).noneMatch(MadeView.Step::done);
        assertThat(approved.document()).contains("KS 2010/1");
        assertThat(mails("MADE_REPORT_APPROVED", quarter, SECRETARY)).isOne();
        assertRefused(
                "report.notNow",
                () -> chapters.write(
                        number, ANALYSIS, reports.chapter(number, ANALYSIS, 2).version(), "Ändrat"));
        assertRefused("report.notNow", () -> work.refresh(number, approved.version()));
        assertRefused("report.notNow", () -> selection.write(chosen, version(chosen), "Nej", "Nej"));
        assertThat(PdfCheck.faults(pdf(quarter))).isEmpty();
        assertThat(Database.owner()
                        .column("select encode(sha256(pdf), 'hex') from made_report_document d"
                                + " join made_report r on r.id = d.report_id where r.number = " + number))
                .containsExactly(approved.files().get(0).sha256());

        LocalDate today = LocalDate.now();
        assertThatThrownBy(() -> As.role(
                        MEMBER,
                        Roles.NAMND,
                        () -> work.handOver(number, 1, new MadeHandover.Minutes(today, "§ 45", "KS 2010/1", null))))
                .isInstanceOf(EJBAccessException.class);
        handOver(quarter, today, null);
        handOver(quarter, today, null);
        MadeView handed = view(quarter);
        assertThat(handed.status()).isEqualTo(ReportStatus.HANDED);
        assertThat(handed.steps()).allMatch(step -> step.paragraph().equals("45"));
        assertThat(mails("MADE_REPORT_HANDED_OVER", quarter, MEMBER)).isEqualTo(2);
        assertThat(Database.owner()
                        .column("select action from audit_entry where object_type = 'made-report'"
                                + " and case_number = 'R-" + number + "' order by seq"))
                .contains("CREATE", "CHANGE", "READ", "APPROVE", "DOWNLOAD", "HAND_OVER");
    }

    @Test
    void showsDraftsToMasOnlyAndNothingToOthers() throws Exception {
        Quarter quarter = new Quarter(2010, 4);
        draft(quarter);
        int number = number(quarter);
        assertThatThrownBy(() -> As.role(MEMBER, Roles.NAMND, () -> reports.open(number, 2)))
                .isInstanceOf(NotAllowedException.class);
        MadeFilter quarters = new MadeFilter(MadeFilter.State.ALL, QUARTERLY, 2010, 1);
        assertThat(As.role(MEMBER, Roles.NAMND, () -> reports.list(quarters)).rows())
                .extracting(MadeRow::from)
                .doesNotContain(quarter.firstDay());
        assertThat(As.role(MAS, Roles.MAS, () -> reports.list(quarters)).rows())
                .extracting(MadeRow::from)
                .contains(quarter.firstDay());
        for (String role : List.of(Roles.KVALITETSSAMORDNARE, Roles.SOCIALCHEF)) {
            assertThatThrownBy(() -> As.role("rapport-anna", role, () -> reports.open(number, 2, FigureLinks.NONE)))
                    .isInstanceOf(NotAllowedException.class);
        }
        for (String role : List.of(Roles.MEDARBETARE, Roles.ENHETSCHEF, Roles.SYSTEMFORVALTARE)) {
            assertThatThrownBy(() -> As.role("rapport-anna", role, () -> reports.open(number, 2)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.role("rapport-anna", role, () -> selection.candidates(quarter)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(() -> As.role(MEMBER, Roles.NAMND, () -> reports.ofQuarter(quarter)))
                .isInstanceOf(NotFoundException.class);

        int approved = number(approved());
        MadeView seen = As.role(MEMBER, Roles.NAMND, () -> reports.open(approved, 2, FigureLinks.NONE));
        assertThat(seen.may()).isEmpty();
        assertThat(seen.openable()).isFalse();
        assertThat(As.role(MEMBER, Roles.NAMND, () -> reports.ofQuarter(new Quarter(2011, 4))))
                .isEqualTo(approved);
    }

    @Test
    void refusesWhatWasChangedMeanwhileAndQuartersToCome() throws Exception {
        Quarter quarter = new Quarter(2011, 2);
        draft(quarter);
        int number = number(quarter);
        long seen = chapter(quarter, ANALYSIS).version();
        asMas(() -> chapters.write(number, ANALYSIS, seen, "Först"));
        assertThatThrownBy(() -> asMas(() -> chapters.write(number, ANALYSIS, seen, "Sist")))
                .isInstanceOf(StaleDataException.class);
        assertThat(chapter(quarter, ANALYSIS).text()).isEqualTo("Först");
        assertRefused(
                "report.periodNotBegun", () -> work.draft(QUARTERLY, LocalDate.of(2999, 1, 1), null, OrganisedAs.THEN));
    }

    @Test
    void aNewVersionTellsWhyAndTheOldOneStays() throws Exception {
        Quarter quarter = new Quarter(2011, 3);
        draft(quarter);
        write(quarter, ANALYSIS, "Lugnt.");
        approve(quarter);
        int first = number(quarter);
        asMas(() -> work.replace(first, reports.open(first, 2).version(), "En nämnare var fel."));
        assertThat(number(quarter)).isNotEqualTo(first);
        assertThat(chapter(quarter, ANALYSIS).text()).isEqualTo("Lugnt.");
        approve(quarter);
        assertThat(board(quarter)).contains("En nämnare var fel.", "version 2");
        assertThat(As.role(MEMBER, Roles.NAMND, () -> reports.ofQuarter(quarter)))
                .isEqualTo(number(quarter));
    }

    @Test
    void theJobDraftsEveryMissedQuarterOnce() throws Exception {
        ReportFacts.deviation(
                ReportFacts.unit("Jobboendet", ReportFacts.department("Jobbavdelningen")),
                LocalDate.of(2014, 2, 3),
                "FALL",
                1);
        ScheduledJob missed = new MissedQuarters();
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                Callable<Integer> node = () -> runner.runAllDue(missed);
                done.add(nodes.submit(node));
            }
            for (Future<Integer> node : done) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }
        runner.runAllDue(missed);

        for (int number = 1; number <= 3; number++) {
            Quarter quarter = new Quarter(2014, number);
            assertThat(view(quarter).draftedBy()).isNull();
            assertThat(mails("MADE_REPORT_DRAFTED", quarter, MAS)).isOne();
        }
        assertThat(Database.owner()
                        .number(
                                "select count(*) from made_report where code = ? and extract(year from last_day) = 2014",
                                QUARTERLY))
                .isEqualTo(3);
    }

    @Test
    void theJobDraftsNothingBeforeAnythingWasReported() throws Exception {
        transaction.begin();
        job.run(new JobRun(MadeDraftJob.NAME, "2000-04-01", LocalDateTime.of(2000, 4, 1, 3, 20), 1));
        transaction.commit();
        assertThat(Database.owner()
                        .number(
                                "select count(*) from made_report where code = ? and last_day < '2001-01-01'",
                                QUARTERLY))
                .isZero();
    }

    @Test
    void theApplicationCannotChangeADocument() {
        for (String sql : List.of(
                "update made_report_document set pdf = ''",
                "delete from made_report_document",
                "delete from made_report")) {
            assertThatThrownBy(() -> Database.application().execute(sql)).hasMessageContaining("permission denied");
        }
    }

    /** The real job, but due the night after three quarters of long ago. */
    private final class MissedQuarters implements ScheduledJob {

        @Override
        public String name() {
            return "it-quarters";
        }

        @Override
        public LocalDateTime firstDue(LocalDateTime now) {
            return LocalDateTime.of(2014, 4, 1, 3, 20);
        }

        @Override
        public String period(LocalDateTime due) {
            return job.period(due);
        }

        @Override
        public LocalDateTime nextAfter(LocalDateTime due) {
            LocalDateTime next = due.plusMonths(3);
            return next.isAfter(LocalDateTime.of(2014, 12, 31, 0, 0)) ? next.plusYears(900) : next;
        }

        @Override
        public void run(JobRun run) {
            job.run(run);
        }
    }

    private Quarter approved() throws Exception {
        Quarter quarter = new Quarter(2011, 4);
        draft(quarter);
        write(quarter, ANALYSIS, "Klart.");
        approve(quarter);
        return quarter;
    }

    private long version(String chosen) throws Exception {
        return As.role(
                MAS, Roles.MAS, () -> selection.words(chosen).orElseThrow().version());
    }

    private static void assertRefused(String key, As.Work work) {
        assertThatThrownBy(() -> As.role(MAS, Roles.MAS, work))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static long mails(String kind, Quarter quarter, String to) throws SQLException {
        return Database.owner()
                .number(
                        "select count(*) from outbox_mail where kind = ? and case_number = ? and recipient_id = ?",
                        kind,
                        "R-" + number(quarter),
                        Database.employee(to));
    }
}
