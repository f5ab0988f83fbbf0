package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class QuarterlyReportTest {

    private static final Quarter QUARTER = new Quarter(2026, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final List<String> CHAIN = List.of("Utskottet", "Kommunstyrelsen");
    private static final String HASH = "a".repeat(64);

    private final Employee mats = new Employee("mats", "Mats", "Berg", "MAS", null);
    private final ReportActor mas = new ReportActor(mats, Set.of(Role.MAS));
    private final ReportActor secretary =
            new ReportActor(new Employee("nora", "Nora", "Ek", null, null), Set.of(Role.NAMNDSEKRETERARE));
    private final ReportActor member =
            new ReportActor(new Employee("nils", "Nils", "Alm", null, null), Set.of(Role.NAMND));

    @Test
    void onlyAnEndedQuarterIsDrafted() {
        assertBroken(
                () -> new QuarterlyReport(QUARTER, falls(7), null, LocalDate.of(2026, 9, 30), NOW),
                "report.quarterNotEnded");
        assertThat(draft().getStatus()).isEqualTo(ReportStatus.DRAFT);
        assertThat(draft().getDraftedBy()).as("the job").isNull();
    }

    @Test
    void aQuarterWithoutAYearBeforeIsNotDrafted() {
        LocalDate today = LocalDate.of(2026, 9, 30);
        assertBroken(
                () -> new QuarterlyReport(new Quarter(2000, 4), falls(7), null, today, NOW), "report.noSuchQuarter");
        assertThat(new QuarterlyReport(new Quarter(2001, 1), falls(7), null, today, NOW).getQuarter())
                .isEqualTo(new Quarter(2001, 1));
    }

    @Test
    void figuresStayUntilTheyAreCountedAnew() {
        QuarterlyReport report = draft();
        Instant later = NOW.plusSeconds(3600);

        report.write(ReportTexts.of("Lugnt."), mas);
        assertThat(total(report)).isEqualTo(7);
        assertThat(report.getFiguresAt()).isEqualTo(NOW);

        report.refresh(falls(9), mas, later);
        assertThat(total(report)).isEqualTo(9);
        assertThat(report.getFiguresAt()).isEqualTo(later);
    }

    @Test
    void nothingChangesOnceItIsApproved() {
        QuarterlyReport report = approved();

        assertBroken(() -> report.refresh(falls(9), mas, NOW), "report.notNow");
        assertBroken(() -> report.write(ReportTexts.of("Nytt"), mas), "report.notNow");
        assertBroken(() -> report.approve(0, CHAIN, 5, mas, NOW), "report.notNow");
        assertBroken(() -> report.checkMaySelect(mas), "report.notNow");
        assertBroken(() -> report.chooseBy("Alla"), "report.notNow");
        assertBroken(() -> report.seal("b".repeat(64)), "report.notNow");
        assertThat(total(report)).isEqualTo(7);
        assertThat(report.getTexts()).isEqualTo(ReportTexts.of("Lugnt."));
        assertThat(report.getSha256()).isEqualTo(HASH);
    }

    @Test
    void isApprovedWithAnAnalysisAndEverySummaryAttested() {
        QuarterlyReport report = draft();

        assertBroken(() -> report.approve(0, CHAIN, 5, mas, NOW), "report.analysisMissing");
        report.write(ReportTexts.of("  \n "), mas);
        assertBroken(() -> report.approve(0, CHAIN, 5, mas, NOW), "report.analysisMissing");
        report.write(new ReportTexts("Lugnt.", " Godkänn. ", " Tre ärenden. ", " Gjort. ", " KS 2026/1 "), mas);
        assertBroken(() -> report.approve(2, CHAIN, 5, mas, NOW), "report.summaryMissing");
        assertBroken(() -> report.seal(HASH), "report.notNow");
        report.approve(0, CHAIN, 5, mas, NOW);

        assertThat(report.getStatus()).isEqualTo(ReportStatus.APPROVED);
        assertThat(report.getApprovedBy()).isEqualTo(mats);
        assertThat(report.getThreshold()).isEqualTo(5);
        assertThat(report.getTexts())
                .isEqualTo(new ReportTexts("Lugnt.", "Godkänn.", "Tre ärenden.", "Gjort.", "KS 2026/1"));
    }

    @Test
    void onlyMasWritesAndApproves() {
        QuarterlyReport report = draft();

        for (ReportActor other : List.of(secretary, member)) {
            assertThatThrownBy(() -> report.write(ReportTexts.of("Nej"), other))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> report.refresh(falls(1), other, NOW)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> report.approve(0, CHAIN, 5, other, NOW)).isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void isHandedFromBodyToBody() {
        QuarterlyReport report = approved();
        LocalDate approvedOn = TODAY;

        assertThatThrownBy(() -> hand(report, approvedOn, "45", member)).isInstanceOf(NotAllowedException.class);
        assertBroken(() -> hand(report, approvedOn.minusDays(1), "45", secretary), "report.dayBeforeApproval");
        assertBroken(() -> hand(report, LocalDate.of(2026, 12, 2), "45", secretary), "report.dayInFuture");
        assertBroken(() -> hand(report, approvedOn, " § ", secretary), "shared.required");

        Handover first = hand(report, LocalDate.of(2026, 10, 20), "§ 45", secretary);
        assertThat(first.getBody()).isEqualTo("Utskottet");
        assertThat(first.getParagraph()).as("without the sign").isEqualTo("45");
        assertThat(first.getRequest()).isEqualTo("Återkom om bemanningen.");
        assertThat(report.getStatus()).isEqualTo(ReportStatus.APPROVED);
        assertBroken(() -> hand(report, LocalDate.of(2026, 10, 19), "61", secretary), "report.dayBeforeApproval");

        hand(report, LocalDate.of(2026, 11, 3), "61", mas);
        assertThat(report.getStatus()).isEqualTo(ReportStatus.HANDED);
        assertBroken(() -> hand(report, LocalDate.of(2026, 11, 4), "62", mas), "report.notNow");
    }

    private Handover hand(QuarterlyReport report, LocalDate day, String paragraph, ReportActor actor) {
        Handover.Minutes minutes = new Handover.Minutes(day, paragraph, "KS 2026/1", " Återkom om bemanningen. ");
        return report.handOver(minutes, TODAY, LocalDate.of(2026, 12, 1), actor, NOW);
    }

    private QuarterlyReport draft() {
        return new QuarterlyReport(QUARTER, falls(7), null, TODAY, NOW);
    }

    private QuarterlyReport approved() {
        QuarterlyReport report = draft();
        report.write(ReportTexts.of("Lugnt."), mas);
        report.approve(0, CHAIN, 5, mas, NOW);
        report.seal(HASH);
        return report;
    }

    private static List<ReportFigure> falls(int count) {
        return List.of(new ReportFigure(FigurePart.CATEGORY, "FALL", "Fall", null, 1, QUARTER.firstDay(), count));
    }

    private static int total(QuarterlyReport report) {
        return report.getFigures().total(QUARTER);
    }

    private static void assertBroken(ThrowingCallable call, String key) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
