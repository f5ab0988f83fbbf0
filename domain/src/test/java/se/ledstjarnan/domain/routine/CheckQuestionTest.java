package se.ledstjarnan.domain.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.ledstjarnan.domain.shared.DomainException;

/** A question on a document: what it must have, and what a wrong answer gives. */
class CheckQuestionTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "' ', Ja|Nej, 0, Så är det., question: shared.required",
        "Får man?, |Nej, 0, Så är det., answer0: shared.required",
        "Får man?, Ja|, 0, Så är det., answer1: shared.required",
        "Får man?, Ja|Nej||Kanske, 0, Så är det., answer2: routine.question.gap",
        "Får man?, Ja|ja, 0, Så är det., answer1: routine.question.twice",
        "Får man?, Ja|Nej, , Så är det., right: routine.question.noRight",
        "Får man?, Ja|Nej, 2, Så är det., right: routine.question.noRight",
        "Får man?, Ja|Nej, -1, Så är det., right: routine.question.noRight",
        "Får man?, Ja|Nej, 0, ' ', explanation: shared.required"
    })
    void hasTwoToFourAnswersOneOfThemRightAndExplained(
            String question, String answers, Integer right, String explanation, String message) {
        List<String> offered = Arrays.asList(answers.split("\\|", -1));

        assertThatThrownBy(
                        () -> new CheckQuestion(7, new CheckQuestion.Typed(question, offered, right, explanation), NOW))
                .hasMessage(message);
    }

    @Test
    void emptyAnswersAtTheEndAreNone() {
        CheckQuestion question = new CheckQuestion(
                7, new CheckQuestion.Typed("Får man?", List.of("Ja", "Nej", "", ""), 1, "Aldrig."), NOW);

        assertThat(question.getAnswers()).containsExactly("Ja", "Nej");
    }

    @Test
    void aWrongAnswerIsExplained() {
        CheckQuestion question =
                new CheckQuestion(7, new CheckQuestion.Typed("Får man?", List.of("Ja", "Nej"), 1, "Aldrig."), NOW);

        assertThatThrownBy(() -> question.demandRight(null)).hasMessage("answer: shared.required");
        assertThatThrownBy(() -> question.demandRight(0))
                .hasMessage("answer: routine.question.wrong")
                .extracting(broken -> ((DomainException) broken).arguments())
                .isEqualTo(List.of("Aldrig."));
        assertThatCode(() -> question.demandRight(1)).doesNotThrowAnyException();
    }
}
