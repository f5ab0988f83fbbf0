package se.ledstjarnan.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.organisation.Employee;
import se.ledstjarnan.domain.organisation.Role;
import se.ledstjarnan.domain.organisation.Scope;
import se.ledstjarnan.domain.selfmonitoring.CheckPart;
import se.ledstjarnan.domain.shared.DomainException;

/** A report of somebody who has reviewed the work: what it must say, its way from open to closed, and who keeps and reads it. */
class ExternalReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Employee KERSTIN = new Employee("kerstin", "Kerstin", "Ek", "kvalitetssamordnare", null);
    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 2);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 4);
    private static final LocalDate ANSWER_BY = LocalDate.of(2026, 12, 4);
    private static final long UNIT = 7;

    @ParameterizedTest
    @CsvSource({
        ", IVO, Tillsyn, 2026-11-02, 2026-11-04, , COMMON, kind: shared.required",
        "AUDIT, ' ', Tillsyn, 2026-11-02, 2026-11-04, , COMMON, authority: shared.required",
        "AUDIT, IVO, ' ', 2026-11-02, 2026-11-04, , COMMON, title: shared.required",
        "AUDIT, IVO, Anna 19121212-1212, 2026-11-02, 2026-11-04, , COMMON, title: review.personalNumber",
        "AUDIT, IVO, Tillsyn, , 2026-11-04, , COMMON, reportedOn: shared.required",
        "AUDIT, IVO, Tillsyn, 0026-11-02, 2026-11-04, , COMMON, reportedOn: review.tooLongAgo",
        "AUDIT, IVO, Tillsyn, 2026-11-02, , , COMMON, receivedOn: shared.required",
        "AUDIT, IVO, Tillsyn, 2026-11-02, 2026-11-21, , COMMON, receivedOn: review.notReceivedYet",
        "AUDIT, IVO, Tillsyn, 2026-11-02, 2026-11-01, , COMMON, receivedOn: review.receivedBefore",
        "AUDIT, IVO, Tillsyn, 2026-11-02, 2026-11-04, 2026-11-03, COMMON, answerBy: review.answerBefore",
        "AUDIT, IVO, Tillsyn, 2026-11-02, 2026-11-04, 2126-11-03, COMMON, answerBy: review.answerTooLate",
        "AUDIT, IVO, Tillsyn, 2026-11-02, 2026-11-04, , , area: shared.required"
    })
    void saysWhoseItIsAndHasItsDaysInOrder(
            ReviewKind kind,
            String authority,
            String title,
            LocalDate reported,
            LocalDate received,
            LocalDate answerBy,
            CheckPart area,
            String message) {
        assertThatThrownBy(() -> written(new ReviewContent(
                        kind, authority, title, null, null, reported, received, answerBy, null, area, null)))
                .hasMessage(message);
    }

    @Test
    void namesNobodyByNumber() {
        ExternalReview review = written(content(null));
        assertThatThrownBy(() -> review.find(ReviewFindingKind.DEFICIENCY, "Anna, 121212-1212", KERSTIN, NOW))
                .hasMessage("words: review.personalNumber");
        review.find(ReviewFindingKind.DEFICIENCY, "Planer saknas.", KERSTIN, NOW);
        assertThatThrownBy(() -> review.leaveWithoutMeasure(none(1), "Anna 121212+1212", KERSTIN, NOW))
                .hasMessage("reason: review.personalNumber");
        assertThatThrownBy(() -> written(content(ANSWER_BY)).answer(TODAY, "Om 1212121212", KERSTIN, TODAY, NOW))
                .hasMessage("answer: review.personalNumber");
    }

    @Test
    void eachFindingHasAPlaceOfItsOwn() {
        ExternalReview review = written(content(null));
        assertThatThrownBy(() -> review.find(null, "Planer saknas.", KERSTIN, NOW))
                .hasMessage("findingKind: shared.required");
        assertThatThrownBy(() -> review.find(ReviewFindingKind.DEFICIENCY, " ", KERSTIN, NOW))
                .hasMessage("words: shared.required");
        assertThat(review.find(ReviewFindingKind.DEFICIENCY, "Planer saknas.", KERSTIN, NOW))
                .isEqualTo(1);
        assertThat(review.find(ReviewFindingKind.RECOMMENDATION, "Mät oftare.", KERSTIN, NOW))
                .isEqualTo(2);
        review.correct(2, ReviewFindingKind.RECOMMENDATION, "Mät varje månad.", KERSTIN, NOW);
        assertThat(review.getFindings())
                .extracting(ReviewFinding::getNumber, ReviewFinding::getWords)
                .containsExactly(tuple("TR-3.1", "Planer saknas."), tuple("TR-3.2", "Mät varje månad."));
    }

    @Test
    void isAnsweredOnlyWhereThatIsAskedAndOnADayThatCanBe() {
        assertThatThrownBy(() -> written(content(null)).answer(TODAY, "Vi har rättat.", KERSTIN, TODAY, NOW))
                .hasMessage("review.noAnswerAsked");
        ExternalReview review = written(content(ANSWER_BY));
        assertThatThrownBy(() -> review.answer(null, "Vi har rättat.", KERSTIN, TODAY, NOW))
                .hasMessage("answeredOn: shared.required");
        assertThatThrownBy(() -> review.answer(TODAY.plusDays(1), "Vi har rättat.", KERSTIN, TODAY, NOW))
                .hasMessage("answeredOn: review.notAnsweredYet");
        assertThatThrownBy(() -> review.answer(RECEIVED.minusDays(1), "Vi har rättat.", KERSTIN, TODAY, NOW))
                .hasMessage("answeredOn: review.answeredBefore");
        assertThatThrownBy(() -> review.answer(TODAY, " ", KERSTIN, TODAY, NOW)).hasMessage("answer: shared.required");
        assertThat(review.getStatus()).isEqualTo(ReviewStatus.OPEN);

        review.answer(RECEIVED.plusDays(2), "Vi har rättat.", KERSTIN, TODAY, NOW);
        assertThat(review.getStatus()).isEqualTo(ReviewStatus.ANSWERED);
        assertThatThrownBy(() -> review.write(content(null), KERSTIN, TODAY, NOW))
                .hasMessage("answerBy: review.answeredAlready");
        assertThatThrownBy(() -> review.write(
                        new ReviewContent(
                                ReviewKind.AUDIT,
                                "IVO",
                                "Tillsyn",
                                null,
                                null,
                                REPORTED,
                                RECEIVED.plusDays(3),
                                ANSWER_BY,
                                null,
                                CheckPart.COMMON,
                                null),
                        KERSTIN,
                        TODAY,
                        NOW))
                .hasMessage("receivedOn: review.answeredBeforeThat");
    }

    @Test
    void isClosedOnceEachFindingIsSeenTo() {
        ExternalReview review = written(content(ANSWER_BY));
        review.find(ReviewFindingKind.DEFICIENCY, "Planer saknas.", KERSTIN, NOW);
        review.find(ReviewFindingKind.RECOMMENDATION, "Mät oftare.", KERSTIN, NOW);
        assertThatThrownBy(() -> review.close(List.of(), KERSTIN, NOW)).hasMessage("review.answerFirst");
        review.answer(TODAY, "Vi har rättat.", KERSTIN, TODAY, NOW);

        assertThatThrownBy(() -> review.close(List.of(done(1)), KERSTIN, NOW))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo("review.findingUndecided");
                    assertThat(e.arguments()).containsExactly("TR-3.2");
                });
        review.leaveWithoutMeasure(none(2), "Vi mäter redan varje månad.", KERSTIN, NOW);
        FindingMeasures open = new FindingMeasures(1, 2, List.of("Skriv planer"));
        assertThatThrownBy(() -> review.close(List.of(open), KERSTIN, NOW))
                .isInstanceOfSatisfying(DomainException.class, e -> {
                    assertThat(e.key()).isEqualTo("review.measureOpen");
                    assertThat(e.arguments()).containsExactly("Skriv planer", "TR-3.1");
                });
        review.close(List.of(done(1)), KERSTIN, NOW);

        assertThat(review.isOpen()).isFalse();
        assertThatThrownBy(() -> review.find(ReviewFindingKind.DEFICIENCY, "En till.", KERSTIN, NOW))
                .hasMessage("review.closedAlready");
        assertThatThrownBy(() -> review.write(content(ANSWER_BY), KERSTIN, TODAY, NOW))
                .hasMessage("review.closedAlready");
        assertThatThrownBy(() -> review.close(List.of(done(1)), KERSTIN, NOW)).hasMessage("review.closedAlready");
        assertThatThrownBy(() -> review.reconsider(2, KERSTIN, NOW)).hasMessage("review.closedAlready");
    }

    @Test
    void aFindingHasAMeasureOrAReasonAndNotBoth() {
        ExternalReview review = written(content(null));
        review.find(ReviewFindingKind.DEFICIENCY, "Planer saknas.", KERSTIN, NOW);
        assertThatThrownBy(() -> review.leaveWithoutMeasure(done(1), "Behövs inte.", KERSTIN, NOW))
                .hasMessage("reason: review.hasMeasure");
        assertThatThrownBy(() -> review.leaveWithoutMeasure(none(1), " ", KERSTIN, NOW))
                .hasMessage("reason: shared.required");
        review.leaveWithoutMeasure(none(1), "Behövs inte.", KERSTIN, NOW);
        review.reconsider(1, KERSTIN, NOW);
        assertThatThrownBy(() -> review.close(List.of(), KERSTIN, NOW)).hasMessage("review.findingUndecided");
        assertThatCode(() -> review.close(List.of(done(1)), KERSTIN, NOW)).doesNotThrowAnyException();
    }

    @Test
    void thoseWhoFollowUpKeepTheirPartAndManagersReadTheirs() {
        Scope quality = scope(Role.KVALITETSSAMORDNARE);
        assertThat(ReviewAccess.writes(quality, CheckPart.SOCIAL_SERVICES)).isTrue();
        assertThat(ReviewAccess.writes(quality, CheckPart.COMMON)).isTrue();
        assertThat(ReviewAccess.reads(quality, CheckPart.HEALTH_CARE, null)).isFalse();
        Scope mas = scope(Role.MAS);
        assertThat(ReviewAccess.writes(mas, CheckPart.HEALTH_CARE)).isTrue();
        assertThat(ReviewAccess.reads(mas, CheckPart.SOCIAL_SERVICES, UNIT)).isFalse();
        assertThat(ReviewAccess.kept(scope(Role.SOCIALCHEF))).containsExactlyInAnyOrder(CheckPart.values());
        Scope manager = scope(Role.ENHETSCHEF, UNIT);
        assertThat(ReviewAccess.reads(manager, CheckPart.HEALTH_CARE, UNIT)).isTrue();
        assertThat(ReviewAccess.decides(manager, CheckPart.HEALTH_CARE, UNIT)).isTrue();
        assertThat(ReviewAccess.writes(manager, CheckPart.HEALTH_CARE)).isFalse();
        assertThat(ReviewAccess.reads(manager, CheckPart.COMMON, UNIT + 1)).isFalse();
        assertThat(ReviewAccess.reads(manager, CheckPart.COMMON, null)).isTrue();
        assertThat(ReviewAccess.decides(manager, CheckPart.COMMON, null)).isFalse();
        Scope employee = new Scope(3, TODAY, Set.of(Role.MEDARBETARE), Set.of(), Set.of(UNIT), Set.of());
        assertThat(ReviewAccess.reads(employee, CheckPart.COMMON, null)).isFalse();
        assertThat(ReviewAccess.reads(employee, CheckPart.COMMON, UNIT)).isFalse();
    }

    private static Scope scope(Role role, Long... led) {
        return new Scope(3, TODAY, Set.of(Role.MEDARBETARE, role), Set.of(led), Set.of(led), Set.of());
    }

    private static FindingMeasures none(int place) {
        return new FindingMeasures(place, 0, List.of());
    }

    private static FindingMeasures done(int place) {
        return new FindingMeasures(place, 1, List.of());
    }

    private static ExternalReview written(ReviewContent content) {
        return new ExternalReview(3, content, KERSTIN, TODAY, NOW);
    }

    private static ReviewContent content(LocalDate answerBy) {
        return new ReviewContent(
                ReviewKind.SUPERVISION,
                "IVO",
                "Tillsyn",
                "3.5.1-1/2026",
                null,
                REPORTED,
                RECEIVED,
                answerBy,
                null,
                CheckPart.COMMON,
                null);
    }
}
