package se.ledstjarnan.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.shared.DomainException;
import se.ledstjarnan.domain.shared.NotAllowedException;

class MadeReportTest {

    private static final Instant NOW = Instant.parse("2026-02-10T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final ReportActor MAS = new ReportActor(null, Set.of(Role.MAS));
    private static final ReportActor CHIEF = new ReportActor(null, Set.of(Role.SOCIALCHEF));
    private static final ReportActor COORDINATOR = new ReportActor(null, Set.of(Role.KVALITETSSAMORDNARE));
    private static final List<String> CHAIN = List.of("Utskottet", "Styrelsen");

    private static ReportDefinition definition() {
        ReportDefinition definition = new ReportDefinition(
                "arsrapport",
                new DefinitionTerms(
                        "Årsrapport",
                        "Om.",
                        PeriodKind.YEAR,
                        EnumSet.of(Role.KVALITETSSAMORDNARE),
                        EnumSet.of(Role.MAS, Role.SOCIALCHEF),
                        60,
                        null,
                        false),
                null,
                NOW);
        definition.add(new ChapterTerms(1, "Ska", "Skriv.", true, Role.MAS, null, null, List.of()), null, NOW);
        definition.add(new ChapterTerms(1, "Kan", "Skriv.", false, Role.MAS, null, null, List.of()), null, NOW);
        definition.enforce(Set.of(), null, NOW);
        return definition;
    }

    private static MadeReport draft(int year) {
        MadeReport report = new MadeReport(7, definition(), ReportPeriod.ofYear(year), null, null, TODAY, NOW);
        report.collected("Så här.", ReportScope.ALL, NOW);
        return report;
    }

    private static MadeReport written(int year) {
        MadeReport report = draft(year);
        report.getChapters().get(0).write("Det hände.", MAS, NOW);
        return report;
    }

    private static boolean sign(MadeReport report, ReportActor actor) {
        return report.sign(CHAIN, 5, actor, TODAY, NOW);
    }

    private static void refused(String key, Runnable verb) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(verb::run)
                .matches(e -> e.key().equals(key), key);
    }

    @Test
    void isApprovedWhenAllHaveSigned() {
        MadeReport report = written(2025);
        assertThat(sign(report, MAS)).isFalse();
        assertThat(report.getStatus()).isEqualTo(ReportStatus.DRAFT);
        assertThat(sign(report, CHIEF)).isTrue();
        assertThat(report.getStatus()).isEqualTo(ReportStatus.APPROVED);
        assertThat(report.getHandovers()).extracting(MadeHandover::getBody).containsExactlyElementsOf(CHAIN);
    }

    @Test
    void namesTheEmptyChapter() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> sign(draft(2025), MAS))
                .matches(e ->
                        e.key().equals("report.chapterEmpty") && e.arguments().equals(List.of("Ska")));
    }

    @Test
    void isNotApprovedBeforeItsPeriodHasEnded() {
        refused("report.periodNotEnded", () -> sign(written(2026), MAS));
    }

    @Test
    void onlyThoseWhoApproveSignAndOnlyOnce() {
        MadeReport report = written(2025);
        assertThatExceptionOfType(NotAllowedException.class).isThrownBy(() -> sign(report, COORDINATOR));
    }

    @Test
    void signaturesFallWhenTheFiguresChange() {
        MadeReport report = written(2025);
        sign(report, MAS);
        report.collected("På nytt.", ReportScope.ALL, NOW);
        assertThat(report.getSignatures()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = MadeAction.class,
            names = {"WRITE", "REFRESH", "SIGN"})
    void nothingChangesInAnApprovedOne(MadeAction action) {
        MadeReport report = written(2025);
        sign(report, MAS);
        sign(report, CHIEF);
        refused("report.notNow", () -> report.checkMay(action, MAS));
        refused("report.notNow", () -> report.getChapters().get(1).write("Sent.", MAS, NOW));
        refused("report.notNow", () -> report.collected("Sent.", ReportScope.ALL, NOW));
    }

    @Test
    void isHandedToEachBodyInTurn() {
        MadeReport report = written(2025);
        sign(report, MAS);
        sign(report, CHIEF);
        ReportActor secretary = new ReportActor(null, Set.of(Role.NAMNDSEKRETERARE));
        MadeHandover.Minutes late = new MadeHandover.Minutes(TODAY.plusDays(1), "12", "KS 1", null);
        refused("report.dayInFuture", () -> report.handOver(late, TODAY, TODAY, secretary, NOW));
        MadeHandover.Minutes early = new MadeHandover.Minutes(TODAY.minusDays(1), "12", "KS 1", null);
        refused("report.dayBeforeApproval", () -> report.handOver(early, TODAY, TODAY, secretary, NOW));
        MadeHandover.Minutes bare = new MadeHandover.Minutes(TODAY, " § ", "KS 1", null);
        refused("shared.required", () -> report.handOver(bare, TODAY, TODAY, secretary, NOW));
        ReportActor member = new ReportActor(null, Set.of(Role.NAMND));
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> report.handOver(bare, TODAY, TODAY, member, NOW));
        MadeHandover.Minutes minutes = new MadeHandover.Minutes(TODAY, "§ 12", "KS 1", " Återkom om bemanningen. ");
        MadeHandover first = report.handOver(minutes, TODAY, TODAY, secretary, NOW);
        assertThat(first.getBody()).isEqualTo("Utskottet");
        assertThat(first.getRequest()).isEqualTo("Återkom om bemanningen.");
        assertThat(report.getStatus()).isEqualTo(ReportStatus.APPROVED);
        assertThat(report.handOver(minutes, TODAY, TODAY, secretary, NOW).getParagraph())
                .isEqualTo("12");
        assertThat(report.getStatus()).isEqualTo(ReportStatus.HANDED);
        refused("report.notNow", () -> report.handOver(minutes, TODAY, TODAY, secretary, NOW));
    }

    @Test
    void aNewVersionKeepsTheWordsAndSaysWhy() {
        MadeReport report = written(2025);
        sign(report, MAS);
        sign(report, CHIEF);
        refused("shared.required", () -> report.replacement(8, " ", MAS, NOW));
        MadeReport next = report.replacement(8, "Fel siffra.", MAS, NOW);
        assertThat(next.getEdition()).isEqualTo(2);
        assertThat(next.getReplaces()).isSameAs(report);
        assertThat(next.getDefinition()).isSameAs(report.getDefinition());
        assertThat(next.getChapters().get(0).getText()).isEqualTo("Det hände.");
        refused("report.notNow", () -> draft(2025).replacement(9, "För tidigt.", MAS, NOW));
    }

    @Test
    void aPeriodThatIsNotOneOfTheDefinitionIsRefused() {
        ReportPeriod half = PeriodKind.HALF_YEAR.around(LocalDate.of(2025, 2, 1));
        refused("report.noSuchPeriod", () -> new MadeReport(7, definition(), half, null, null, TODAY, NOW));
        refused(
                "report.periodNotBegun",
                () -> new MadeReport(7, definition(), ReportPeriod.ofYear(2027), null, null, TODAY, NOW));
    }

    @Test
    void writingTheSameAgainChangesNothing() {
        MadeChapter chapter = draft(2025).getChapters().get(0);
        assertThat(chapter.write("Text", MAS, NOW)).isTrue();
        assertThat(chapter.write("  Text ", MAS, NOW)).isFalse();
        assertThat(chapter.write(" ", MAS, NOW)).isTrue();
        assertThat(chapter.isEmpty()).isTrue();
    }
}
