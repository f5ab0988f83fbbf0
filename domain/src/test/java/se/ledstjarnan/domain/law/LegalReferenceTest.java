package se.ledstjarnan.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.LegalArea;
import se.ledstjarnan.domain.shared.DomainException;

class LegalReferenceTest {

    private static final Change CHANGE = new Change(null, Instant.parse("2026-11-22T08:00:00Z"), "SFS 2027:1");

    @Test
    void keepsWhatWasWritten() {
        Citation citation = reference("SoL", "27 kap. 5 §", "2025-07-01", null).citation();

        assertThat(citation.text()).isEqualTo("SoL 27 kap. 5 §");
        assertThat(citation.areas()).containsExactly(LegalArea.SOL, LegalArea.LSS);
        assertThat(citation.limit()).isEqualTo(Limit.of(LimitWord.AT_ONCE));
        assertThat(citation.holds(LocalDate.of(2025, 6, 30))).isFalse();
        assertThat(citation.holds(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(citation.holds(LocalDate.of(2099, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 27 kap. 5 §, 2025-07-01, , law: shared.required",
        "SoL, ' ', 2025-07-01, , provision: shared.required",
        "SoL, 27 kap. 5 §, , , from: shared.required",
        "SoL, 27 kap. 5 §, 1899-12-31, , from: law.dayOutOfBounds",
        "SoL, 27 kap. 5 §, 1025-07-01, , from: law.dayOutOfBounds",
        "SoL, 27 kap. 5 §, 2200-01-01, , from: law.dayOutOfBounds",
        "SoL, 27 kap. 5 §, 2025-07-01, 2025-06-30, to: shared.endBeforeStart",
        "SoL, 27 kap. 5 §, 2025-07-01, 20255-06-30, to: law.dayOutOfBounds"
    })
    void saysAtTheFieldWhatIsWrong(String law, String provision, String from, String to, String message) {
        String end = to == null ? null : to.startsWith("20255") ? "+" + to : to;
        refused(message, () -> reference(law, provision, from, end));
    }

    @Test
    void needsAnAreaASourceAndAReason() {
        refused("areas: law.noArea", () -> written(Set.of(), "Läst"));
        refused("source: shared.required", () -> written(Set.of(LegalArea.SOL), "  "));
        refused("reason: shared.required", () -> new Change(null, Instant.EPOCH, ""));
        refused("law: law.oneLine", () -> reference("So\nL", "27 kap. 5 §", "2025-07-01", null));
    }

    /** A law is known before it holds. */
    @Test
    void mayBeginInTheFuture() {
        assertThatCode(() -> reference("SoL", "27 kap. 7 §", "2031-01-01", null))
                .doesNotThrowAnyException();
    }

    @Test
    void isEndedAndCheckedAsNewRevisions() {
        LegalReference reference = reference("SoL", "27 kap. 5 §", "2025-07-01", null);

        LegalReference ended = reference.ended(LocalDate.of(2026, 12, 31), CHANGE);
        LegalReference checked = ended.checked(false, "Ny lydelse?", CHANGE);

        assertThat(reference.citation().to()).isNull();
        assertThat(ended.getRevision()).isEqualTo(2);
        assertThat(ended.citation().to()).isEqualTo("2026-12-31");
        assertThat(checked.getRevision()).isEqualTo(3);
        assertThat(checked.citation().verified()).isFalse();
        assertThat(checked.citation().to()).isEqualTo("2026-12-31");
        assertThat(checked.citation().limit()).isEqualTo(Limit.of(LimitWord.AT_ONCE));
        refused("to: shared.endBeforeStart", () -> reference.ended(LocalDate.of(2025, 6, 30), CHANGE));
        refused("to: shared.required", () -> reference.ended(null, CHANGE));
    }

    @ParameterizedTest
    @CsvSource({
        "SoL, SOL, 2026-01-01, false",
        "sol, SOL, 2026-01-01, false",
        "SoL, SOL, 2026-12-31, false",
        "SoL, SOL, 2027-01-01, true",
        "SoL, HSL, 2026-01-01, true",
        "LSS, SOL, 2026-01-01, true"
    })
    void oneLawHasOneParagraphForAnAreaOnADay(String law, LegalArea area, String from, boolean allowed) {
        DutyRule rule = new DutyRule(
                Duty.LEX_SARAH_INVESTIGATE,
                1,
                Responsible.LEX_SARAH_RECEIVER,
                null,
                0,
                List.of(reference("SoL", "27 kap. 5 §", "2025-07-01", "2026-12-31")
                        .citation()));
        Citation added = new LegalReference(
                        Duty.LEX_SARAH_INVESTIGATE, 2, 1, draft(law, "27 kap. 9 §", from, null, Set.of(area)), CHANGE)
                .citation();

        if (allowed) {
            assertThatCode(() -> rule.checkClash(added, "from")).doesNotThrowAnyException();
        } else {
            refused("from: law.overlaps", () -> rule.checkClash(added, "from"));
        }
    }

    @Test
    void termsAreCheckedToo() {
        Span week = new Span(1, SpanUnit.WEEKS);
        refused("responsible: shared.required", () -> new DutyTerms(Duty.COMPLAINT_ANSWER, 2, null, week, 0, CHANGE));
        refused(
                "warnDays: law.warnOutOfBounds",
                () -> new DutyTerms(Duty.COMPLAINT_ANSWER, 2, Responsible.MAS, week, 61, CHANGE));
        refused("count: law.keptHasNoTarget", () -> new DutyTerms(Duty.LOG_KEEP, 2, Responsible.MAS, week, 0, CHANGE));
        assertThat(new DutyTerms(Duty.COMPLAINT_ANSWER, 2, Responsible.MAS, week, 0, CHANGE).getTarget())
                .isEqualTo(week);
    }

    private static LegalReference written(Set<LegalArea> areas, String source) {
        return new LegalReference(
                Duty.LEX_SARAH_INVESTIGATE,
                1,
                1,
                new LegalReference.Written(
                        "SoL",
                        "socialtjänstlagen (2025:400)",
                        "27 kap. 5 §",
                        areas,
                        Limit.NONE,
                        LocalDate.of(2025, 7, 1),
                        null,
                        true,
                        source),
                CHANGE);
    }

    private static LegalReference reference(String law, String provision, String from, String to) {
        return new LegalReference(
                Duty.LEX_SARAH_INVESTIGATE,
                1,
                1,
                draft(law, provision, from, to, Set.of(LegalArea.LSS, LegalArea.SOL)),
                CHANGE);
    }

    private static LegalReference.Written draft(
            String law, String provision, String from, String to, Set<LegalArea> areas) {
        return new LegalReference.Written(
                law,
                "socialtjänstlagen (2025:400)",
                provision,
                areas,
                Limit.of(LimitWord.AT_ONCE),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                true,
                "Läst i lagens text");
    }

    private static void refused(String message, ThrowingCallable attempt) {
        assertThatThrownBy(attempt).isInstanceOf(DomainException.class).hasMessage(message);
    }
}
