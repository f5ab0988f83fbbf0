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
import se.ledstjarnan.domain.organisation.Roles;
import se.ledstjarnan.domain.report.Handover;
import se.ledstjarnan.domain.report.Quarter;
import se.ledstjarnan.domain.report.ReportAction;
import se.ledstjarnan.domain.report.ReportRow;
import se.ledstjarnan.domain.report.ReportStatus;
import se.ledstjarnan.domain.report.ReportTexts;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;
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
    private QuarterDraftJob job;

    @Inject
    private JobRunner runner;

    @Inject
    private UserTransaction transaction;

    @Test
    void goesFromDraftToTheBoard() throws Exception {
        Quarter quarter = new Quarter(2010, 1);
        long unit = ReportFacts.unit("Vägboendet", ReportFacts.department("Vägavdelningen"));
        String number = ReportFacts.deviation(unit, LocalDate.of(2010, 2, 3), "FALL", 3);
        for (int i = 0; i < 11; i++) {
            ReportFacts.deviation(unit, LocalDate.of(2010, 1, 5 + i), "LAKEMEDEL", 1);
        }
        asMas(() -> drafts.draft(quarter));
        assertThat(view(quarter).status()).isEqualTo(ReportStatus.DRAFT);
        assertRefused("report.exists", () -> drafts.draft(quarter));
        assertRefused(
                "report.analysisMissing",
                () -> approvals.approve(quarter, view(quarter).version()));

        asMas(() -> drafts.write(
                quarter, view(quarter).version(), new ReportTexts("Lugnt kvartal.", null, null, null, "KS 2010/1")));
        asMas(() -> selection.write(number, 0, "Allvarligt fall", "En person föll."));
        assertRefused(
                "report.summaryMissing",
                () -> approvals.approve(quarter, view(quarter).version()));
        asMas(() -> attests.attest(number, "Allvarligt fall", "En person föll.", version(number)));
        String preview = As.role(MAS, Roles.MAS, () -> reports.read(quarter, 2).document());
        assertThat(preview)
                .contains("En person föll.", "Lugnt kvartal.", "dold")
                .doesNotContain(number);

        long seen = view(quarter).version();
        asMas(() -> approvals.approve(quarter, seen));
        QuarterView approved = view(quarter);
        assertThat(approved.status()).isEqualTo(ReportStatus.APPROVED);
        assertThat(approved.steps()).hasSize(2).noneMatch(QuarterView.Step::done);
        assertThat(mails("REPORT_APPROVED", quarter, SECRETARY)).isOne();
        assertRefused("report.notNow", () -> drafts.write(quarter, approved.version(), ReportTexts.of("Ändrat")));
        assertRefused("report.notNow", () -> drafts.refresh(quarter, approved.version()));
        assertRefused("report.notNow", () -> selection.write(number, version(number), "Nej", "Nej"));

        byte[] pdf = As.role(MEMBER, Roles.NAMND, () -> approvals.pdf(quarter));
        assertThat(PdfCheck.faults(pdf)).isEmpty();
        assertThat(
                        Database.owner()
                                .column(
                                        "select encode(sha256(pdf), 'hex') from quarterly_report_document d"
                                                + " join quarterly_report r on r.id = d.report_id where r.year = 2010 and r.quarter_number = 1"))
                .containsExactly(approved.sha256());

        LocalDate today = LocalDate.now();
        assertThatThrownBy(() -> As.role(MEMBER, Roles.NAMND, () -> approvals.handOver(quarter, 1, minutes(today))))
                .isInstanceOf(EJBAccessException.class);
        for (int step = 0; step < 2; step++) {
            As.role(
                    SECRETARY,
                    Roles.NAMNDSEKRETERARE,
                    () -> approvals.handOver(quarter, reports.open(quarter).version(), minutes(today)));
        }
        QuarterView handed = view(quarter);
        assertThat(handed.status()).isEqualTo(ReportStatus.HANDED);
        assertThat(handed.steps()).allMatch(step -> step.paragraph().equals("45"));
        assertThat(mails("REPORT_HANDED_OVER", quarter, MEMBER)).isEqualTo(2);
        assertThat(Database.owner()
                        .column("select action from audit_entry where object_type = 'quarterly-report'"
                                + " and case_number = '2010-K1' order by seq"))
                .contains("CREATE", "CHANGE", "READ", "APPROVE", "DOWNLOAD", "HAND_OVER");
    }

    @Test
    void showsDraftsToMasOnlyAndNothingToOthers() throws Exception {
        Quarter quarter = new Quarter(2010, 4);
        asMas(() -> drafts.draft(quarter));

        assertThatThrownBy(() -> As.role(MEMBER, Roles.NAMND, () -> reports.open(quarter)))
                .isInstanceOf(NotAllowedException.class);
        List<ReportRow> seen = As.role(MEMBER, Roles.NAMND, reports::list);
        assertThat(seen).extracting(ReportRow::quarter).doesNotContain(quarter);
        assertThatThrownBy(() -> As.role(
                        MEMBER,
                        Roles.NAMND,
                        () -> reports.readOpen(quarter, 1, FigureLinks.NONE).document()))
                .isInstanceOf(EJBAccessException.class);
        for (String role :
                List.of(Roles.MEDARBETARE, Roles.ENHETSCHEF, Roles.KVALITETSSAMORDNARE, Roles.SYSTEMFORVALTARE)) {
            assertThatThrownBy(() -> As.role("rapport-anna", role, () -> reports.open(quarter)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> As.role("rapport-anna", role, () -> selection.candidates(quarter)))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThat(As.role(
                        MEMBER,
                        Roles.NAMND,
                        () -> reports.open(handedOrApproved()).actions()))
                .isEmpty();
    }

    @Test
    void refusesWhatWasChangedMeanwhileAndQuartersToCome() throws Exception {
        Quarter quarter = new Quarter(2011, 2);
        asMas(() -> drafts.draft(quarter));
        long seen = view(quarter).version();
        asMas(() -> drafts.write(quarter, seen, ReportTexts.of("Först")));

        assertThatThrownBy(() -> As.role(MAS, Roles.MAS, () -> drafts.write(quarter, seen, ReportTexts.of("Sist"))))
                .isInstanceOf(StaleDataException.class);
        assertThat(view(quarter).texts().analysis()).isEqualTo("Först");
        assertRefused("report.quarterNotEnded", () -> drafts.draft(new Quarter(2999, 1)));
    }

    @Test
    void theJobDraftsEveryMissedQuarterOnce() throws Exception {
        ReportFacts.deviation(
                ReportFacts.unit("Jobboendet", ReportFacts.department("Jobbavdelningen")),
                LocalDate.of(2012, 2, 3),
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
            Quarter quarter = new Quarter(2012, number);
            assertThat(view(quarter).draftedBy()).isNull();
            assertThat(mails("REPORT_DRAFTED", quarter, MAS)).isOne();
        }
        assertThat(Database.owner().number("select count(*) from quarterly_report where year = 2012"))
                .isEqualTo(3);
    }

    @Test
    void theJobDraftsNothingBeforeAnythingWasReported() throws Exception {
        transaction.begin();
        job.run(new JobRun(QuarterDraftJob.NAME, "2000-K1", LocalDateTime.of(2000, 4, 1, 3, 0), 1));
        transaction.commit();

        assertThat(Database.owner()
                        .number("select count(*) from quarterly_report where year = 2000 and quarter_number = 1"))
                .isZero();
    }

    @Test
    void theApplicationCannotChangeADocument() {
        for (String sql : List.of(
                "update quarterly_report_document set pdf = ''",
                "delete from quarterly_report_document",
                "delete from quarterly_report")) {
            assertThatThrownBy(() -> Database.application().execute(sql)).hasMessageContaining("permission denied");
        }
    }

    /** The real job, but due for three quarters of long ago. */
    private final class MissedQuarters implements ScheduledJob {

        @Override
        public String name() {
            return "it-quarterly-report";
        }

        @Override
        public LocalDateTime firstDue(LocalDateTime now) {
            return job.firstDue(LocalDateTime.of(2012, 4, 17, 9, 0));
        }

        @Override
        public String period(LocalDateTime due) {
            return job.period(due);
        }

        @Override
        public LocalDateTime nextAfter(LocalDateTime due) {
            LocalDateTime next = job.nextAfter(due);
            return next.isAfter(LocalDateTime.of(2012, 12, 31, 0, 0)) ? next.plusYears(900) : next;
        }

        @Override
        public void run(JobRun run) {
            job.run(run);
        }
    }

    private Quarter handedOrApproved() throws Exception {
        Quarter quarter = new Quarter(2011, 4);
        asMas(() -> drafts.draft(quarter));
        asMas(() -> drafts.write(quarter, view(quarter).version(), ReportTexts.of("Klart.")));
        asMas(() -> approvals.approve(quarter, view(quarter).version()));
        assertThat(view(quarter).may(ReportAction.WRITE)).isFalse();
        return quarter;
    }

    private long version(String number) throws Exception {
        return As.role(
                MAS, Roles.MAS, () -> selection.words(number).orElseThrow().version());
    }

    private static void assertRefused(String key, As.Work work) {
        assertThatThrownBy(() -> As.role(MAS, Roles.MAS, work))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static Handover.Minutes minutes(LocalDate day) {
        return new Handover.Minutes(day, "§ 45", "KS 2010/1", null);
    }

    private static long mails(String kind, Quarter quarter, String to) throws SQLException {
        return Database.owner()
                .number(
                        "select count(*) from outbox_mail where kind = ? and case_number = ? and recipient_id = ?",
                        kind,
                        quarter.toString(),
                        Database.employee(to));
    }
}
